import { ClaimCard } from '#components/card/claim-card.tsx';
import { EntityCard } from '#components/card/entity-card.tsx';
import { HedgeCard } from '#components/card/hedge-card.tsx';
import { copyText } from '#utils/page/copy-text.ts';
import type { CardContent } from '../reader/card-contract.ts';

/** The card a mark asks for. */
export function cardOf({ mark, reading, text, ...rest }: CardContent) {
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
