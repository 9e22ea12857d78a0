import type { Context, Reading, Signal } from '../reading.ts';
import { splitWords } from '../words/neighbours.ts';

/** "Columbus, Ohio": what follows the comma contains the place, and says which one it is. */
export const qualifier: Signal = {
  name: 'qualifier',
  weigh: (reading, context) => {
    const container = placeAfterComma(reading, context);
    if (container.length === 0) return 0;
    if (reading.sense.type !== 'place') return -3;
    return container.some(other => contains(other, reading)) ? 4 : 1;
  },
};

function placeAfterComma({ last }: Reading, { words, startingAt }: Context): Reading[] {
  const next = words.list[last + 1];
  if (next?.gap !== ', ' || !next.capital) return [];
  return (startingAt.get(last + 1) ?? []).filter(({ sense }) => sense.type === 'place');
}

function contains(container: Reading, { facts }: Reading): boolean {
  const names = [...(facts?.within ?? []), facts?.country, facts?.description, facts?.label.split(',')[1]];
  const label = container.label.join(' ');
  return names.some(name => name !== undefined && ` ${splitWords(name).join(' ')} `.includes(` ${label} `));
}
