import type { TextClaim } from '../../model/claim.ts';
import type { ArticleFigure } from '../../model/other-figure.ts';
import { type Comparison, compareFigures } from '../interval.ts';
import { commonScales } from '../units/convert.ts';
import { convertInArticle, twinsIn } from './article-conversion.ts';

type Claims = ReadonlyMap<string, TextClaim>;

/** The article's other claims about the same measure, as the engine found them. */
export function articleFigures(claim: TextClaim, byId: Claims): ArticleFigure[] {
  return claim.rivals.flatMap(({ claim: id, same }) => {
    const other = byId.get(id);
    if (!other) return [];
    const compared = same && !inOneUnit(claim, other) ? SIDE_BY_SIDE : compare(claim, other, byId);
    const converted = same ? null : convertInArticle(other, claim, byId);
    return {
      origin: 'article' as const,
      claim: id,
      relation: same ? ('same' as const) : compared.relation,
      difference: compared.difference,
      value: other.value,
      unit: other.unit,
      ...(converted && { converted }),
      source: other.source?.resolved ?? other.source?.text ?? null,
    };
  });
}

/** Two currencies, civilians and people at large, or a share and a bare number are not one thing: nothing is worked out. */
const SIDE_BY_SIDE: Comparison = { relation: 'differ', difference: null };

/** In one unit, in that in which the article gives either of them too, or in units that are converted. */
function compare(claim: TextClaim, other: TextClaim, byId: Claims): Comparison {
  if (inOneUnit(claim, other)) return compareFigures(stated(claim), stated(other));
  const [ours] = twinsIn(other.unit, claim, byId);
  if (ours) return compareFigures(stated(ours), stated(other));
  const [theirs] = twinsIn(claim.unit, other, byId);
  if (theirs) return compareFigures(stated(claim), stated(theirs));
  return commonScales(claim.unit, other.unit) ? compareFigures(stated(claim), stated(other)) : SIDE_BY_SIDE;
}

const inOneUnit = ({ unit: a }: TextClaim, { unit: b }: TextClaim) =>
  a === b || (a !== null && b !== null && DEAD.has(a) && DEAD.has(b));

/** Nouns that count the dead as a whole, whatever the article calls them. */
const DEAD = new Set(['person', 'people', 'death', 'fatality', 'victim', 'life', 'body']);
const stated = ({ value, quote, unit, direction }: TextClaim) => ({ value, written: quote, unit, direction });
