/** Ways of writing a unit or a bound that say no more than its name does. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[%\p{Sc}]/gu, ''],
  [/\bper cent\b/g, 'percent'],
];

/** The article's words for a figure, where the normalised figure does not say them already; null else. "£20 billion" says no more than "20 billion British pounds". */
export function ownWords(figure: string, quote: string): string | null {
  const words = SAME.reduce((text, [written, same]) => text.replace(written, same), quote.toLowerCase());
  return figure.toLowerCase().includes(words.trim()) ? null : quote;
}
