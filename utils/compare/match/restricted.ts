import { PART_OF, restrictions } from './restrictions.ts';

/**
 * Whether the words around a figure tie it to a shorter period, a smaller place or a single incident than the measure counts.
 * @param content the part of the sentence that says what is counted
 * @param before the text right before the figure
 * @param scope label of what the measure is about, and the measure's own
 * @returns the rule's name, or null
 */
export function restricted(content: string, before: string, scope: string): string | null {
  if (PART_OF.test(before)) return 'part';
  const stems = stemsOf(scope);
  const ofScope = (words: string) => stemsOf(words).some(stem => stems.some(other => sameStem(stem, other)));
  for (const { name, words } of restrictions)
    for (const [found] of content.matchAll(words)) if (!ofScope(found)) return name;
  for (const [, place = ''] of content.matchAll(NAMED_PLACE))
    if (!CALENDAR.test(place) && !ofScope(place)) return 'named place';
  return null;
}

/** A proper noun after a preposition of place. */
const NAMED_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]cross) (?:the )?(?:[a-z-]+ (?:(?:[a-z-]+ )?of )?)?((?:\p{Lu}[\p{L}’'-]*)(?:(?: of| the| al-?)? \p{Lu}[\p{L}’'-]*)*)/gu;
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** "Syria" and "Syrian" are one for this purpose, and so are "strike" and "strikes". */
const SHORTEST = 4;
const sameStem = (a: string, b: string) => {
  const length = Math.max(SHORTEST, Math.min(a.length, b.length) - 1);
  return a.slice(0, length) === b.slice(0, length);
};

const stemsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length >= SHORTEST && !GENERAL.has(word));
/** Words of labels that name no place, event or period of their own. */
const GENERAL = new Set([
  'people',
  'killed',
  'deaths',
  'death',
  'conflict',
  'crisis',
  'since',
  'civil',
  'with',
  'from',
  'that',
  'this',
  'last',
  'during',
  'around',
  'near',
]);
