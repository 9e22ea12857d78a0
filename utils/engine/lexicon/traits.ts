import type { Token } from '../document/document.ts';
import { MOST_WORDS } from '../document/vocabulary.ts';

type Word = Pick<Token, 'text' | 'lower'>;

const questions: ((word: Word) => number)[] = [];
/** By number of the word; 0 is not asked yet. */
const answers = new Uint32Array(MOST_WORDS + 1);
const ASKED = 0x8000_0000;

/** Adds a question about every word, whose answer is bits: see `Document.traits`. */
export function askOfEveryWord(ask: (word: Word) => number): void {
  questions.push(ask);
  answers.fill(0);
}

const ask = (word: Word): number => questions.reduce((bits, question) => bits | question(word), ASKED) >>> 0;

/** What a token is by itself, whatever stands beside it: the answers to all questions. */
export function traitsOf(token: Token): number {
  const { id } = token;
  if (id === 0) return ask(token);
  const known = answers[id] ?? 0;
  if (known !== 0) return known;
  const answer = ask(token);
  answers[id] = answer;
  return answer;
}

/** Lower bits are what words are (`tag/traits.ts`), those from here on what may begin at them. */
let nextBit = 16;

/** A bit for the words at which a reader may begin, so that it goes through a text without looking at the others. */
export function opener(opens: (word: Word) => boolean): number {
  const bit = 1 << nextBit++;
  askOfEveryWord(word => (opens(word) ? bit : 0));
  return bit;
}
