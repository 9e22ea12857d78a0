import type { TextClaim } from '../../model/claim.ts';

/** What a sentence tells of a figure: the clause it stands in, without the words of the attribution. */
export interface Told {
  readonly clause: string;
  /** The part that says what is counted, without what restricts nothing. */
  readonly content: string;
}

/**
 * The part of the claim's sentence that says what is counted. The words of the attribution say who spoke and when, not when
 * people died: in "The ministry said on Tuesday that 300 …" the Tuesday is the ministry's.
 */
export function contentOf(text: string, claim: TextClaim): Told {
  const { sentence, start, end, source, cue } = claim;
  const speech = [source, cue].filter(span => span !== null);
  const inside = speech.filter(span => span.start >= sentence.start && span.end <= sentence.end);
  const from = Math.max(sentence.start, ...inside.filter(span => span.end <= start).map(span => span.end));
  const to = Math.min(sentence.end, ...inside.filter(span => span.start >= end).map(span => span.start));
  const before = withoutDateline(toldBefore(text, claim, from));
  const clause = Math.max(openingOf(before), before.match(RELATIVE)?.index ?? 0);
  const content =
    before.slice(clause) +
    text.slice(start, end) +
    text.slice(end, Math.max(end, to)).replace(OF_THEM, '').replace(SPOKEN_AFTER, '');
  const told = from === sentence.start ? content : content.replace(SPOKEN_WHEN, ' ');
  const counted =
    (cue !== null && cue.end <= start && GIVES.test(cue.text)) || GAVE.test(before)
      ? told.replace(GIVEN_WHEN, '$1')
      : told;
  const open = counted.replace(SINCE, since => (since.includes(claim.quote) ? since : ' '));
  return { clause: counted, content: NOT_COUNTED.reduce((words, said) => words.replace(said, ' '), open) };
}

/** "The war had killed, by the UN's estimate, 300,000": what stands around an attribution set in commas is one clause. */
function toldBefore(text: string, { sentence, start, source, cue }: TextClaim, from: number): string {
  const opening = Math.min(source?.start ?? from, cue?.start ?? from);
  const before = text.slice(sentence.start, Math.max(sentence.start, opening));
  const isInserted = from > sentence.start && text[from] === ',' && INSERTED.test(before);
  return `${isInserted ? before.replace(INSERTED, '') : ''}${text.slice(from, start)}`;
}
const INSERTED = /,(?: (?:by|according to|in|on|as))? $/;

/** "GENEVA, May 5 (Agency) — ": where the report was written says nothing of what it counts. */
export const withoutDateline = (sentence: string): string => sentence.replace(DATELINE, '');
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}’'.-]+(?:[ /]\p{Lu}[\p{Lu}’'.-]+){0,4})(?:, \p{Lu}[\p{L}. ]{2,24}\d{0,2})?(?: \([^)]{1,40}\))? [—–-]+ /u;

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SPEECH =
  '(?:said|says|told [^,.;]{1,30}?|announced|reported|estimated|estimates|warned|claimed|spoken|reckoned|concluded|held|put|published|found|raised|lowered|revised|updated|doubled|released|acknowledged|admitted|conceded|recognized|recognised|ventured|issued|cited|listed|counted|recorded|documented|verified|confirmed|calculated|gave|leaked|presented|unveiled|accepted|offered|thought|believed|suggested)';
const WHEN = `(?:(?:on |late |early )*(?:${WEEKDAY}|today|yesterday)|(?:earlier |late |early )?(?:this|last) (?:week|month|year)|in (?:early |late |mid-)?(?:${MONTH}|(?:19|20)\\d\\d)(?: (?:19|20)\\d\\d)?|in the (?:days|weeks|months) (?:that followed|after|before))`;

/** What follows the speech verb at once: " on Tuesday that", " late Monday". */
const SPOKEN_WHEN = new RegExp(`^\\s*${WHEN}\\b,?(?:\\s+that\\b)?`, 'i');

/** "put the dead at 31,000 in February": when it was put. */
const GIVES = /^(?:(?:has|have|had) )?(?:put|puts|set|sets|estimated?|gave|gives)\b/i;
const GAVE = /\b(?:spoke of|gave|offered|put (?:it|them) at|estimated) $/i;
const GIVEN_WHEN = new RegExp(
  `^(\\s*\\S+(?: million| billion)?) (?:${WHEN}|(?:last|this) (?:spring|summer|autumn|fall|winter))`,
  'i',
);

/** Where the clause of the figure begins: "rejected on Friday an estimate that 4.7 million …", "a symbol: by its count there are …". */
function openingOf(before: string): number {
  const colon = before.lastIndexOf(': ');
  let opening = colon >= 0 && VERB.test(before.slice(colon)) ? colon + 2 : 0;
  for (let at = before.indexOf('that '); at >= 0; at = before.indexOf('that ', at + 1)) {
    const after = at + 'that '.length;
    if ((at === 0 || before[at - 1] === ' ') && STATED.test(before.slice(after)))
      opening = Math.max(opening, after);
  }
  return opening;
}
const VERB = /\b(?:is|are|was|were|has|have|had|stands?|puts?|counts?|says?|said)\b/;
/** What follows "that" is a statement, and no verb: "the war that killed". */
const STATED =
  /^(?:$|(?:at|up|more|fewer|less|about|some|nearly|almost|around|over|only|the|its|their|an?|all|between) |\p{Lu})/u;

/** ", half of them in the last three months": what is told of a part. */
const OF_THEM =
  /,(?: and)?(?: (?:about|nearly|almost|more than|at least|over|some))? (?:half|most|many|all|some|an? \p{Ll}+|\p{Ll}+[- ](?:thirds|quarters)|[\d,.]+) of (?:them|whom|these|which)\b[^,;.]*/u;

/** ", the ministry said in an update on Thursday"; " when she spoke in New York". */
const SPOKEN_AFTER = new RegExp(
  `, (?!(?:which|who|whom|where|when|and|but)\\b)[^,;.]{1,80}? ${SPEECH}\\b[^,;]*|,? when (?:he|she|they) (?:spoke|addressed|told|briefed)\\b[^,;]*`,
  'u',
);

/** "They voted on Tuesday, three years after the storm, which cost 2,975 lives": the clause that the figure stands in. */
const RELATIVE = /(?:, (?:which|who|where)|\b(?:in|during|after) which),? [^,;.]{0,200}$/;

/** Words of the sentence that restrict nothing. */
const NOT_COUNTED: readonly RegExp[] = [
  // The same where the text names no source that was found: "the envoy said this week that".
  new RegExp(`\\b${SPEECH} ${WHEN}(?= that\\b|,| by\\b)`, 'gi'),
  // ", which goes back to an official in 2016": where the number comes from.
  /, which (?:goes|dates|stems|comes|came|(?:has|had) not) [^,;.]*/gi,
  // "stopped counting in 2016, when its envoy ventured that": when that was said.
  new RegExp(`\\b${WHEN}, when [^,.;]{1,60} that\\b`, 'gi'),
  // "In May, researchers had estimated": when they did.
  new RegExp(`^\\s*${WHEN},? (?=[^,;]{1,60}? (?:had |has |have )?${SPEECH}\\b)`, 'i'),
  // "which last year reckoned with".
  new RegExp(`\\b${WHEN} (?=(?:had |has )?${SPEECH}\\b)`, 'gi'),
  // "Today the group has a list of": until now.
  /^\s*today,? (?=[^,.;]{1,60}? (?:has|have|counts?|lists?|stands?|puts?)\b)/i,
  // A date that a growing count had come to: "by the end of June", "up to midnight on Tuesday".
  new RegExp(
    `\\b(?:by|up to|until|as of|at the end of) (?:midnight |noon )?(?:on )?(?:(?:the )?(?:end|middle|beginning|start|close) of )?(?:${MONTH}|(?:19|20)\\d\\d|(?:this|last) (?:week|month|year)|${WEEKDAY})\\b`,
    'gi',
  ),
  // "the protests that began in March": since when it has gone on.
  /\bthat (?:began|started|erupted|broke out) [^,;.]*/gi,
  // "A survey in 2008", "a study published in May": when it was made.
  new RegExp(
    `\\b(?:survey|study|report|analysis|census|estimate|paper|review|poll|tally)(?: [a-z]+(?:ed|en))? (?:in|of|from) (?:${MONTH} ?)?(?:(?:19|20)\\d\\d)?\\b`,
    'gi',
  ),
  // "the government in Khartoum": where those are who speak.
  /\b(?:[Gg]overnment|[Mm]inistry|[Oo]fficials?|[Aa]uthorities|[Ee]xperts?|[Rr]esearchers?|[Dd]octors?|[Ss]pokes[a-z]{1,9}|[Aa]mbassador|[Ss]cientists?|[Ee]conomists?|[Ss]tatisticians?|[Gg]roup|[Ii]nstitute|[Aa]gency|[Tt]eam|[Cc]ent(?:re|er)|[Pp]rofessor|[Ll]awyers?|[A-Z]{3,6}) (?:in|at|from) (?:the )?\p{Lu}[\p{L}’'-]{0,30}/gu,
  // "5,295 deaths, up from 3,000 in 1989": the figure compared with.
  /, (?:up|down|compared) (?:from|with|to) .{0,200}/i,
  // "Three years of raids have left": all the time of it.
  /\b[a-z]+ years of (?:[a-z]+ ){0,2}[a-z]+/i,
  // "to massacres, famine and want": of all that one may die of.
  /\b(?:to|from|by|of|through|in) (?:(?:\p{Ll}{1,20} ){0,3}\p{Ll}{1,20}, ){1,4}(?:\p{Ll}{1,20} ){1,4}(?:and|or) /gu,
  // "4.7 million people, ten times the number that Delhi had given".
  /,? (?:[a-z]+ times|twice|double|half) (?:the|what|as (?:many|high)) [^,;]*/i,
];

/**
 * "since the fighting began in March" opens a period that lasts until now. A weekday, a month's name or "last week" right after
 * "since" is a short period all the same, and stays; so does a clause that holds the figure.
 */
const SINCE = new RegExp(
  `\\bsince\\s+(?!(?:(?:last|early|late|this)\\s+)?(?:${WEEKDAY}|yesterday|dawn|midnight|night|week|weekend|month|(?:the )?(?:start|beginning|end|middle) of (?:${MONTH}|this|last))\\b)[^,;.]*(?:, (?:when|which|after|as)\\b[^,;.]*)?`,
  'i',
);
