import { ahocorasick, fastscan, modernAhocorasick } from './aho-corasick.ts';
import { doubleArray } from './double-array.ts';
import { flashText, flashTextSpans } from './flash-text.ts';
import type { Matcher } from './matcher.ts';
import { nGrams } from './n-grams.ts';
import { trieMap } from './trie-map.ts';
import { whenceAny, whenceExact } from './whence.ts';

export const OURS: readonly Matcher[] = [whenceAny, whenceExact];
export const PEERS: readonly Matcher[] = [
  flashText,
  flashTextSpans,
  trieMap,
  nGrams,
  doubleArray,
  ahocorasick,
  fastscan,
  modernAhocorasick,
];
