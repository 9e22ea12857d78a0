import { statedRange } from '../../engine/compete/number/same-number.ts';
import { unitFamily } from '../../engine/compete/unit-family.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { Value } from '../../model/figure.ts';
import { convertValue, shown } from '../units/convert.ts';

type Claims = ReadonlyMap<string, TextClaim>;

/** The same figure in another unit, where the article gives it: "£10bn ($12bn)". */
export const twinsIn = (unit: string | null, claim: TextClaim, byId: Claims): TextClaim[] =>
  unit === claim.unit || unit === null || unitFamily(unit) === 'people'
    ? []
    : claim.rivals.flatMap(({ claim: id, same }) => {
        const twin = same ? byId.get(id) : undefined;
        return twin && twin.unit === unit ? [twin] : [];
      });

/**
 * A figure in the unit of another claim: as the article itself gives it, by exact factors, or, for money, at the rate at which
 * the article converts that claim. Null where it is in that unit or nothing is converted.
 */
export function convertInArticle(figure: TextClaim, claim: TextClaim, byId: Claims): Value | null {
  if (figure.unit === claim.unit) return null;
  const [given] = twinsIn(claim.unit, figure, byId);
  return given?.value ?? convertValue(figure.value, figure.unit, claim.unit) ?? atRate(figure, claim, byId);
}

function atRate({ value, unit }: TextClaim, claim: TextClaim, byId: Claims): Value | null {
  const [twin] = twinsIn(unit, claim, byId);
  const [one, other] = [statedRange(claim), twin ? statedRange(twin) : null];
  if (!one || !other || other[0] === 0) return null;
  const times = (number: number | null) => number && shown(number * (one[0] / other[0]));
  return { ...value, low: times(value.low), high: times(value.high) };
}
