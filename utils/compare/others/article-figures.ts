import type { TextClaim } from '../../model/claim.ts';
import type { ArticleFigure } from '../../model/other-figure.ts';
import { compareFigures } from '../interval.ts';

/** The article's other claims about the same measure, as the engine found them. */
export function articleFigures(claim: TextClaim, byId: ReadonlyMap<string, TextClaim>): ArticleFigure[] {
  return claim.rivals.flatMap(({ claim: id, same }) => {
    const other = byId.get(id);
    if (!other) return [];
    const compared = comparable(claim, other)
      ? compareFigures(stated(claim), stated(other))
      : ({ relation: 'differ', difference: null } as const);
    return {
      origin: 'article' as const,
      claim: id,
      relation: same ? ('same' as const) : compared.relation,
      difference: compared.difference,
      value: other.value,
      unit: other.unit,
      source: other.source?.resolved ?? other.source?.text ?? null,
    };
  });
}

/** Two currencies or a bare number beside a counted one: without a rate nothing is worked out. */
const comparable = (a: TextClaim, b: TextClaim) => a.unit === b.unit || a.unit === null || b.unit === null;
const stated = ({ value, quote, direction }: TextClaim) => ({ value, written: quote, direction });
