import type { Document, Sentence, Token } from '../../document/document.ts';
import type { Found } from '../found.ts';
import type { Quotes } from '../quotes.ts';

/** What every detector is given: one sentence of a text whose quotes are known. */
export interface SentenceView {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly quotes: Quotes;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly index: number;
}

/** Finds the attributions of one kind that begin at one of its words: the sentence is searched once for all such kinds. */
export interface WordDetector {
  /** Lower case, as `Token.lower`. */
  readonly words: ReadonlySet<string>;
  readonly at: (view: SentenceView, at: number) => Found | null;
}

/** Finds the attributions of one kind that depend on the whole sentence. */
export type SentenceDetector = (view: SentenceView) => Found[];
