import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { wordIs } from '../lexicon/by-word.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs of what has not happened yet. */
const MODALS = set("will would shall 'll wo could may might");
/** Forecasts and plans. */
const PLANS = set(
  'expected expects expect expecting forecast forecasts forecasting projected projects projection predicted predicts prediction planned plans plan planning aims aim seeks seeking proposes proposed target targets targeting preparing prepares anticipates anticipated likely poised upcoming next pledged pledges promised promises',
);
/** "is set to": plans where "to" and a verb follow. */
const BEFORE_TO = set('set going due about');
const mayBeCue = wordIs(({ lower }) => MODALS.has(lower) || BEFORE_TO.has(lower) || PLANS.has(lower));

const BREAKS = set('; : " “ ” ( )');
const breaks = wordIs(({ lower }) => BREAKS.has(lower));
const REACH_BEFORE = 14;
const REACH_AFTER = 8;

/** Whether the figure is foreseen or planned rather than told as having happened, by the words of its clause. */
export function isFuture({ tokens, sentences }: Document, figure: Figure): boolean {
  const sentence = sentences[figure.sentence];
  if (!sentence) return false;
  const isCue = (i: number): boolean => {
    if (!mayBeCue(tokens[i])) return false;
    const word = tokens[i]?.lower ?? '';
    if (MODALS.has(word) && tokens[i]?.tag === 'auxiliary') return tokens[i + 1]?.lower !== 'have';
    if (BEFORE_TO.has(word)) return tokens[i + 1]?.lower === 'to' && tokens[i + 2]?.tag === 'verb';
    return PLANS.has(word);
  };
  for (let i = figure.firstToken - 1; i >= Math.max(sentence.first, figure.firstToken - REACH_BEFORE); i--) {
    if (breaks(tokens[i])) break;
    if (isCue(i)) return true;
  }
  for (let i = figure.lastToken; i < Math.min(sentence.last, figure.lastToken + REACH_AFTER); i++) {
    if (breaks(tokens[i]) || tokens[i]?.lower === ',') break;
    if (isCue(i)) return true;
  }
  return false;
}
