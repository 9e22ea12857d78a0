import type { Token } from '../../document/document.ts';
import { byWord } from '../../lexicon/by-word.ts';

const OPENING = new Set(['“', '"', '``', "''", '„', '«']);
const CLOSING = new Set(['”', '"', "''", '»']);

const opening = byWord(({ text }) => OPENING.has(text));
const closing = byWord(({ text }) => CLOSING.has(text));

export const isOpeningMark = (token: Token | undefined): boolean => opening(token) === true;
export const isClosingMark = (token: Token | undefined): boolean => closing(token) === true;

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
