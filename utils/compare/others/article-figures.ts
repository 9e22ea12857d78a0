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

/** Two currencies, civilians and people at large, or a share and a bare number are not one thing: nothing is worked out. */
const comparable = ({ unit: a }: TextClaim, { unit: b }: TextClaim) =>
  a === b || (a !== null && b !== null && DEAD.has(a) && DEAD.has(b));

/** Nouns that count the dead as a whole, whatever the article calls them. */
const DEAD = new Set(['person', 'people', 'death', 'fatality', 'victim', 'life', 'body']);
const stated = ({ value, quote, direction }: TextClaim) => ({ value, written: quote, direction });
