/** The article's words for a figure, where the normalised figure does not say them already; null else. */
export function ownWords(figure: string, quote: string): string | null {
  return figure.toLowerCase().includes(quote.toLowerCase()) ? null : quote;
}
