import type { Alias } from '../../../model/pack.ts';
import common from './common-words.json' with { type: 'json' };

/** A larger place keeps its name even where a person has it too. */
const SMALLER_THAN_NAMES = 300_000;

const words = new Set(common.words);
const names = new Set(common.names);

/** An alias with its prior; names that are also common words or people's are marked. Null where the text cannot be one. */
function placeAlias(text: string, prior: number): Alias | null {
  const clean = text.normalize('NFC').trim();
  if (!/\p{L}{2}/u.test(clean) || /[,(]/.test(clean.replace(/, D\.?C\.?$/, ''))) return null;
  const alias: Alias = { text: clean, lang: 'en', case: 'exact', prior: Math.max(1, Math.round(prior)) };
  const folded = clean.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ambiguous = words.has(folded) || (names.has(folded) && prior < SMALLER_THAN_NAMES);
  return ambiguous ? { ...alias, ambiguous } : alias;
}

/** The aliases of these texts, each once. */
export function placeAliases(texts: Iterable<string>, prior: number): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const text of texts) {
    const alias = placeAlias(text, prior);
    if (alias) aliases.set(alias.text, alias);
  }
  return [...aliases.values()];
}
