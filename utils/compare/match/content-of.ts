import type { TextClaim } from '../../model/claim.ts';

/**
 * The part of the claim's sentence that says what is counted. The words of the attribution say who spoke and when, not when
 * people died: in "The ministry said on Tuesday that 300 …" the Tuesday is the ministry's.
 */
export function contentOf(text: string, { sentence, start, end, source, cue }: TextClaim): string {
  const speech = [source, cue].filter(span => span !== null);
  const inside = speech.filter(span => span.start >= sentence.start && span.end <= sentence.end);
  const from = Math.max(sentence.start, ...inside.filter(span => span.end <= start).map(span => span.end));
  const to = Math.min(sentence.end, ...inside.filter(span => span.start >= end).map(span => span.start));
  return text.slice(from, to).replace(SPOKEN_WHEN, ' ').replace(OPENS_SINCE, ' ');
}

/** What follows the speech verb at once: " on Tuesday that", " late Monday". */
const SPOKEN_WHEN =
  /^\s*(?:(?:on|late|early)\s+)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b,?(?:\s+that\b)?/i;

/**
 * "since the fighting began in March" opens a period that lasts until now: its words restrict nothing. A weekday, a month's
 * name or "last week" right after "since" is a short period all the same, and stays.
 */
const OPENS_SINCE =
  /\bsince\s+(?!(?:(?:last|early|late|this)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|dawn|midnight|night|week|weekend|month)\b)[^;.]*/i;
