import type { Document } from '../../document/document.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { NAMELESS } from './kind-words.ts';

/** Tokens behind a source that its "who asked not to be named" may take. */
const REACH = 24;

const OPENERS = new Set(['who', 'whose', 'speaking', 'asking', 'requesting', 'citing', 'on']);

/** The ways papers say that they know a name and keep it: "declined to be identified", "whose name was withheld". */
const KEPT =
  /\b(?:not|n't|declin\w+|refus\w+) (?:\w+ ){0,3}be (?:named|identified)\b|\bnames? (?:not )?(?:be |been |was |were |being )?(?:withheld|used|published|printed)\b|\bgive (?:his|her|their|a) (?:full |last |real )?names?\b|\bnot (?:been )?authori[sz]ed to\b/;

/** Whether a source is one whose name the text keeps back: by its own words, or by the clause behind it. */
export const isNameless = ({ tokens, text }: Document, phrase: Phrase): boolean => {
  for (let i = phrase.first; i < phrase.last; i++) if (NAMELESS.has(tokens[i]?.lower ?? '')) return true;
  const from = tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
  const isMore = OPENERS.has(tokens[from]?.lower ?? '');
  let last = isMore ? from : phrase.last;
  while (isMore && last < from + REACH && !/^[,.;]$/.test(tokens[last]?.text ?? '.')) last++;
  for (let i = from; i < last; i++) if (NAMELESS.has(tokens[i]?.lower ?? '')) return true;
  if (last - phrase.first < LEAST) return false;
  return KEPT.test(text.slice(tokens[phrase.first]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase());
};

/** "a man not authorized to": fewer words say nothing of the kind. */
const LEAST = 4;
