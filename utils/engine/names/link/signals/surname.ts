import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { isTitle, nameBefore } from '../words/neighbours.ts';

/** People go by one name of several only once the text has named them in full, or has given them a title and they are well known by it. */
export const surname: Signal = {
  name: 'surname',
  weigh: (reading, context) => {
    const { sense, alias, label, candidate } = reading;
    if (sense.type !== 'person' || alias.length > 1 || label.length < 2) return 0;
    const full = namedInFull(reading, context);
    if (full) return full.candidate.start < candidate.start ? 4 : 2;
    const titled = isTitle(nameBefore(reading, context)) && alias[0] === label.at(-1);
    return titled && sense === candidate.senses[0] ? 0 : VETO;
  },
};

/** A mention of the same entity by more than one word. */
export function namedInFull({ key, alias }: Reading, { byKey }: Context): Reading | undefined {
  return byKey.get(key)?.find(other => other.alias.length > alias.length);
}
