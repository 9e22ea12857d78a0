import { contentAfter } from '../content.ts';
import { allows, CUE, type CueSense, type CueWord, cueWordOf } from '../cues/cue-verbs.ts';
import type { Found, Range } from '../found.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { closesSpeech } from '../phrase/marks.ts';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.ts';
import { BE } from '../phrase/words.ts';
import { isQuoted } from '../quotes.ts';
import { closedBy } from './closed-by.ts';
import { isNominal } from './noun-reading.ts';
import { isBareParticiple, isReducedRelative, isStrung } from './participle.ts';
import { passiveCue } from './passive.ts';
import { endOfRelative, throughQuote } from './quoted-content.ts';
import { keepFilled, quoteAhead } from './ranges.ts';
import type { SentenceDetector, SentenceView } from './reader.ts';
import { rightSide } from './right-side.ts';
import { fits, isClause, isOf, keepsCount, onlyImplies, sensesHere } from './senses-here.ts';
import { isDetached, trailing } from './trailing.ts';
import { invertedSubject, subjectOf } from './verb-subject.ts';

/** A verb in its sentence, read as far as its own words go. */
interface VerbHere {
  readonly view: SentenceView;
  readonly word: CueWord;
  readonly group: VerbGroup;
  readonly senses: readonly CueSense[];
  /** One past the verb and its particle. */
  readonly after: number;
  readonly bounds: Range;
  /** The speaker of an earlier cue of the sentence, whom a strung verb goes on with. */
  readonly previous: Phrase | null;
}

/** Rules under which the content is quoted or plainly speech. */
const SPEECH_RULES = new Set(['quote', 'colon', 'trailing', 'inverted']);
/** What may follow a cue that stands behind its content. */
const TRAILS = new Set(['end', 'comma', 'quote']);
/** Verbs that can only be speech, even inside another's words. Not "add": a bill that would add jobs says nothing. */
const SPEECH = new Set('say tell write report reply state tweet announce estimate predict'.split(' '));

const make = (
  here: VerbHere,
  source: Phrase,
  cue: Range,
  content: readonly Range[],
  rule: string,
): Found | null => {
  const { view, senses, group } = here;
  const kept = keepFilled(content);
  if (kept.length === 0) return null;
  const quoted = SPEECH_RULES.has(rule);
  const asserting = senses.some(
    sense => sense.family.asserts && (quoted || sense.family.name !== 'speaking'),
  );
  return {
    source,
    cue,
    content: kept,
    asserts: asserting && (quoted || !onlyImplies(view, senses, source, rule === 'clause')),
    speech: group.voice === 'finite' && senses.some(sense => SPEECH.has(sense.lemma)),
    sentence: view.index,
    rule,
  };
};

const speaks = (senses: readonly CueSense[]): boolean =>
  allows(senses, 'trailing') || allows(senses, 'quoted');

/** Verbs that are speech only beside quoted words need some. */
const isSpoken = ({ view, senses }: VerbHere, content: readonly Range[]): boolean =>
  content.length > 0 &&
  (allows(senses, 'trailing') || content.some(range => (view.quotes.runOf[range.last - 1] ?? -1) >= 0));

/** "…,” said the mayor" */
const readInverted = (here: VerbHere): Found | null => {
  const { view, group, senses, bounds } = here;
  if (!speaks(senses) || isOf(senses, 'telling') || group.voice !== 'finite') return null;
  const source = invertedSubject(view, group, bounds.first, bounds.last);
  if (source === null) return null;
  const cue = { first: group.first, last: group.last };
  const content = trailing(view, source, cue, bounds);
  if (isSpoken(here, content)) return make(here, source, cue, content, 'inverted');
  if (view.tokens[source.last]?.text !== ':') return null;
  const announced = contentAfter(view.tokens, view.quotes, source.last + 1, bounds.last, true);
  return make(here, source, cue, [announced, ...quoteAhead(view, bounds.last)], 'inverted');
};

/** The subject first: "officials said (that) …", "…, officials said", "officials said: …". */
const readDirect = (here: VerbHere): Found | null => {
  const { view, word, group, senses, after, bounds } = here;
  const { tokens, quotes } = view;
  const plural = !word.forms.includes('third') || word.forms.includes('base');
  const strung = isStrung(view, group, bounds.first) ? here.previous : null;
  const source = strung ?? subjectOf(view, group, bounds.first, bounds.last, plural);
  if (source === null) return null;
  const right = rightSide(view, after, bounds.last, isOf(senses, 'telling', 'asking'));
  const cue = {
    first: group.first,
    last: tokens[after]?.text === ':' ? after + 1 : after,
  };
  const afterQuote = closesSpeech(tokens, source.first - 1) && right.kind === 'words';
  if ((afterQuote || TRAILS.has(right.kind)) && speaks(senses) && isDetached(view, source, bounds)) {
    const content = trailing(view, source, cue, bounds);
    const left = content[0];
    const before = left !== undefined && left.last >= source.first - 1 && isQuoted(quotes, left.last - 1);
    if (isSpoken(here, content) && (right.kind !== 'quote' || before))
      return make(here, source, cue, content, 'trailing');
  }
  if (right.kind === 'colon') {
    const content = contentAfter(tokens, quotes, right.from, bounds.last, true);
    const ahead = right.from >= bounds.last ? quoteAhead(view, bounds.last) : [];
    return make(here, source, cue, [content, ...ahead], 'colon');
  }
  // "The mayor says, rain or shine, the fair will open."
  const aside = right.kind === 'comma' && isOf(senses, 'saying') && source.first === bounds.first;
  if (!aside && !fits(view, senses, right, bounds.last)) return null;
  if (isOf(senses, 'counting') && !keepsCount(view, senses, source)) return null;
  // "there were 40 cases reported": the participle describes what is counted.
  if (isBareParticiple(group, word) && BE.has(tokens[source.first - 1]?.lower ?? '')) return null;
  const names = right.kind === 'quote' && !allows(senses, 'clause');
  const clause = isClause(view, senses, right, bounds.last);
  // "Calling it a farce, the union left": content in front of its source ends there.
  const stop = source.first > group.last ? source.first - 1 : bounds.last;
  const reach = endOfRelative(view, source, right.from, stop);
  const content = contentAfter(tokens, quotes, names ? after : right.from, reach, clause);
  const kept = right.kind === 'quote' ? throughQuote(view, content) : content;
  return make(here, source, cue, [kept], right.kind);
};

const readVerb = (view: SentenceView, at: number, word: CueWord, previous: Phrase | null): Found | null => {
  const bounds = view.sentence;
  if (isNominal(view.tokens, at, bounds.first)) return null;
  const { senses, length } = sensesHere(view, at, word);
  const group = senses.length === 0 ? null : verbGroup(view.tokens, at, word.forms, bounds.first);
  if (group === null || isReducedRelative(view, group, word, bounds.last)) return null;
  const after = group.last + length;
  const byAgent =
    isBareParticiple(group, word) &&
    view.tokens[after]?.lower === 'by' &&
    !/ing$/.test(view.tokens[after + 1]?.lower ?? '');
  if (group.voice === 'passive' || byAgent) return passiveCue(view, group, senses, after, bounds);
  const here = { view, word, group, senses, after, bounds, previous };
  return readInverted(here) ?? readDirect(here);
};

/** Cues before that are looked at, for a text without full stops. */
const NEAR = 8;

/** Verbs of saying, thinking, wanting …: who does it, and what. */
export const verbCues: SentenceDetector = view => {
  const { traits } = view.document;
  const out: Found[] = [];
  let previous: Phrase | null = null;
  for (let at = view.sentence.first; at < view.sentence.last; at++) {
    if (!((traits[at] ?? 0) & CUE) || isQuoted(view.quotes, at)) continue;
    const word = cueWordOf(view.tokens[at]);
    if (word === null) continue;
    const found: Found | null = readVerb(view, at, word, previous);
    if (found === null) continue;
    for (const [i, outer] of out.entries())
      if (i >= out.length - NEAR) out[i] = closedBy(view.tokens, outer, found);
    const inside = out
      .slice(-NEAR)
      .some(outer => outer.content.some(range => range.first <= at && at < range.last));
    out.push(found);
    if (!inside && found.source !== null && !found.rule.startsWith('passive')) previous = found.source;
  }
  return out;
};
