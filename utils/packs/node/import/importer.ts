import type { ResourceName } from '../../../model/pack.ts';
import type { Input } from './input.ts';

/** One piece of a source: its text, and its line or row in the file. */
export interface Piece {
  readonly number: number;
  readonly text: string;
}

export interface ImportOptions {
  /** Languages whose names are taken, BCP 47, the first one needed. */
  readonly languages: readonly string[];
  /** Of Wikidata: an item is left out that fewer wikis have a page about. */
  readonly minSitelinks: number;
}

/** A kind of source: how it falls into pieces, and which rows of a pack are made of one. */
export interface Importer {
  readonly resource: ResourceName;
  readonly pieces: (input: Input) => AsyncIterable<Piece>;
  /** None where the piece is not what is looked for. Throws WhenceError where it is and cannot be used; `place` and `line` are how it names the piece. */
  readonly rows: (value: unknown, options: ImportOptions, place: string, line: number) => readonly object[];
}
