import { expect, test } from 'vitest';
import { EntityCard } from '#components/card/entity-card.tsx';
import { HedgeCard } from '#components/card/hedge-card.tsx';
import { reading } from '../../fixtures/reading.ts';
import { mount, words } from './mount.ts';

const nothing = (): void => {};

test('an entity’s card says what it is, who owns it, what it is a party to, and its figures', () => {
  const [known, mention] = [reading.known[2], reading.entities[2]];
  if (!known || !mention) throw new Error('no entity');
  mount(
    <EntityCard
      entity={known}
      mention={mention}
      reading={reading}
      theme="light"
      onClose={nothing}
      onJumpTo={nothing}
    />,
  );
  expect(words('.head')).toBe('Organisation · state mediaSANA');
  expect(words('.facts')).toContain(
    'State-run · owner: Ministry of Informationas of February 2024 · media.example.org',
  );
  expect(words('.facts')).toContain('Party to: Coast uprisingconflicts.example.org › Coast uprising');
  expect(words('.own-claims')).toContain('14 soldiers died');
  expect(words('.why')).toMatch(/“SANA” is a name in the pack “[^”]+”, version/);
});

test('a hedge’s card names the figures it bears on', () => {
  const hedge = reading.claims.find(({ id }) => id === 'c3')?.hedges[0];
  if (!hedge) throw new Error('no hedge');
  mount(<HedgeCard hedge={hedge} reading={reading} theme="light" onClose={nothing} onJumpTo={nothing} />);
  expect(words('.title')).toBe('Says it could not be confirmed');
  expect(words('.own-claims')).toContain('Dozens activists');
});
