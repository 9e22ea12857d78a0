import { isPlural, singularOf } from '../../lexicon/lemma.ts';
import type { UnitRule } from './rule.ts';

const REACH = 8;
const LINKS: ReadonlySet<string> = new Set(
  'to at from above below past reached hit topped passed totaled totalled numbered'.split(' '),
);
const CHANGES =
  /^(?:rose|fell|climbed|dropped|jumped|grew|dipped|declined|slipped|surged|soared|stood|peaked|increased|decreased|reached|hit|topped|passed|totaled|totalled|numbered|doubled|tripled|plunged|swelled)$/;
/** Plurals whose number is money, a rate or a price. */
const AMOUNTS =
  /^(?:prices|sales|profits|revenues|earnings|shares|stocks|exports|imports|costs|rates|yields|points|wages|salaries|temperatures|futures|bonds|odds|taxes|losses|gains|holdings|deposits|reserves|assets|debts|inventories|reserves|levels|approvals|ratings|scores|grades|speeds|premiums|dividends|fees|rents|incomes|margins|estimates|figures|numbers|totals|futures|orders|receipts|rains|winds|emissions|markets)$/;

/** "Deaths fell to 12", "new cases reached 300": the subject is what is counted. */
export const subject: UnitRule = ({ tokens, sentences }, figures, i) => {
  const figure = figures[i];
  const first = sentences[figure?.sentence ?? -1]?.first;
  if (!figure || first === undefined || figure.headToken !== null) return null;
  if (!LINKS.has(tokens[figure.firstToken - 1]?.lower ?? '')) return null;
  for (let at = figure.firstToken - 1; at > Math.max(first, figure.firstToken - REACH); at--) {
    if (!CHANGES.test(tokens[at]?.lower ?? '')) continue;
    const noun = tokens[at - 1]?.lower ?? '';
    const isCounted = tokens[at - 1]?.tag === 'noun' && isPlural(noun) && !AMOUNTS.test(noun);
    return isCounted ? { kind: 'count', unit: singularOf(noun) } : null;
  }
  return null;
};
