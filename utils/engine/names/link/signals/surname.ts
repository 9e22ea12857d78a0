import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { isTitle, nameBefore } from '../words/neighbours.ts';

/** People go by one name of several only once the text has named them in full, or has given them a title and they are well known by it. */
export const surname: Signal = {
  name: 'surname',
  weigh: (reading, context) => {
    const { sense, alias, label, candidate, first } = reading;
    if (sense.type !== 'person' || alias.length > 1 || label.length < 2) return 0;
    const full = namedInFull(reading, context);
    if (full) return full.first > first ? 2 : isLastNamed(reading, context) ? 4.5 : 3;
    const titled = isTitle(nameBefore(reading, context)) && alias[0] === label.at(-1);
    return titled && sense === candidate.senses[0] ? 0 : VETO;
  },
};

/** Of all who share the name, this one was named in full last before here. */
function isLastNamed({ key, alias, first }: Reading, { byKey, startingAt }: Context): boolean {
  const lastFull = (other: string): number =>
    Math.max(
      -1,
      ...(byKey.get(other) ?? []).filter(r => r.alias.length > 1 && r.first < first).map(r => r.first),
    );
  const namesakes = (startingAt.get(first) ?? []).filter(
    r => r.alias.join() === alias.join() && r.sense.type === 'person',
  );
  return namesakes.every(other => lastFull(other.key) <= lastFull(key));
}

/** A mention of the same entity by more than one word. */
export function namedInFull({ key, alias }: Reading, { byKey }: Context): Reading | undefined {
  return byKey.get(key)?.find(other => other.alias.length > alias.length);
}
