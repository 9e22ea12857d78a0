import type { Token } from '../document/document.ts';
import { wordIs } from '../lexicon/by-word.ts';

/** Which of several like events a clause speaks of. */
export interface Turn {
  readonly ordinal: string;
  readonly event: string;
  /** Told as news: "a second crash", "another blast". */
  readonly isNew: boolean;
}

const ORDINALS = new Set('first second third fourth fifth sixth another separate'.split(' '));
const isOrdinal = wordIs(({ lower }) => ORDINALS.has(lower));
/** "The second day", "another person": no event of a series. */
const NO_EVENT = new Set(
  'day night week month year quarter half time round person people man woman child victim body'.split(' '),
);

/** The first such event that the tokens from `first` to `last` name, or null. */
export function turnOf(tokens: readonly Token[], first: number, last: number): Turn | null {
  for (let i = first; i < last - 1; i++) {
    if (!isOrdinal(tokens[i])) continue;
    const ordinal = tokens[i]?.lower ?? '';
    const event = tokens[i + 1];
    if (ordinal === 'another' && event?.text === ',') return { ordinal, event: '', isNew: true };
    if (event?.tag !== 'noun' || NO_EVENT.has(event.lower)) continue;
    return { ordinal, event: event.lower, isNew: ordinal === 'another' || tokens[i - 1]?.lower === 'a' };
  }
  return null;
}

/** Two events of a series, or one told as another than what was told before. */
export function turnsApart(a: Turn | null, b: Turn | null): boolean {
  if (a !== null && b !== null && a.event === b.event) return a.ordinal !== b.ordinal;
  return (a?.isNew ?? false) !== (b?.isNew ?? false);
}
