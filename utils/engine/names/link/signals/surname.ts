import { lastBefore, namedInFull } from '../mentions.ts';
import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { isTitle, nameBefore } from '../words/neighbours.ts';

/** People go by one name of several only once the text has named them in full, or has given them a title and they are well known by it. */
export const surname: Signal = {
  name: 'surname',
  weigh: (reading, context) => {
    const { sense, alias, label, candidate, first } = reading;
    if (sense.type !== 'person' || alias.length > 1 || label.length < 2) return 0;
    const full = namedInFull(reading, context);
    if (full) return (full.inFull[0] ?? 0) > first ? 2 : isLastNamed(reading, context) ? 4.5 : 3;
    const titled = isTitle(nameBefore(reading, context)) && alias[0] === label.at(-1);
    return titled && sense === candidate.senses[0] ? 0 : VETO;
  },
};

/** Of all who share the name, this one was named in full last before here. */
function isLastNamed({ key, alias, first }: Reading, { mentions, startingAt }: Context): boolean {
  const lastFull = (of: string): number => lastBefore(mentions.get(of)?.inFull, first);
  return (startingAt.get(first) ?? [])
    .filter(other => other.sense.type === 'person' && other.alias.length === alias.length)
    .every(other => lastFull(other.key) <= lastFull(key));
}
