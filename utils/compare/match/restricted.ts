import { eventWords } from './event-words.ts';
import { LEVEL, PART_AFTER, PART_OF, restrictions } from './restrictions.ts';

/** The words around a figure. */
export interface Surroundings {
  /** The part of the sentence that says what is counted. */
  readonly content: string;
  readonly before: string;
  /** From the figure on. */
  readonly onward: string;
}

/**
 * Whether the words around a figure tie it to a shorter period, a smaller place or a single incident than the measure counts.
 * @param scope label of what the measure is about, and the measure's own
 * @param cumulative the measure goes on growing
 * @returns the rule's name, or null
 */
export function restricted(
  { content, before, onward }: Surroundings,
  scope: string,
  cumulative: boolean,
): string | null {
  if (PART_OF.test(before) || PART_AFTER.test(onward)) return 'part';
  const level = LEVEL.test(before) || (!cumulative && STATE.test(onward));
  const sameEvent = eventWords(scope);
  const ofScope = (words: string) => shareStem(words, scope) || sameEvent.has(words.toLowerCase());
  for (const { name, words, date, calendar } of restrictions) {
    if ((date && level) || (calendar && !cumulative)) continue;
    for (const [found] of content.matchAll(words)) if (!ofScope(found)) return name;
  }
  for (const [, place = ''] of content.matchAll(NAMED_PLACE))
    if (!CALENDAR.test(place) && !ofScope(place)) return 'named place';
  return null;
}

/**
 * Whether the content names somebody or something else: by a capital inside the sentence, or as its subject, where that is no
 * plural ("Doctors") and no pronoun.
 */
export function namesOther(content: string, scope: string): boolean {
  const names = [...content.matchAll(NAME)].map(([name]) => name);
  const [first = ''] = content.trimStart().match(FIRST) ?? [];
  if (first !== '' && !first.endsWith('s') && !OPENERS.has(first.toLowerCase())) names.push(first);
  return names.some(name => !CALENDAR.test(name) && !shareStem(name, scope));
}

const NAME = /(?<=[\p{Ll},] )\p{Lu}[\p{L}’'-]+/gu;
/** A subject as a name is one: followed by its verb or by what is told of it. */
const FIRST =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=,? (?:with|which|who|an?|the|has|had|have|is|was|will|employs?|says?|said|plans?|expects?|report(?:s|ed))\b)/u;
const OPENERS = new Set(
  'it he she they we you there this that these those all both each one police'.split(' '),
);

/** "300,000 customers were without power on Monday": the day is when it was so. */
const STATE = /^\S+(?: \S+){0,2} (?:is|are|was|were|remain(?:s|ed)?)\b/;

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

const shareStem = (a: string, b: string) => {
  const stems = stemsOf(b);
  return stemsOf(a).some(stem => stems.some(other => sameStem(stem, other)));
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
