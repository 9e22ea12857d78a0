import type { Phrase } from './phrase/apposition.ts';

/** Token indices, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** An attribution as token ranges, before it becomes spans of the text. */
export interface Found {
  readonly source: Phrase | null;
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Whether a figure in the content is the source's figure: "said", but not "wants". */
  readonly asserts: boolean;
  /** Whether the cue is an act of speech, not a state of mind, a wish or a judgement. */
  readonly speech: boolean;
  /** The sentence the cue is in, as index. */
  readonly sentence: number;
  /** Which detector found it. */
  readonly rule: string;
  /** The one whose words the source passes on: "state television, citing the army". */
  readonly relayed?: Phrase;
}
