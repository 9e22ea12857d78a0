import type { UnitRule } from './rule.ts';

/** What only people are counted by. */
const NOUNS: ReadonlySet<string> = new Set(
  'toll dead casualties fatalities population crowd attendance'.split(' '),
);
/** "a town of 40,000". */
const PLACES: ReadonlySet<string> = new Set(
  'city town village island country nation province community suburb capital'.split(' '),
);
/** What only people suffer or do in such sentences. */
const VERBS: ReadonlySet<string> = new Set(
  'killed injured wounded dead died arrested detained displaced homeless missing hospitalized hospitalised evacuated rescued fled infected hurt executed abducted kidnapped trapped quarantined attended gathered marched kills killing injuring wounding injures wounds crossed fled arrived returned escaped protested queued sheltered resettled employ employs employed drowned perished starved rallied enrolled registered sickened sickening vaccinated orphaned maimed'.split(
    ' ',
  ),
);
const REACH_BEFORE = 14;
const REACH_AFTER = 4;
const PERSON = { kind: 'count', unit: 'person' } as const;

/** "put the toll at more than 8,000", "dozens have been killed". */
export const people: UnitRule = ({ tokens, sentences }, figures, i) => {
  const figure = figures[i];
  const sentence = figure && sentences[figure.sentence];
  if (!sentence) return null;
  if (tokens[figure.firstToken - 1]?.lower === 'of' && PLACES.has(tokens[figure.firstToken - 2]?.lower ?? ''))
    return PERSON;
  const from = Math.max(sentence.first, figure.firstToken - REACH_BEFORE);
  for (let at = figure.firstToken - 1; at >= from && tokens[at]?.tag !== 'number'; at--)
    if (NOUNS.has(tokens[at]?.lower ?? '')) return PERSON;
  const last = Math.min(sentence.last, figure.lastToken + REACH_AFTER);
  for (let at = figure.lastToken; at < last && tokens[at]?.tag !== 'noun'; at++)
    if (VERBS.has(tokens[at]?.lower ?? '')) return PERSON;
  return VERBS.has(tokens[figure.firstToken - 1]?.lower ?? '') ? PERSON : null;
};
