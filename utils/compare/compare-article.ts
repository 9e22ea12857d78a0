import type { Article } from '../model/article.ts';
import type { Claim, TextClaim } from '../model/claim.ts';
import type { Library } from '../model/library.ts';
import type { FactCheckRow } from '../model/pack.ts';
import { type ArticleContext, countryOf, eventsOf, refOf } from './article-context.ts';
import { candidatesIn } from './fact-checks/candidates.ts';
import type { LedgerLookup, MetBefore } from './ledger-lookup.ts';
import type { MeasureMatch } from './match/match.ts';
import { matchArticle } from './match/match-article.ts';
import { statusNotes } from './notes/index.ts';
import { articleFigures } from './others/article-figures.ts';
import { ledgerFigures, measureKey } from './others/ledger-figures.ts';
import { allFigures, type Others } from './others/others.ts';
import { packFigures } from './others/pack-figures.ts';

/**
 * Claims as the engine read them → claims with other figures and status notes. Pack figures as of the article's publication;
 * packs and ledger are asked once an article.
 */
export async function compareArticle(
  claims: readonly TextClaim[],
  article: Article,
  context: ArticleContext,
  library: Library,
  ledger: LedgerLookup | null,
): Promise<Claim[]> {
  const named = [...context.mentions, ...context.titleMentions].map(refOf);
  const refs = [...new Set([...named, ...context.known.flatMap(eventsOf)])];
  const countries = context.known.map(countryOf).filter(name => name !== null);
  const [series, linked] = await Promise.all([
    library.series([...refs, ...new Set(countries)]),
    library.factChecks(refs),
  ]);
  const { published } = context;
  const words = `${context.title ?? ''}\n${context.text}`;
  const plain = library.plainFactChecks.flatMap(rows => candidatesIn(rows, words));
  const factChecks = [...linked, ...plain];
  const matched = matchArticle(claims, series, context, published);
  const met = await metBefore(matched, ledger);
  const byId = new Map(claims.map(claim => [claim.id, claim]));
  return claims.map(claim => {
    const matches = matched.get(claim) ?? [];
    const others: Others = {
      article: articleFigures(claim, byId),
      pack: packFigures(claim, matches, context),
      ledger: ledgerFigures(claim, matches, met, { url: article.url, published }),
    };
    return withOthers(claim, others, byId, context, factChecks);
  });
}

async function metBefore(
  matched: ReadonlyMap<TextClaim, readonly MeasureMatch[]>,
  ledger: LedgerLookup | null,
): Promise<MetBefore> {
  const measures = [...new Set([...matched.values()].flat().map(measureKey))];
  return ledger && measures.length > 0 ? ledger.sameMeasures(measures) : { records: [], cut: [] };
}

function withOthers(
  claim: TextClaim,
  others: Others,
  claims: ReadonlyMap<string, TextClaim>,
  article: ArticleContext,
  factChecks: readonly FactCheckRow[],
): Claim {
  const { rivals: _, ...read } = claim;
  return {
    ...read,
    competing: allFigures(others),
    notes: statusNotes({ claim, claims, article, others, factChecks }),
  };
}
