import { useState } from 'preact/hooks';
import { ClaimBody } from '#components/card/claim-body.tsx';
import { citableClaim } from '#components/cite/citable-claim.ts';
import { CiteButtons, type Copy } from '#components/cite/cite-buttons.tsx';
import { Notices } from '#components/claims/notices.tsx';
import { PageLists } from '#components/claims/page-lists.tsx';
import { PageState } from '#components/popup/page-state.tsx';
import type { PopupProps } from '#components/popup/popup.tsx';
import { SiteHeader } from '#components/popup/site-header.tsx';
import { OverTime } from '#components/series/over-time.tsx';
import type { Span } from '#utils/model/span.ts';

export interface SidePanelProps extends PopupProps {
  readonly textAt: ((span: Span) => string) | null;
  readonly onCopy: Copy;
  /** The claim that is open at first. */
  readonly opened?: string | null;
}

/** The page's claims complete, each opening below its row what the card shows. */
export function SidePanel(props: SidePanelProps) {
  const { state, host, now, textAt, onCopy, onSiteToggle, onJump, onOpen } = props;
  const [opened, setOpened] = useState<string | null>(props.opened ?? null);
  const jump = (span: Span, claim: string | null): void => {
    setOpened(claim === opened ? null : claim);
    onJump(span, claim);
  };
  const jumpTo = (id: string): void => {
    const claim = state.kind === 'ready' && state.reading.claims.find(candidate => candidate.id === id);
    if (!claim) return;
    setOpened(id);
    onJump(claim, id);
  };
  return (
    <main class="panel">
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
            onJump={jump}
            opened={opened}
            renderOpened={claim => (
              <>
                <ClaimBody
                  claim={claim}
                  reading={state.reading}
                  textAt={textAt}
                  overTime={<OverTime claim={claim} published={state.reading.article.published} />}
                  onJumpTo={jumpTo}
                />
                <div class="button-row row-cite">
                  <CiteButtons claim={citableClaim(claim, state.reading, textAt)} onCopy={onCopy} />
                </div>
              </>
            )}
          />
        </>
      ) : (
        <PageState {...props} state={state} />
      )}
    </main>
  );
}
