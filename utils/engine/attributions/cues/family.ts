/** What may stand as the content of a cue verb, apart from quoted words, which follow any of them. */
export type Frame =
  /** "said (that) the river rose", "asked whether …" */
  | 'clause'
  /** "The river rose, officials said" and "…, said an official" */
  | 'trailing'
  /** "denied the report", "called it a trap" */
  | 'object'
  /** "promised to pay" */
  | 'infinitive'
  /** Speech only beside quoted words: "“…,” she went on". */
  | 'quoted';

/** Cue verbs of one kind: one file, one list. */
export interface CueFamily {
  readonly name: string;
  /** Whether a figure inside the content is its source's figure: "said", but not "wants". */
  readonly asserts: boolean;
  readonly frames: readonly Frame[];
  /** Dictionary forms, with their particle where they need one ("point out"). */
  readonly verbs: readonly string[];
}
