import type { Span } from '../../model/span.ts';
import { meaningOf } from './meanings.ts';

const REACH = 60;
const ARTICLES = new Set(['the', 'all', 'its', 'their', 'our', 'his', 'her', 'these', 'those']);
const AFTER = new Set(
  'in at on from to for by with who that which are is was were has have had will would could'.split(' '),
);
const PEOPLE = new Set('people persons residents inhabitants citizens adults respondents'.split(' '));

/** The nouns of what a share is said to be of, people by whatever name as one; null where it does not say. */
export function wholeOf(text: string, { end }: Span): Set<string> | null {
  const [of, ...words] = text
    .slice(end, end + REACH)
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  if (of !== 'of') return null;
  const first = words.findIndex(word => !ARTICLES.has(word));
  const nouns = words.slice(first, first + 3);
  const stop = nouns.findIndex(word => AFTER.has(word));
  const whole = stop < 0 ? nouns : nouns.slice(0, stop);
  return new Set(whole.map(word => (PEOPLE.has(word) ? 'people' : meaningOf(word))));
}
