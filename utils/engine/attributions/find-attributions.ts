import type { Document } from '../document/document.ts';
import { carryQuotes } from './carry-quotes.ts';
import { accordingTo } from './detect/according-to.ts';
import { byCount } from './detect/by-count.ts';
import { headline } from './detect/headline.ts';
import { inData } from './detect/in-data.ts';
import { introduced } from './detect/introduced.ts';
import { nounCues } from './detect/noun-cue.ts';
import type { Detector } from './detect/reader.ts';
import { signature } from './detect/signature.ts';
import { toll } from './detect/toll.ts';
import { unsourced } from './detect/unsourced.ts';
import { verbCues } from './detect/verb-cue.ts';
import type { Found } from './found.ts';
import { withoutNested } from './nested.ts';
import { findQuotes, type Quotes } from './quotes.ts';
import { withRelays } from './relays.ts';

const DETECTORS: readonly Detector[] = [
  verbCues,
  toll,
  accordingTo,
  byCount,
  nounCues,
  unsourced,
  introduced,
  inData,
  headline,
  signature,
];

/** Every attribution of a text as token ranges, in the order of their cues. */
export const findAttributions = (document: Document, quotes: Quotes = findQuotes(document)): Found[] => {
  const out: Found[] = [];
  document.sentences.forEach((sentence, index) => {
    const here: Found[] = [];
    const view = { document, tokens: document.tokens, quotes, sentence, index };
    // Words inside quotation marks are the speaker's own; who they in turn speak of is not the article's attribution.
    for (const detect of DETECTORS)
      here.push(
        ...detect(view).filter(
          found => found.rule === 'headline' || (quotes.runOf[found.cue.first] ?? -1) < 0,
        ),
      );
    out.push(...withRelays(document, withoutNested(here)));
  });
  return carryQuotes(document, quotes, out).sort((a, b) => a.cue.first - b.cue.first);
};
