import { SCALE_GROUPS } from './groups/index.ts';
import { SHARE } from './groups/share.ts';
import type { Scale } from './scale.ts';

const SCALES: ReadonlyMap<string, Scale> = new Map(
  SCALE_GROUPS.flatMap(({ dimension, sizes, zeros }) =>
    Object.entries(sizes).map(([unit, size]) => [
      unit,
      {
        dimension,
        size: typeof size === 'number' ? [size, size] : size,
        zero: zeros?.[unit] ?? 0,
        counted: null,
      },
    ]),
  ),
);

/** The scale of a unit or of a rate ("mile per hour", "case per 100,000 people"); null for what is only counted. */
export function scaleOf(unit: string): Scale | null {
  const named = SCALES.get(unit);
  if (named) return named;
  const [counted = '', each] = ` ${unit}`.split(/ per (.*)/);
  return each ? (shareOf(counted.trim(), each) ?? rateOf(counted.trim(), each)) : null;
}

/** Whole populations: the unit of a share says no more by naming them. */
const PEOPLE = new Set(['', 'people', 'person', 'inhabitants', 'residents', 'population', 'citizens']);

/** "Case per 100,000 people": a share of the people. */
function shareOf(counted: string, each: string): Scale | null {
  const [among = '', ...words] = each.split(' ');
  const size = 100 / Number(among.replaceAll(',', ''));
  if (!Number.isFinite(size)) return null;
  const whole = words.join(' ');
  const dimension = PEOPLE.has(whole) ? SHARE.dimension : `share of ${whole}`;
  return { dimension, size: [size, size], zero: 0, counted: counted || null };
}

/** A rate is converted where either of its units is: "person per square mile", "USD per gallon". */
function rateOf(counted: string, each: string): Scale | null {
  const [one, other] = [SCALES.get(counted), SCALES.get(each)];
  if (counted === '' || (!one && !other) || [one, other].some(scale => scale && scale.zero !== 0))
    return null;
  const [low, high] = one?.size ?? [1, 1];
  const [least, most] = other?.size ?? [1, 1];
  const dimension = `${one?.dimension ?? counted} per ${other?.dimension ?? each}`;
  return { dimension, size: [low / most, high / least], zero: 0, counted: null };
}
