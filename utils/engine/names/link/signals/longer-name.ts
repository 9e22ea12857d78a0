import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { isJunior, isLegalForm, isTitle, nameAfter, nameBefore } from '../words/neighbours.ts';
import { NAME_PARTICLES } from '../words/word-lists.ts';

/** A known name inside a longer one that no pack knows is not meant: "Boston Marathon", "Justin Miller", "West Bengal". */
export const longerName: Signal = {
  name: 'longer-name',
  weigh: (reading, context) => {
    const before = nameBefore(reading, context);
    if (before && !isTitle(before) && !explainedBefore(reading, context)) return VETO;
    if (afterParticle(reading, context)) return VETO;
    const after = nameAfter(reading, context);
    if (!after || isTitle(after)) return 0;
    if (isJunior(after) && reading.sense.type === 'person') return 0;
    if (isLegalForm(after) && reading.sense.type === 'organisation') return 0;
    return explainedAfter(reading, context) ? 0 : VETO;
  },
};

/** A place before a person ("Illinois Senator" has its title; "Brazil Lula" may not), or two names joined: "U.S.-Iraq". */
function explainedBefore(reading: Reading, context: Context): boolean {
  const gap = context.words.list[reading.first]?.gap ?? '';
  const others = context.endingAt.get(reading.first - 1) ?? [];
  if (gap !== ' ') return others.some(other => joins(reading, other));
  return reading.sense.type === 'person' && reading.alias.length > 1 && others.some(isPlaceOrBody);
}

function explainedAfter(reading: Reading, context: Context): boolean {
  const gap = context.words.list[reading.last + 1]?.gap ?? '';
  const others = context.startingAt.get(reading.last + 1) ?? [];
  if (gap !== ' ') return others.some(other => joins(reading, other));
  return (
    isPlaceOrBody(reading) && others.some(other => other.sense.type === 'person' && other.alias.length > 1)
  );
}

const isPlaceOrBody = ({ sense }: Reading): boolean =>
  sense.type === 'place' || sense.type === 'organisation';
const joins = (one: Reading, other: Reading): boolean =>
  one.sense.type === 'place' && other.sense.type === 'place' && one.key !== other.key;

/** "al-Maliki", "van Gogh": the particle belongs to the name. */
function afterParticle({ first, candidate }: Reading, { words }: Context): boolean {
  const before = words.list[first - 1];
  const here = words.list[first];
  if (!before || !here || here.start !== candidate.start) return false;
  if (!NAME_PARTICLES.has(before.lower) || /[\n.,]/.test(here.gap)) return false;
  return here.gap === '-' || !['la', 'le', 'de', 'el'].includes(before.lower);
}
