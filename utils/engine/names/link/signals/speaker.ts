import type { Context, Reading, Signal } from '../reading.ts';

const SPEAKING = new Set(
  'said says told reported reports found estimates estimated announced denied confirmed warned added claimed claims'.split(
    ' ',
  ),
);

/** "According to Gallup", "Gallup found": of all that the name may mean, what can speak, a person or a body, rather than a town. */
export const speaker: Signal = {
  name: 'speaker',
  weigh: (reading, context) => {
    const { type } = reading.sense;
    return (type === 'person' || type === 'organisation') && speaks(reading, context) ? 2 : 0;
  },
};

function speaks({ first, last }: Reading, { words: { list } }: Context): boolean {
  if (list[first - 1]?.lower === 'to' && list[first - 2]?.lower === 'according') return true;
  const after = list[last + 1];
  return after?.gap === ' ' && SPEAKING.has(after.lower);
}
