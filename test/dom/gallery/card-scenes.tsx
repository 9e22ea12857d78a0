import { ClaimCard } from '#components/card/claim-card.tsx';
import { EntityCard } from '#components/card/entity-card.tsx';
import { HedgeCard } from '#components/card/hedge-card.tsx';
import type { Claim } from '#utils/model/claim.ts';
import type { Span } from '#utils/model/span.ts';
import { textAt } from '../../fixtures/article.ts';
import { crowded, crowdedText } from '../../fixtures/crowded.ts';
import { reading } from '../../fixtures/reading.ts';
import type { Scene } from './scenes.tsx';

const nothing = (): void => {};
const actions = {
  onClose: nothing,
  onCopy: async () => true,
  onJump: nothing,
  onJumpTo: nothing,
  onPin: nothing,
  onDismiss: nothing,
};

function card(id: string): Scene {
  const claim = reading.claims.find(candidate => candidate.id === id);
  if (!claim) throw new Error(`no claim ${id}`);
  return cardOf(claim, textAt);
}

function cardOf(claim: Claim, textAt: (span: Span) => string): Scene {
  return {
    surface: 'card',
    draw: () => (
      <ClaimCard claim={claim} reading={reading} textAt={textAt} theme="auto" pinned={false} {...actions} />
    ),
  };
}

function entity(id: string): Scene {
  const known = reading.known.find(candidate => candidate.id === id);
  const mention = reading.entities.find(candidate => candidate.id === id);
  if (!known || !mention) throw new Error(`no entity ${id}`);
  return {
    surface: 'card',
    draw: () => <EntityCard entity={known} mention={mention} reading={reading} theme="auto" {...actions} />,
  };
}

export const cardScenes: Readonly<Record<string, Scene>> = {
  'card-toll': card('c1'),
  'card-activists': card('c2'),
  'card-unconfirmed': card('c3'),
  'card-state-media': card('c4'),
  'card-own-voice': card('c6'),
  'card-crowded': cardOf(crowded, ({ start, end }) => crowdedText.slice(start, end)),
  'card-entity': entity('sana'),
  'card-place': entity('qasrin'),
  'card-hedge': {
    surface: 'card',
    draw: () => {
      const hedge = reading.claims.find(claim => claim.id === 'c3')?.hedges[0];
      return hedge && <HedgeCard hedge={hedge} reading={reading} theme="auto" {...actions} />;
    },
  },
};
