import { hostOf } from './host-of.ts';

/** Parts of an address that say how a page is served, not which it is. */
const SERVING = /^(?:amp|index|default|wiki|en|page|article|\d+)$/i;
const ENDING = /\.(?:s?html?|php|aspx?|pdf|csv|json)$/i;
/** An id at the end of a name ("…-114770"), or one that is nothing but an id. */
const ID_AFTER_WORDS = / (?:\d{3,}|[\da-f]{8}(?: [\da-f]+)*)$/i;
const ONLY_ID = /^(?:[\da-f ]+|(?=\S*\d)\S+)$/i;
const LONGEST = 64;

/**
 * Which page of a site a link leads to, from the words of its address, as search engines write it: "en.wikipedia.org › Interfax".
 * The host alone where the address has no words; null for anything but https.
 */
export function pageName(url: string): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const words = new URL(url).pathname
    .split('/')
    .map(wordsOf)
    .findLast(part => /\p{L}{3}/u.test(part) && !SERVING.test(part) && !ONLY_ID.test(part));
  return words ? `${host} › ${shorten(words)}` : host;
}

function wordsOf(segment: string): string {
  const words = decoded(segment)
    .replace(ENDING, '')
    .split(/[\s_+/-]+/)
    .filter(Boolean)
    .join(' ')
    .replace(ID_AFTER_WORDS, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const shorten = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/ \S*$/, '')} …`;
