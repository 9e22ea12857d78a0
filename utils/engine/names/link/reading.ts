import type { Candidate, Sense } from '../types.ts';
import type { LinkOptions, NameFacts } from './types.ts';
import type { Words } from './words/words.ts';

/** One sense of one candidate while it is weighed. */
export interface Reading {
  readonly candidate: Candidate;
  readonly sense: Sense;
  readonly facts: NameFacts | undefined;
  /** pack and entity in one. */
  readonly key: string;
  /** Words of the text it covers: `first` to `last`, both in. */
  readonly first: number;
  readonly last: number;
  /** The words of the label, lower case; empty where no facts are known. */
  readonly label: readonly string[];
  /** The candidate's own words, lower case. */
  readonly alias: readonly string[];
  /** A short form the text has earned by naming the entity in full; no pack lists it. */
  readonly derived?: boolean;
}

/** What the whole text holds of one entity, whichever of the readings turn out right. */
export interface Mentions {
  readonly readings: readonly Reading[];
  /** The mention by the most words. */
  readonly longest: Reading;
  /** Word index of each mention by more than one word, ascending. */
  readonly inFull: readonly number[];
}

export interface Context {
  readonly text: string;
  readonly words: Words;
  readonly options: LinkOptions;
  readonly readings: readonly Reading[];
  /** By entity: all its readings anywhere in the text. */
  readonly mentions: ReadonlyMap<string, Mentions>;
  /** Readings that start at a word, and that end at one. */
  readonly startingAt: ReadonlyMap<number, readonly Reading[]>;
  readonly endingAt: ReadonlyMap<number, readonly Reading[]>;
  /** Surnames of people introduced in full whom no pack knows: word index of each introduction, ascending. */
  readonly strangers: ReadonlyMap<string, readonly number[]>;
  /** Short forms that the text itself introduces in brackets: "SOHR" → the words before. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Entities linked in the round before, one reading each, at most `MOST_LINKED`; empty in the first. */
  readonly linked: readonly Reading[];
}

/** Rules a reading out, whatever else speaks for it. */
export const VETO = -100;

/** One thing that speaks for or against a reading, in log-odds; 0 where it has nothing to say. */
export interface Signal {
  readonly name: string;
  readonly weigh: (reading: Reading, context: Context) => number;
}
