import type { EntityRow } from '../../model/pack.ts';

/** The words in the reader's language, else in English, else in any. */
export function inLanguage(words: Readonly<Record<string, string>>, language = 'en'): string | null {
  return words[language] ?? words.en ?? Object.values(words)[0] ?? null;
}

export const labelOf = (row: EntityRow): string => inLanguage(row.label) ?? row.id;
