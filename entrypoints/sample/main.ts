import { useBrowserMessages } from '#utils/i18n/from-browser.ts';
import { t } from '#utils/i18n/translate.ts';
import { startGate } from '../gate/start-gate.ts';
import { PageReader } from '../reader/page-reader.ts';
import '#components/welcome/sample.css';

useBrowserMessages();
/** In the reader's language, which need not be the article's. */
function say(selector: string, words: string): void {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) return;
  place.lang = t('locale');
  place.dir = t('text_direction');
  place.append(words);
}

say('#hint', t('sample_hint'));
say('#note', t('sample_note'));
// No content script may run in the extension's own pages, so this one starts the reader itself.
startGate(async () => options => new PageReader(options));
