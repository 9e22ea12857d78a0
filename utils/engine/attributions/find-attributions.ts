import type { Document } from '../document/document.ts';
import { opener } from '../lexicon/traits.ts';
import { carryQuotes } from './carry-quotes.ts';
import { accordingTo } from './detect/according-to.ts';
import { byCount } from './detect/by-count.ts';
import { forecastOf } from './detect/forecast-of.ts';
import { headline } from './detect/headline.ts';
import { inData } from './detect/in-data.ts';
import { introduced } from './detect/introduced.ts';
import { lightVerbs } from './detect/light-verb.ts';
import { nounCues } from './detect/noun-cue.ts';
import type { SentenceDetector, SentenceView, WordDetector } from './detect/reader.ts';
import { signature } from './detect/signature.ts';
import { toll } from './detect/toll.ts';
import { asked, seeming } from './detect/unsourced.ts';
import { verbCues } from './detect/verb-cue.ts';
import type { Found } from './found.ts';
import { withoutNested } from './nested.ts';
import { partedAtSemicolons } from './parted.ts';
import { findQuotes, isQuoted, type Quotes } from './quotes.ts';
import { withRelays } from './relays.ts';

const WORD_DETECTORS: readonly WordDetector[] = [
  toll,
  accordingTo,
  byCount,
  forecastOf,
  nounCues,
  lightVerbs,
  seeming,
  asked,
  signature,
];
const SENTENCE_DETECTORS: readonly SentenceDetector[] = [verbCues, introduced, inData, headline];

/** The detectors that begin at a word, by that word. */
const BY_WORD: ReadonlyMap<string, readonly WordDetector[]> = (() => {
  const words = new Map<string, WordDetector[]>();
  for (const detector of WORD_DETECTORS)
    for (const word of detector.words) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [detector]);
      else known.push(detector);
    }
  return words;
})();
const DETECTED = opener(({ lower }) => BY_WORD.has(lower));

const findInSentence = (view: SentenceView): Found[] => {
  const { tokens, quotes, sentence } = view;
  const { traits } = view.document;
  const found: Found[] = [];
  for (const detect of SENTENCE_DETECTORS) for (const here of detect(view)) found.push(here);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!((traits[at] ?? 0) & DETECTED) || isQuoted(quotes, at)) continue;
    for (const detector of BY_WORD.get(tokens[at]?.lower ?? '') ?? []) {
      const here = detector.at(view, at);
      if (here !== null) found.push(here);
    }
  }
  return found;
};

/** Every attribution of a text as token ranges, in the order of their cues. */
export const findAttributions = (document: Document, quotes: Quotes = findQuotes(document)): Found[] => {
  const { tokens, sentences } = document;
  const out = sentences.flatMap((sentence, index) => {
    const view = { document, tokens, quotes, sentence, index };
    return withoutNested(withRelays(document, partedAtSemicolons(view, findInSentence(view))));
  });
  return carryQuotes(document, quotes, out).sort((a, b) => a.cue.first - b.cue.first);
};
