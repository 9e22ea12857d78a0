import type { MeasureRow } from '../../model/pack.ts';

/** The measure's longest term that stands in the text on word boundaries, letter case aside; null where none does. */
export function termIn(text: string, measure: MeasureRow, language: string): string | null {
  const terms = measure.terms[language] ?? measure.terms.en ?? [];
  let best: string | null = null;
  for (const term of terms) if (term.length > (best?.length ?? 0) && holdsWords(text, term)) best = term;
  return best;
}

const WORD = /[\p{L}\p{N}]/u;

export function holdsWords(text: string, words: string): boolean {
  const [where, what] = [plain(text), plain(words)];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = where[at - 1] ?? ' ';
    const after = where[at + what.length] ?? ' ';
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
