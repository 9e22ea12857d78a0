import { classOf, DIGIT, LETTER, SPACE } from './characters.ts';

const LONGEST_HEAD = 256;
const AT = 64;
const POINT = 46;

const kindAt = (text: string, at: number): number =>
  at < text.length ? classOf(text.charCodeAt(at)) : SPACE;

/** Letters, digits and what joins them in a host or a mailbox. */
const isHostCode = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  if (kind === LETTER || kind === DIGIT) return true;
  const code = text.charCodeAt(at);
  return (code === POINT || code === 45 || code === 95) && [LETTER, DIGIT].includes(kindAt(text, at + 1));
};

const ENDERS = '"\'<>“”’';

/**
 * End of the web or mail address that begins at `at`, or 0 where there is none. It runs to the next space; the punctuation
 * at its end is the sentence's.
 */
export function endOfAddress(text: string, at: number): number {
  let end = at;
  while (isHostCode(text, end)) if (++end - at > LONGEST_HEAD) return 0;
  const hasPoint = text.slice(at, end).includes('.');
  const scheme = text.startsWith('://', end);
  const mail = text.charCodeAt(end) === AT && kindAt(text, end + 1) === LETTER;
  const path = hasPoint && text[end] === '/' && end - at > 5 && kindAt(text, end + 1) === LETTER;
  if (!scheme && !mail && !path) return 0;
  while (end < text.length && kindAt(text, end) !== SPACE && !ENDERS.includes(text[end] ?? ' ')) {
    if (text.charCodeAt(end) <= 32) break;
    end++;
  }
  while (end > at + 1 && '.,;:!?)]'.includes(text[end - 1] ?? ' ')) end--;
  return end;
}
