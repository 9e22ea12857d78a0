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

/** Finds the attributions of one kind in one sentence. */
export type Detector = (view: SentenceView) => Found[];
