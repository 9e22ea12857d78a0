import type { Document } from '../document/document.ts';
import type { ClaimLike } from './claim-like.ts';
import { type Context, contextOf } from './context-words.ts';
import { giverOf } from './giver.ts';
import { type Range, sizeOf, type Written } from './number/same-number.ts';
import { isChoice, isSample, portionOf } from './own-set.ts';
import { isAlone, isPartOf } from './part.ts';
import { type Told, toldBy } from './same-thing.ts';
import { unitFamily } from './unit-family.ts';

/** A claim with what comparing needs, worked out once. */
export interface Entry {
  readonly claim: ClaimLike;
  readonly context: Context;
  readonly family: string;
  /** Who gives it; null for the article's own voice. */
  readonly giver: string | null;
  /** What its measure says that it counts. */
  readonly told: Told;
  /**
   * Counted for itself, so that no figure of the same words is another count of it: what a share is taken of (the 500 of "a third of
   * its 500 workers"), a part ("including 400 in Ohio"), the sample of a study, one of a choice ("$50 or $100").
   */
  readonly isByItself: boolean;
  /** Nothing but a number that somebody says: "the organisers said more than 40,000". */
  readonly isBare: boolean;
  /** Which part of a whole: "the nine original companies"; null where nothing says so. */
  readonly portion: string | null;
  /** The number with the words it was read from. */
  readonly figure: Written;
  /** What it spans: of a vague amount, roughly. */
  readonly size: Range | null;
}

export const entryOf = (document: Document, claim: ClaimLike): Entry => {
  const { text } = document;
  const { start, end, sentence } = claim;
  const figure = { value: claim.value, written: text.slice(start, end) };
  const before = text.slice(Math.max(sentence.start, start - SENTENCE), start);
  const onward = text.slice(start, Math.min(sentence.end, start + SENTENCE));
  return {
    claim,
    context: contextOf(document, claim),
    family: unitFamily(claim.unit),
    giver: giverOf(claim),
    told: toldBy(claim.measure),
    isByItself:
      BASE.test(before.slice(-BESIDE)) ||
      isPartOf(before, onward) ||
      isAlone(before + onward) ||
      isSample(before.slice(-BESIDE)) ||
      isChoice(before.slice(-BESIDE), onward),
    isBare: SAID_BEFORE.test(before.slice(-BESIDE)) && ENDS_AFTER.test(text.slice(end, end + BESIDE)),
    portion: portionOf(`${before.slice(before.trimEnd().lastIndexOf(' ') + 1)}${figure.written}`),
    figure,
    size: sizeOf(figure),
  };
};

/** So far to either side the words about a part are looked for: text without full stops is one sentence. */
const SENTENCE = 300;
/** Characters before a figure in which its own words stand. */
const BESIDE = 40;

const SAID_BEFORE =
  /\b(?:said|says?|claim(?:s|ed)?|estimate[sd]?|counts?|counted|reports?|reported|g(?:ave|ives?)|sp(?:oke|eaks?) of|talk(?:s|ed)? of|puts? (?:it|them|the \p{Ll}+) at)(?: (?:it|there|they) (?:was|were|is|are))? $/iu;
const ENDS_AFTER = /^(?: people)?(?:[.,;)]|\s*$|\n)/;

const BASE =
  /(?:half|third|quarters?|fifths?|tenths?|percent|per cent|%|most|some|all|one|two|three|five|ten|\d) of (?:\S+ ){0,2}$/i;
