import { Notices } from '#components/claims/notices.tsx';
import { PageLists } from '#components/claims/page-lists.tsx';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { Span } from '#utils/model/span.ts';
import { PageState } from './page-state.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { SiteHeader } from './site-header.tsx';

export interface PopupProps extends PopupActions {
  readonly state: PopupState;
  /** The page's host as shown; empty on the browser's own pages. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSiteToggle: (on: boolean) => void;
  readonly onJump: (span: Span, claim: string | null) => void;
}

/** This page at a glance. */
export function Popup(props: PopupProps) {
  const { state, host, now, onSiteToggle, onJump, onOpen } = props;
  return (
    <main class="popup">
      <SiteHeader kind={state.kind} host={host} onSiteToggle={onSiteToggle} />
      {state.kind === 'ready' ? (
        <>
          <Notices
            reading={state.reading}
            interfered={state.interfered}
            restless={state.restless ?? false}
            now={now}
            onOpenPacks={() => onOpen('packs')}
          />
          <PageLists reading={state.reading} onJump={onJump} />
        </>
      ) : (
        <PageState {...props} state={state} />
      )}
      <nav class="popup-foot" aria-label={t('nav_label')}>
        {(['panel', 'ledger', 'settings'] as const).map(page => (
          <Button key={page} look="quiet" onPress={() => onOpen(page)}>
            {t(`nav_${page}`)}
          </Button>
        ))}
      </nav>
    </main>
  );
}
