import { Popup } from '#components/popup/popup.tsx';
import type { PopupState } from '#components/popup/popup-state.ts';
import { article } from '../../fixtures/article.ts';
import { reading } from '../../fixtures/reading.ts';
import type { Scene } from './scenes.tsx';

const nothing = (): void => {};
const NOW = Date.parse('2026-11-01');

const popup = (state: PopupState): Scene => ({
  surface: 'page',
  draw: () => (
    <Popup
      state={state}
      host="news.example"
      now={NOW}
      onAllow={nothing}
      onReadAnyway={nothing}
      onRetry={nothing}
      onOpen={nothing}
      onSiteToggle={nothing}
      onJump={nothing}
    />
  ),
});

const ready = (changes: Partial<typeof reading>, interfered = false): Scene =>
  popup({ kind: 'ready', reading: { ...reading, ...changes }, interfered });

const troubled = {
  article: { ...article, language: 'fr', published: null },
  packs: reading.packs.map(pack => ({ ...pack, expires: '2026-10-01T00:00:00Z' })),
};

export const popupScenes: Readonly<Record<string, Scene>> = {
  'popup-ready': ready({}),
  'popup-empty': ready({ claims: [], entities: [], known: [], packs: [] }),
  'popup-notices': ready(troubled, true),
  'popup-reading': popup({ kind: 'reading' }),
  'popup-not-allowed': popup({ kind: 'not-allowed' }),
  'popup-files-closed': popup({ kind: 'files-closed' }),
  'popup-browser-page': popup({ kind: 'browser-page' }),
  'popup-not-article': popup({ kind: 'not-article' }),
  'popup-no-text': popup({ kind: 'no-text' }),
  'popup-off': popup({ kind: 'off' }),
  'popup-failed': popup({
    kind: 'failed',
    message: 'The browser’s storage could not be opened (quota). Restart the browser; nothing is lost.',
  }),
};
