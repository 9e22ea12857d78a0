import { stem } from '../../engine/compete/context-words.ts';
import { readText } from '../../engine/read.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { FactCheckRow } from '../../model/pack.ts';

/** The claim that a checker looked at, read as an article's are. */
export interface Reviewed {
  readonly figures: readonly TextClaim[];
  /** Stems of what it speaks of: nouns, names and verbs. */
  readonly words: ReadonlySet<string>;
}

const READ = new WeakMap<FactCheckRow, Reviewed>();

/** Read once for all claims of all articles. */
export function reviewedIn(row: FactCheckRow): Reviewed {
  const known = READ.get(row);
  if (known) return known;
  const { claims, quantities } = readText(row.claimReviewed, { speakers: [] });
  const read = { figures: [...claims, ...quantities], words: wordsOf(row.claimReviewed) };
  READ.set(row, read);
  return read;
}

const SHORTEST = 4;
/** Words of counting and of claiming, which any two claims may share. */
const SAYS_LITTLE = new Set(
  `about more than over under less least most nearly almost around some many much other another that this these those their there
  have been were will would could with from into since after before during while when which what where they them people person
  said says told claim claims claimed claiming reported report reports according figure figures number numbers total says state
  states stated thousand million billion trillion hundred percent year years month week last only just also video post shows
  show viral photo image fell fall fallen rose rise risen went gone grew grown took taken take`.split(/\s+/),
);

export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return new Set(words.filter(word => word.length >= SHORTEST && !SAYS_LITTLE.has(word)).map(meaningOf));
}

const DEATH = /^(?:kill|dead|died|dies|death|toll|fatal|perish|slain|slaught|murder|lives|casualt)/;
/** Words for one thing are one: who is "killed" is among the "dead". */
const meaningOf = (word: string): string => (DEATH.test(word) ? 'death' : stem(word));
