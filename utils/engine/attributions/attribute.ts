import type { Document } from '../document/document.ts';
import { accordingTo } from './detect/according-to.ts';
import type { Detector } from './detect/reader.ts';
import { verbCues } from './detect/verb-cue.ts';
import type { Found } from './found.ts';
import { findQuotes, type Quotes } from './quotes.ts';

const DETECTORS: readonly Detector[] = [verbCues, accordingTo];

/** Every attribution of a text as token ranges, in the order of their cues. */
export const findAttributions = (document: Document, quotes: Quotes = findQuotes(document)): Found[] => {
  const out: Found[] = [];
  document.sentences.forEach((sentence, index) => {
    const view = { document, tokens: document.tokens, quotes, sentence, index };
    for (const detect of DETECTORS) out.push(...detect(view));
  });
  return out.sort((a, b) => a.cue.first - b.cue.first);
};
