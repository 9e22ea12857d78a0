import type { ClaimListProps } from '#components/claims/claim-list.tsx';
import { Notices } from '#components/claims/notices.tsx';
import { PageLists } from '#components/claims/page-lists.tsx';
import type { Span } from '#utils/model/span.ts';
import { PageState } from './page-state.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { SiteHeader } from './site-header.tsx';

export interface PageBodyProps extends PopupActions {
  readonly state: PopupState;
  /** The page's host as shown; empty on the browser's own pages. */
  readonly host: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onSiteToggle: (on: boolean) => void;
  readonly onJump: (span: Span, claim: string | null) => void;
}

type PageBodyListProps = PageBodyProps & Pick<ClaimListProps, 'opened' | 'renderOpened' | 'inView'>;

/** What is known of the page in the window: the site's switch, what to know before trusting the list, the list; or why there is none. */
export function PageBody(props: PageBodyListProps) {
  const { state, host, now, onSiteToggle, onJump, onOpen, opened, renderOpened, inView } = props;
  return (
    <>
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
          <PageLists
            reading={state.reading}
            onJump={onJump}
            {...(opened !== undefined && { opened })}
            {...(renderOpened && { renderOpened })}
            {...(inView !== undefined && { inView })}
          />
        </>
      ) : (
        <PageState {...props} state={state} />
      )}
    </>
  );
}
