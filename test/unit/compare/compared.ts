import { compareArticle } from '#utils/compare/compare-article.ts';
import type { LedgerLookup } from '#utils/compare/ledger-lookup.ts';
import type { Article } from '#utils/model/article.ts';
import type { Claim, TextClaim } from '#utils/model/claim.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { Library } from '#utils/model/library.ts';
import type { FactCheckRow } from '#utils/model/pack.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { allSeries, type ClaimCase, claimIn, contextOf, PACK } from './fixtures.ts';

export const TEXT =
  'The Relief Council estimates that more than 7,500 people had been killed since the war in Karsan began. ' +
  'Activists put the toll at more than 8,000. KNA reported that 40 people were injured on Monday.';
export const UN: ClaimCase = {
  figure: 'more than 7,500 people',
  value: { relation: 'more-than', low: 7500, high: null },
  source: 'The Relief Council',
  sourceKind: 'intergovernmental',
  cue: 'estimates',
};
export const ACTIVISTS: ClaimCase = {
  figure: 'more than 8,000',
  value: { relation: 'more-than', low: 8000, high: null },
  source: 'Activists',
  sourceKind: 'activists',
  cue: 'put the toll at',
};
export const AGENCY: ClaimCase = {
  figure: '40 people',
  value: { relation: 'exact', low: 40, high: 40 },
  measure: 'injured',
  source: 'KNA',
  sourceKind: 'state-media',
  cue: 'reported',
};

interface Given {
  readonly text?: string;
  readonly published?: string | null;
  readonly series?: typeof allSeries;
  readonly factChecks?: FactCheckRow[];
  readonly plainFactChecks?: FactCheckRow[];
  readonly ledger?: LedgerLookup;
}

export async function compared(claims: readonly TextClaim[], given: Given = {}): Promise<Claim[]> {
  const text = given.text ?? TEXT;
  const article: Article = {
    url: 'https://paper.example/a',
    title: null,
    published: given.published === undefined ? '2021-03-10' : given.published,
    updated: null,
    outlet: 'Paper',
    language: 'en',
    text,
  };
  const library: Library = {
    packs: [PACK],
    find: async () => [],
    known: async () => [],
    series: async () => given.series ?? allSeries,
    factChecks: async () => given.factChecks ?? [],
    plainFactChecks: given.plainFactChecks ? [given.plainFactChecks] : [],
  };
  return compareArticle(
    claims,
    article,
    contextOf(text, { published: article.published }),
    library,
    given.ledger ?? null,
  );
}

export const record = (url: string, measures: string[], low: number): LedgerRecord => ({
  id: url,
  article: { url, title: 'Other', outlet: 'Gazette', published: '2021-03-08' },
  metAt: '2021-03-08T10:00:00Z',
  quote: { exact: `${low} people`, prefix: '', suffix: '' },
  position: { start: 0, end: 5 },
  value: { relation: 'exact', low, high: low },
  unit: 'person',
  measure: 'killed',
  source: null,
  status: [],
  measures,
});

export const claim = (
  given: ClaimCase,
  id: string,
  rest: Partial<TextClaim> = {},
  text = TEXT,
): TextClaim => ({
  ...claimIn(text, id, given),
  ...rest,
});
export const kinds = ({ notes }: Claim) => notes.map(({ kind }) => kind);
export const note = ({ notes }: Claim, kind: StatusKind) => notes.find(found => found.kind === kind);
