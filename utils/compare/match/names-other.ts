import { CALENDAR, type Surroundings } from './restricted.ts';
import { shareStem } from './words.ts';

/** The words before a figure, without who gives it, and those after it up to the next clause. */
export function subjectOf({ content, before, onward }: Surroundings, quote: string): string {
  const clause = onward
    .slice(quote.length)
    .match(/^[^,;.:]*?(?= (?:while|but|and|as|by|after|though|although)\b|[,;.:]|$)/)?.[0];
  const at = content.indexOf(quote);
  const up = at < 0 ? before : content.slice(0, at);
  const told = up.slice(up.lastIndexOf(';') + 1);
  return `${told.replace(TELLS, '')}${quote}${clause ?? ''}`;
}

/** Somebody who gives a figure, found as a source or not: "An American institute had put". */
const TELLS =
  /^[^.;:]{0,90}?\b(?:puts?|estimate[sd]?|counts?|counted|says?|said|believes?|believed|reckons?|reckoned|sp(?:oke|eaks) of|concluded?|found|finds?|told|reports?|reported|publish(?:es|ed)|gives?|gave|cites?|cited|came to|calculated|recorded|documented|lists?|cabled|wrote|writes|thinks?|maintains?|admit(?:s|ted)|acknowledged?|concede[sd]?|insist(?:s|ed)|(?:model|study|survey|estimate|count|tally|clock)s? (?:has|have|had|is|was|stands?|shows?))\b/;

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
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?=,? (?:with|which|who|an?|the|has|had|have|is|was|will|employs?|says?|said|plans?|expects?|report(?:s|ed)|kill(?:s|ed)|claim(?:s|ed))\b)/u;
const OPENERS = new Set(
  'it he she they we you there this that these those all both each one police on in at of for from with by after before since during as but and while among some'.split(
    ' ',
  ),
);
