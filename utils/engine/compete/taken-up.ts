import { areApart } from './apart.ts';
import type { Entry } from './entry.ts';
import { sameNumber } from './number/same-number.ts';
import { saySameThing } from './same-thing.ts';

/** How many claims back a count may be taken up: by "the toll", or by a bare number. */
const REACH = { anaphor: 6, bare: 3 };
/** Characters between a sentence and the next. */
const NEXT = 3;

/**
 * The claim whose count the one at `j` takes up, in other words ("the toll") or in none ("the organisers said more than 40,000");
 * -1 where it takes up none.
 */
export const takenUp = (entries: readonly Entry[], j: number): number => {
  const entry = entries[j];
  if (entry === undefined) return -1;
  if (entry.isBare) {
    const counted = countedBefore(entries, j, entry);
    if (counted >= 0) return counted;
  }
  const { anaphor, words } = entry.context;
  return anaphor && words.size <= 4 && !entry.isByItself ? antecedent(entries, j, entry) : -1;
};

/** Of its own sentence and the one before, the nearest claim by another giver that a bare number can count again. */
const countedBefore = (entries: readonly Entry[], j: number, entry: Entry): number => {
  for (let i = j - 1; i >= Math.max(0, j - REACH.bare); i--) {
    const earlier = entries[i];
    if (earlier === undefined || entry.claim.sentence.start - earlier.claim.sentence.end > NEXT) return -1;
    if (earlier.giver !== entry.giver && earlier.family === entry.family && !areApart(earlier, entry))
      return i;
  }
  return -1;
};

const isCount = ({ claim, family }: Entry): boolean =>
  claim.unit !== null && family !== 'money' && !/percent|point/.test(claim.unit);

const antecedent = (entries: readonly Entry[], j: number, entry: Entry): number => {
  let count = -1;
  for (let i = j - 1; i >= Math.max(0, j - REACH.anaphor); i--) {
    const earlier = entries[i];
    if (earlier === undefined || isToldOn(earlier, entry) || ofOther(earlier, entry)) continue;
    if (earlier.family === entry.family) return i;
    // A bare number takes up a count, never a share; of several counts the one it repeats.
    if (entry.claim.unit !== null || !isCount(earlier)) continue;
    if (sameNumber(earlier.figure, entry.figure)) return i;
    if (count < 0) count = i;
  }
  return count;
};

/** In one sentence, one voice goes on telling. */
const isToldOn = (earlier: Entry, entry: Entry): boolean =>
  earlier.claim.sentence.start === entry.claim.sentence.start &&
  (entry.giver === null || earlier.giver === entry.giver);

/** "The number of injured" says what it counts, and takes up no count of anything else. */
const ofOther = (earlier: Entry, entry: Entry): boolean =>
  /\bof\b/.test(entry.claim.measure ?? '')
    ? areApart(earlier, entry) || !saySameThing(earlier, entry)
    : earlier.told.happening !== null &&
      entry.told.happening !== null &&
      earlier.told.happening !== entry.told.happening;
