import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { NOT_INSIDE, PLACE_PREPOSITIONS } from '../words/word-lists.ts';

/** "in X", "the city of X", and the dateline "X (AP) —" at the start of a line speak for a place. */
export const placeCues: Signal = {
  name: 'place-cues',
  weigh: (reading, context) => {
    const { candidate, sense } = reading;
    if (sense.type !== 'place' && isDateline(context.text, candidate.start, candidate.end)) return VETO;
    const strength = cue(reading, context);
    if (strength === 0) return 0;
    if (reading.sense.type === 'place') return strength;
    return sense.type === 'person' ? -strength : -strength / 2;
  },
};

function cue({ first, last, candidate }: Reading, { words, text }: Context): number {
  const { list } = words;
  if (isDateline(text, candidate.start, candidate.end)) return 4;
  const before = list[first - 1];
  if (!before || list[first]?.gap !== ' ') return 0;
  const kind = before.lower === 'of' ? list[first - 2]?.lower : undefined;
  if (
    kind &&
    /^(?:city|town|village|province|state|district|region|port|capital|island|suburb|outskirts)$/.test(kind)
  )
    return 3;
  const further = list[first - 2]?.lower ?? '';
  if (!PLACE_PREPOSITIONS.has(before.lower) || NOT_INSIDE.has(further) || further === 'according') return 0;
  return list[last + 1]?.lower === 's' ? 1 : 2;
}

/** A line that begins with the name in capitals, or with it and a dash or a bracket. */
export function isDateline(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== '\n') return false;
  const after = text.slice(end, end + 60);
  return /^(?:, [\p{Lu}][\p{L}.]+(?: [\p{Lu}][\p{L}.]+)?)?(?:, [A-Z][a-z]+\.? \d+)?(?: \([^)]{2,20}\))? *(?:-|–|—|--) ?/u.test(
    after,
  );
}
