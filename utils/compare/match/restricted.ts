import { isPartOf } from '../../engine/compete/part.ts';
import { daysIn } from './duration.ts';
import { eventWords } from './event-words.ts';
import { CHANGE_AFTER, LEVEL, restrictions } from './restrictions.ts';
import { shareStem } from './words.ts';

/** The words around a figure. */
export interface Surroundings {
  /** The part of the sentence that says what is counted. */
  readonly content: string;
  /** The same between semicolons: what is told of another figure ties down this one not. */
  readonly clause: string;
  /** The whole clause, with what restricts nothing. */
  readonly told: string;
  /** What the paragraph has asked shortly before: "How many died?" */
  readonly asked: string;
  readonly before: string;
  /** From the figure on. */
  readonly onward: string;
}

/** What a measure counts. */
export interface Counted {
  /** Labels of what the measure is about and of the measure itself: their words restrict nothing. */
  readonly words: string;
  /** The words that name the measure. */
  readonly terms: string;
  /** The measure goes on growing. */
  readonly cumulative: boolean;
  /** First and last year of what is counted, where the measure says so. */
  readonly years: readonly [first: string | undefined, last: string | undefined];
  /** One event of at most a month: what happened on a day happened in it. */
  readonly isBrief: boolean;
  /** Days from the beginning of what is counted to the article; null where one is not known. */
  readonly lasted: number | null;
  /** It has ended, and the figures are of all of it: "killed in seven weeks" are all. */
  readonly isOver: boolean;
  /** Counted all over the world: a place is a part of it. */
  readonly isWorldwide: boolean;
  /** The figure's own words name the part that the measure counts: "including 131,000 from indirect causes". */
  readonly isPart: boolean;
}

/**
 * Whether the words around a figure tie it to a shorter period, a smaller place or a single incident than the measure counts.
 * @returns the rule's name, or null
 */
export function restricted(
  { clause: content, before, onward }: Surroundings,
  counted: Counted,
): string | null {
  const { words: scope, cumulative, isPart } = counted;
  if (!isPart && isPartOf(before, onward)) return 'part';
  if (CHANGE_AFTER.test(onward)) return 'change';
  if (REJECTED.test(before)) return 'not this number';
  const other = before.toLowerCase().match(OTHER_COUNT)?.[1];
  if (other !== undefined && !shareStem(other, `${scope} ${counted.terms}`) && !DEAD.test(other))
    return 'another count';
  if (isTooEarly(content, counted)) return 'earlier year';
  if (!counted.isWorldwide && (WORLDWIDE.test(content) || WORLDWIDE.test(before))) return 'the world';
  if (counted.isWorldwide && NATIONAL.test(content)) return 'one country';
  const level =
    LEVEL.test(before) || counted.isBrief || isYoung(counted) || (!cumulative && STATE.test(onward));
  const sameEvent = eventWords(scope);
  const ofScope = (words: string) => shareStem(words, scope) || sameEvent.has(words.toLowerCase());
  const near = besideFigure(before, onward);
  for (const { name, words, date, calendar, beside } of restrictions) {
    if ((date && level) || (calendar && !cumulative)) continue;
    for (const { 0: found, index } of (beside ? near : content).matchAll(words)) {
      const of = content.slice(index + found.length).match(ANCHOR)?.[1];
      if (ofScope(found) || isWhole(found, content, counted)) continue;
      if (name === 'recent period' && !PARTIAL.test(found) && (counted.isOver || isAllOfIt(found, counted)))
        continue;
      if (of === undefined || !(ofScope(of) || isWhole(of, content, counted))) return name;
    }
  }
  for (const { 0: found, 1: place = '', index } of content.matchAll(NAMED_PLACE)) {
    const [next = ''] = content.slice(index + found.length).match(/^ \p{Ll}+/u) ?? [];
    const isWhose = WHOSE.test(place) && (sameEvent.has(next.trim()) || ofScope(next));
    if (!isWhose && !CALENDAR.test(place) && !INSTITUTION.test(place) && !ofScope(place))
      return 'named place';
  }
  return null;
}

/** From the figure before to the figure after. */
const besideFigure = (before: string, onward: string): string =>
  before.slice(Math.max(0, before.search(/\d\D*$/))) + (onward.match(/^\D*[\d.,]+\D*/)?.[0] ?? onward);

/** "5,295 rather than 3,000". */
const REJECTED = /\b(?:rather than|instead of)(?: the)?\s$/i;
/** "The number of homeless falls, to": stands before the figure, in its clause. */
const OTHER_COUNT = /\b(?:number|count|total|share)s? of (?:the )?(\p{L}{1,30})[^.;\d]{0,120}$/u;
const DEAD = /^(?:dead|deaths|people|victims|those|killed|lives)$/i;
/** So soon after the event all that is counted of it is of "last week". */
const isYoung = ({ lasted, cumulative }: Counted): boolean => !cumulative && lasted !== null && lasted <= 31;

/** "in eleven months": about as long as what is counted has lasted. */
const isAllOfIt = (found: string, { lasted }: Counted): boolean =>
  lasted !== null && (daysIn(found) ?? 0) >= NEARLY * lasted;
const NEARLY = 0.75;

/** "in the three months after Hurricane Maria", "in the hundred days of 1994": a period of the event's own. */
const ANCHOR = /^ ((?:of|after|since|following|that followed)\b[^,;.]{0,40})/;
const PARTIAL = /\b(?:first|last|past|recent|few|several)\b/i;
const WORLDWIDE = /\b(?:worldwide|globally|(?:around|across|in) the world)\b/i;
const NATIONAL = /\b(?:nationwide|statewide|across the (?:country|state)|the (?:country|state) has)\b/i;

/** "In 1991, 200,000 people stood there": before anything that is counted. */
function isTooEarly(content: string, { years: [first] }: Counted): boolean {
  if (first === undefined) return false;
  return [...content.matchAll(/\b(?:in|during|of) ((?:19|20)\d\d)\b/gi)].some(
    ([, year = '']) => year < first,
  );
}

/**
 * The year of an event that had one year, or the years from its beginning on ("in 2020 and 2021"); a year that names something
 * ("the invasion of 2003") where it lies within what is counted.
 */
function isWhole(found: string, content: string, { years: [first, last] }: Counted): boolean {
  const year = found.match(/\b(?:19|20)\d\d\b/)?.[0];
  if (year === undefined || first === undefined) return false;
  if (/^of\b/i.test(found)) return year >= first && (last === undefined || year <= last);
  if (year !== first) return false;
  return first === last || new RegExp(`${year} ?(?:and|to|through|until|-|–) ?(?:19|20)\\d\\d`).test(content);
}

/** "300,000 customers were without power on Monday": the day is when it was so. */
const STATE = /^\S+(?: \S+){0,2} (?:is|are|was|were|remain(?:s|ed)?)\b/;

/** A proper noun after a preposition of place. */
const NAMED_PLACE =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round|[Oo]utside|[Ii]nside|[Aa]cross) (?:the )?(?:[a-z-]+ (?:(?:[a-z-]+ )?of )?)?((?:\p{Lu}[\p{L}’'-]*)(?:(?: of| the| al-?)? \p{Lu}[\p{L}’'-]*)*)/gu;
/** "in the Russian siege", "in Israel's offensive": whose event it is. */
const WHOSE = /(?:['’]s|ian|an|ish|ese|ch|i|ic)$/;
/** Where somebody works, not where people died. */
const INSTITUTION =
  /(?:University|Institute|College|School|Center|Centre|Hospital|Ministry|Office|Congress|Lancet)$/;
export const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;
