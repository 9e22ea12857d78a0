const WORD = /[\p{L}\p{N}]/u;

/** On word boundaries, letter case aside. */
export function holdsWords(text: string, words: string): boolean {
  const [where, what] = [plain(text), plain(words)];
  if (what === '') return false;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = where[at - 1] ?? ' ';
    const after = where[at + what.length] ?? ' ';
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}

/** One word, in the singular or plural. */
export const holdsWord = (text: string, word: string): boolean =>
  holdsWords(text, word) ||
  holdsWords(text, pluralOf(word)) ||
  (word.endsWith('s') && holdsWords(text, word.slice(0, -1)));

export const pluralOf = (noun: string): string =>
  IRREGULAR.get(noun) ?? (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const IRREGULAR = new Map([
  ['life', 'lives'],
  ['child', 'children'],
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
]);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/g, ' ');

/** "Syria" and "Syrian" are one for this purpose, and so are "strike" and "strikes". */
const SHORTEST = 4;
const sameStem = (a: string, b: string) => {
  const length = Math.max(SHORTEST, Math.min(a.length, b.length) - 1);
  return a.slice(0, length) === b.slice(0, length);
};

export const shareStem = (a: string, b: string): boolean => {
  const stems = stemsOf(b);
  return stemsOf(a).some(stem => stems.some(other => sameStem(stem, other)));
};

const stemsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST && !GENERAL.has(word));
/** Words of labels that name no place, event or period of their own. */
const GENERAL = new Set(
  'people killed deaths death conflict crisis since civil with from that this last during around near'.split(
    ' ',
  ),
);
