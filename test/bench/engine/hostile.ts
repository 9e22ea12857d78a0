const SIZE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** A million characters each of what readers of text choke on. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', fill('7')],
  ['digits and spaces', fill('7 500 ')],
  ['numbers and letters', fill('7 a 500 b ')],
  ['prices', fill('$7 and ')],
  ['quotes', fill('"')],
  ['quoted words', fill('“said” ')],
  ['said', fill('said ')],
  ['figures without a full stop', fill('more than 7,500 people and ')],
  ['commas', fill(',')],
  ['nested brackets', fill('(').slice(0, SIZE / 2) + fill(')').slice(0, SIZE / 2)],
  ['no spaces', fill('abcdefghij')],
  ['hyphens', fill('a-')],
  ['full stops', fill('.')],
  ['U.N.', fill('U.N. ')],
  ['line breaks', fill('\n')],
];
