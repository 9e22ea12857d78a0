import { opener } from '../lexicon/traits.ts';
import { ABBREVIATIONS, NUMBER_LABELS, SPEECH, STARTERS, TITLES } from './abbreviations.ts';
import type { Sentence, Token, Traits } from './document.ts';

const CLOSING = '"\'”’»)]';
const OPENING = '"\'“‘«([';

const isEnder = (text: string): boolean => {
  const char = text[0];
  return char === '.' || char === '!' || char === '?' || char === '…';
};
const isUpper = (text: string): boolean => {
  const char = text[0] ?? '';
  return char !== char.toLowerCase();
};
const isDigit = (text: string): boolean => text >= '0' && text < ':';

const ENDER = opener(({ text }) => text.endsWith('.') || isEnder(text));

/** Cuts tokens `first`..`last` (exclusive) of one paragraph into sentences. */
export function splitSentences(
  tokens: readonly Token[],
  traits: Traits,
  first: number,
  last: number,
  paragraph: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = first;
  const close = (end: number) => {
    const from = tokens[begin];
    const to = tokens[end - 1];
    if (from && to) sentences.push({ start: from.start, end: to.end, first: begin, last: end, paragraph });
    begin = end;
  };
  for (let i = first; i < last; i++) {
    if (!((traits[i] ?? 0) & ENDER)) continue;
    const end = afterClosing(tokens, i + 1, last);
    if (end < last && ends(tokens, i, end)) {
      close(end);
      i = end - 1;
    }
  }
  if (begin < last) close(last);
  return sentences;
}

/** Closing quotes and brackets that stand against the ender belong to its sentence. */
function afterClosing(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  while (end < last) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || !before || token.start !== before.end || !CLOSING.includes(token.text[0] ?? ' ')) break;
    if (token.text.length > 2 && token.text !== "''") break;
    end++;
  }
  return end;
}

function ends(tokens: readonly Token[], at: number, next: number): boolean {
  const ender = tokens[at];
  const before = tokens[at - 1];
  const follower = tokens[next];
  if (!ender || !follower) return true;
  const tight = tokens[next - 1]?.end === follower.start;
  if (tight && !isMissingSpace(before, ender, follower)) return false;
  const head = OPENING.includes(follower.text[0] ?? ' ') ? tokens[next + 1] : follower;
  if (
    !head ||
    !(isUpper(head.text) || isDigit(head.text) || head !== follower || '-–—•*'.includes(head.text[0] ?? ' '))
  )
    return false;
  if (ender.text !== '.') {
    if (ender.text.endsWith('.') && isLetterToken(ender.text))
      return endsAfterAbbreviation(head, next > at + 1);
    return next === at + 1 || !speechFollows(tokens, next);
  }
  if (before && before.end === ender.start) {
    const word = before.lower;
    const label = NUMBER_LABELS.has(word) && isDigit(head.text);
    if (label || TITLES.has(word) || (word.length === 1 && isUpper(before.text) && word !== 'i'))
      return next > at + 1 && !label;
    if (ABBREVIATIONS.has(word) && before.text.length < 6 && isAbbreviated(word, before.text))
      return endsAfterAbbreviation(head, next > at + 1);
  }
  return true;
}

/** "the end.The next": a space was lost. */
const isMissingSpace = (before: Token | undefined, ender: Token, follower: Token): boolean =>
  ender.text === '.' &&
  isUpper(follower.text) &&
  before !== undefined &&
  before.text.length > 2 &&
  /^[a-z]/.test(before.text);

const isLetterToken = (text: string): boolean =>
  text[0] !== '.' && text[0] !== '!' && text[0] !== '?' && text[0] !== '…';

// Words that are also plain words ("min", "max", "sun", "miss") count as abbreviations only when capitalised.
const isAbbreviated = (word: string, text: string): boolean =>
  isUpper(text) || !/^(?:sun|sat|ill|miss|wash|mar|la|pa|ore|mo|mi|co|del|ark|ind)$/.test(word);

const endsAfterAbbreviation = (head: Token, closed: boolean): boolean => closed || STARTERS.has(head.lower);

function speechFollows(tokens: readonly Token[], next: number): boolean {
  for (let i = next; i < next + 5; i++) {
    const token = tokens[i];
    if (!token || isEnder(token.text) || token.text === ',') return false;
    if (SPEECH.has(token.lower)) return true;
  }
  return false;
}
