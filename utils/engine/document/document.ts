import type { Span } from '../../model/span.ts';

/** Coarse word classes, set by `tag/`. `number` holds digits or is a number word. */
export type Tag =
  | 'noun'
  | 'proper'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'conjunction'
  | 'number'
  | 'particle'
  | 'punctuation'
  | 'symbol'
  | 'other';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, typographic apostrophes and hyphens made plain; what lexicons are asked with. "WHO", a name, keeps its capitals. */
  readonly lower: string;
  /** What tables of words are asked with: see `Word`. */
  readonly id: number;
  tag: Tag;
}

/** Token indices, `last` exclusive; offsets into the text. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index into `paragraphs`. */
  readonly paragraph: number;
}

/** For each token, and one 0 behind them: as bits, what it is by itself (`tag/traits.ts`) and which readers may begin there (`lexicon/traits.ts`). */
export type Traits = Uint32Array;

/** A text cut up once, for every reader of it. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly traits: Traits;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Span[];
}
