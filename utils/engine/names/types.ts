/** What a name can stand for. `other` (a title, a currency, a flag) is known so that it does not pass for something else. */
export const NAME_TYPES = ['person', 'place', 'organisation', 'event', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** One alias of one entity, as a pack hands it to `compileNames`. The same text may come again for other entities. */
export interface NameEntry {
  /** Ordinal of the entity in its pack: 0 … 2^32 − 2. What `Sense.entity` gives back. */
  readonly entity: number;
  readonly type: NameType;
  readonly text: string;
  /** `exact`: only with these capitals (or all in capitals, from four letters on); `any`: in every spelling of case. */
  readonly case: 'exact' | 'any';
  /** How often the alias means this entity, any scale (a count, a population), up to 2^31; kept to about 9 %. Default 0. */
  readonly prior?: number | undefined;
  /** Also a common word or somebody else's name: not linked on its own. */
  readonly ambiguous?: boolean | undefined;
  /** Linked only where one of these stands in the article: ids of the pack, or words. */
  readonly needs?: readonly string[] | undefined;
}

/** One reading of an alias. */
export interface Sense {
  readonly entity: number;
  readonly type: NameType;
  readonly prior: number;
  readonly ambiguous: boolean;
  readonly needs: readonly string[];
}

/** A place in the text where an alias stands, with everything the alias can mean in one pack. Candidates overlap. */
export interface Candidate {
  /** UTF-16 offsets into the text; possessive endings are left out, the dot of "U.S." is in. */
  readonly start: number;
  readonly end: number;
  /** Which of the indexes asked knows it. */
  readonly pack: number;
  /** The text has the alias's plural: "Iraqis" for "Iraqi". */
  readonly plural: boolean;
  /** Best prior first. Never empty, at most `MAX_SENSES`. */
  readonly senses: readonly Sense[];
}
