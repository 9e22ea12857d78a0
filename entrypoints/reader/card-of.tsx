import { ClaimCard } from '#components/card/claim-card.tsx';
import { EntityCard } from '#components/card/entity-card.tsx';
import { HedgeCard } from '#components/card/hedge-card.tsx';
import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import { copyText } from '#utils/page/copy-text.ts';
import type { PageMark } from './mark-list.ts';

export interface CardCallbacks {
  readonly onClose: () => void;
  readonly onJumpTo: (claimId: string) => void;
  readonly onJump: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onDismiss: (dismissed: boolean) => void;
}

interface CardOf extends CardCallbacks {
  readonly mark: PageMark;
  readonly reading: Reading;
  readonly text: string;
  readonly theme: Settings['theme'];
  readonly pinned: boolean;
}

/** The card a mark asks for. */
export function cardOf({ mark, reading, text, ...rest }: CardOf) {
  if ('claim' in mark)
    return (
      <ClaimCard
        {...rest}
        claim={mark.claim}
        reading={reading}
        textAt={({ start, end }) => text.slice(start, end)}
        onCopy={citation => copyText(citation, document)}
      />
    );
  if ('hedge' in mark) return <HedgeCard {...rest} hedge={mark.hedge} reading={reading} />;
  const entity = reading.known.find(({ pack, id }) => pack === mark.mention.pack && id === mark.mention.id);
  return entity ? <EntityCard {...rest} entity={entity} mention={mark.mention} reading={reading} /> : null;
}
