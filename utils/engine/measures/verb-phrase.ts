import type { Document } from '../document/document.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs that say little without their object: "given themselves up", "left the district", "taken part". */
const LIGHT = set(
  'give gave given take took taken taking leave left leaving get got lose lost show showed need',
);
const OBJECTS = set('themselves himself herself itself them him her it');
const PARTICLES = set('up down out off over away back');
/** Longer objects are told in the sentence. */
const LONGEST = 3;

/** The verb at `at` in lower case, with the object and particle it cannot be understood without. */
export function verbPhrase(document: Document, at: number, limit: number): string {
  const { tokens, text } = document;
  let last = at + 1;
  if (last < limit && OBJECTS.has(tokens[last]?.lower ?? '')) last++;
  else if (LIGHT.has(tokens[at]?.lower ?? '')) {
    const phrase = nounPhraseAt(document, last, limit);
    if (phrase !== null && phrase.head - last < LONGEST && tokens[phrase.head]?.tag === 'noun')
      last = phrase.head + 1;
  }
  if (last < limit && PARTICLES.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower !== 'to') last++;
  return text.slice(tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase();
}
