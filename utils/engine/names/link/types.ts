import type { NameType } from '../types.ts';

/** What the pack's row says of an entity, as far as choosing between entities needs it. All but the id may be absent. */
export interface NameFacts {
  /** The pack's own id; `needs` may name it. */
  readonly id: string;
  readonly label: string;
  /** The country it is in or of, in the form the pack uses for all its rows (an id, an ISO code, a name). */
  readonly country?: string | undefined;
  /** Names of what contains a place or what somebody belongs to, nearest first: "Ohio", "United States". */
  readonly within?: readonly string[] | undefined;
  /** One line that says what it is: "capital of Ohio", "Syrian news agency". */
  readonly description?: string | undefined;
}

export interface LinkOptions {
  /**
   * Facts of an entity by the candidate's `pack` and the sense's `entity`; undefined: nothing known. Asked once for each entity.
   */
  readonly facts: (pack: number, entity: number) => NameFacts | undefined;
  /** The outlet's country, in the form of `NameFacts.country`. */
  readonly country?: string | undefined;
  /** Also link demonyms as adjectives ("Syrian troops" to Syria); such links say so. Default: they are left out. */
  readonly adjectives?: boolean | undefined;
  /** Names of signals to leave out, to measure what each brings. */
  readonly without?: ReadonlySet<string> | undefined;
}

/** A mention with the entity meant. Links are in the order of the text and never overlap. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** Which of the indexes. */
  readonly pack: number;
  readonly entity: number;
  readonly type: NameType;
  /** A demonym that does not name the entity but something of it: "Syrian troops". */
  readonly adjective: boolean;
  /** The signals that spoke for it, strongest first: for "Why marked?" and for ablation. */
  readonly because: readonly string[];
}
