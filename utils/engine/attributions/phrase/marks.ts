import type { Token } from '../../document/document.ts';
import { wordIs } from '../../lexicon/by-word.ts';
import { opener } from '../../lexicon/traits.ts';

const OPENERS = new Set(['“', '"', '``', "''", '„', '«']);
const CLOSERS = new Set(['”', '"', "''", '»']);

export const isOpeningMark = wordIs(({ text }) => OPENERS.has(text));
export const isClosingMark = wordIs(({ text }) => CLOSERS.has(text));

// See `Document.traits`.
export const OPENING = opener(({ text }) => OPENERS.has(text));
export const CLOSING = opener(({ text }) => CLOSERS.has(text));
export const SINGLE = opener(({ text }) => text === '‘' || text === '’' || text === "'");

/** A single mark that opens a quote: against the word behind it, apart from the one before. */
export const opensSingle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || (token.text !== '‘' && token.text !== "'")) return false;
  const joined = tokens[at - 1]?.end === token.start;
  return tokens[at + 1]?.start === token.end && (token.text === '‘' || !joined);
};

/** A single mark that closes a quote and is no apostrophe: behind punctuation, or behind a word that no "s" ends. */
export const closesSingle = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || (token.text !== '’' && token.text !== "'")) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.end !== token.start) return false;
  return before.tag === 'punctuation' || !/s$/.test(before.lower);
};

/** The end of quoted speech at a token, by a double mark or a single one behind punctuation. */
export const closesSpeech = (tokens: readonly Token[], at: number): boolean =>
  isClosingMark(tokens[at]) || (closesSingle(tokens, at) && tokens[at - 1]?.tag === 'punctuation');
