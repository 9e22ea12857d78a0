import { useState } from 'preact/hooks';
import type { Copy } from '#components/cite/cite-buttons.tsx';
import { PageBody, type PageBodyProps } from '#components/popup/page-body.tsx';
import type { Claim } from '#utils/model/claim.ts';
import type { InView } from '#utils/model/in-view.ts';
import type { Span } from '#utils/model/span.ts';
import { OpenedClaim } from './opened-claim.tsx';

export interface SidePanelProps extends PageBodyProps {
  readonly textAt: ((span: Span) => string) | null;
  readonly onCopy: Copy;
  /** Where the reader is in the article; null where that is not known. */
  readonly inView: InView | null;
  /** The claim that is open at first. */
  readonly opened?: string | null;
}

/** The page's claims complete, each opening below its row what the card shows. */
export function SidePanel({ opened: first = null, ...props }: SidePanelProps) {
  const { state, textAt, inView, onCopy, onJump } = props;
  const [opened, setOpened] = useState(first);
  const claims: readonly Claim[] = state.kind === 'ready' ? state.reading.claims : [];
  const jumpTo = (id: string): void => {
    const claim = claims.find(candidate => candidate.id === id);
    if (!claim) return;
    setOpened(id);
    onJump(claim, id);
  };
  return (
    <main class="panel">
      <PageBody
        {...props}
        inView={inView}
        opened={opened}
        onJump={(span, claim) => {
          setOpened(claim === opened ? null : claim);
          onJump(span, claim);
        }}
        renderOpened={claim =>
          state.kind === 'ready' && (
            <OpenedClaim
              claim={claim}
              reading={state.reading}
              textAt={textAt}
              onCopy={onCopy}
              onJumpTo={jumpTo}
            />
          )
        }
      />
    </main>
  );
}
