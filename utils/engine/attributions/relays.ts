import type { Document } from '../document/document.ts';
import type { Found, Range } from './found.ts';
import { appositionAfter } from './phrase/apposition.ts';
import { nounPhraseAfter } from './phrase/noun-phrase-after.ts';

const CITING = new Set(['citing', 'cited', 'quoting', 'cites', 'quotes', 'quoted']);

/**
 * "State television, citing the army, said …": the army is the source of what the television said, and the television its
 * relay. Takes the attributions of one sentence; the citing one becomes the original source's.
 */
export const withRelays = (document: Document, found: readonly Found[]): Found[] =>
  found.map(citing => {
    const { tokens, sentences } = document;
    if (citing.source === null || !CITING.has(tokens[citing.cue.last - 1]?.lower ?? '')) return citing;
    const asserting = found.filter(other => other !== citing && other.asserts && other.source !== null);
    const main = asserting.find(other => other.source?.first === citing.source?.first);
    const last = sentences[citing.sentence]?.last ?? citing.cue.last;
    const end = nounPhraseAfter(tokens, citing.cue.last, last);
    if (main === undefined || end === citing.cue.last) return citing;
    const source = { first: citing.cue.last, last: appositionAfter(tokens, end, last), headLast: end };
    const outside = main.content
      .map(range => (range.last >= end ? upTo(document, range, citing.cue.first) : range))
      .filter(range => range.last <= citing.cue.first || range.first >= end);
    if (outside.length === 0) return citing;
    return {
      ...citing,
      source,
      content: outside,
      asserts: true,
      speech: true,
      rule: 'relay',
      relayed: main.source ?? citing.source,
    };
  });

/** "… that four had died, citing a source": what is said ends at the comma before the citing. */
const upTo = ({ tokens }: Document, range: Range, cue: number): Range =>
  range.first < cue - 1 && tokens[cue - 1]?.text === ',' ? { first: range.first, last: cue - 1 } : range;
