import { isPlural, singularOf } from '../../lexicon/lemma.ts';
import { nounPhraseAt } from '../../tag/noun-phrase.ts';
import type { UnitRule } from './rule.ts';

const NUMBERS: ReadonlySet<string> = new Set(['number', 'numbers', 'count', 'total', 'tally', 'figure']);
const LINKS: ReadonlySet<string> = new Set(['at', 'to', 'as', 'was', 'is', 'reached', 'of', 'from']);
const REACH = 14;

/** "the number of militants killed at 14" counts militants; "312 cases, bringing the total to 7,840" what was counted before. */
export const numberOf: UnitRule = (document, figures, i) => {
  const { tokens, sentences } = document;
  const figure = figures[i];
  const sentence = figure && sentences[figure.sentence];
  if (!sentence || !LINKS.has(tokens[figure.firstToken - 1]?.lower ?? '')) return null;
  for (let at = figure.firstToken - 2; at >= Math.max(sentence.first, figure.firstToken - REACH); at--) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.tag === 'number' || word === ',' || word === ';') return null;
    if (!NUMBERS.has(word)) continue;
    if (tokens[at + 1]?.lower === 'of') {
      const phrase = nounPhraseAt(document, at + 2, figure.firstToken);
      const noun = phrase && tokens[phrase.head];
      return noun?.tag === 'noun' && isPlural(noun.lower)
        ? { kind: 'count', unit: singularOf(noun.lower) }
        : null;
    }
    const before = figures[i - 1];
    return before?.kind === 'count' && before.sentence === figure.sentence ? before : null;
  }
  return null;
};
