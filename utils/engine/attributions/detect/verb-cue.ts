import { contentAfter, contentBefore, trimmed } from '../content.ts';
import { allows, CUE_VERBS, type CueSense, type CueWord } from '../cues/cue-verbs.ts';
import { DATA_NOUNS } from '../cues/nouns.ts';
import type { Found, Range } from '../found.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.ts';
import { BE, SUBJECT_PRONOUNS } from '../phrase/words.ts';
import { KIND_OF_NOUN, PERSON_NOUNS } from '../sources/kind-words.ts';
import { isNominal } from './noun-reading.ts';
import { passiveCue } from './passive.ts';
import type { Detector, SentenceView } from './reader.ts';
import { looksLikeClause, opensFigure, type RightSide, rightSide } from './right-side.ts';
import { invertedSubject, subjectOf } from './verb-subject.ts';

/** What things do as well as people: only a paper, a count or somebody makes a figure theirs by it. */
const IMPLYING = new Set(
  'suggest show indicate reveal imply hint find read determine underscore illustrate signal mean'.split(' '),
);

const canSpeak = (view: SentenceView, source: Phrase): boolean => {
  for (let i = source.first; i < source.headLast; i++) {
    const token = view.tokens[i];
    if (token === undefined) continue;
    const word = token.lower.replace(/s$/, '');
    if (token.tag === 'proper' || token.tag === 'pronoun' || token.tag === 'number') return true;
    if (
      [token.lower, word].some(
        form => KIND_OF_NOUN.has(form) || DATA_NOUNS.has(form) || PERSON_NOUNS.has(form),
      )
    )
      return true;
  }
  return false;
};

/** Rules under which the content is quoted or plainly speech. */
const QUOTED_RULES = new Set(['quote', 'colon', 'trailing', 'inverted']);

/** Verbs that can only be speech. */
const SPEECH = new Set([
  'say',
  'tell',
  'write',
  'report',
  'add',
  'reply',
  'state',
  'tweet',
  'announce',
  'estimate',
  'predict',
]);

/** The words a cue may not look beyond: its sentence, or the quote it stands in. */
export const boundsOf = (view: SentenceView, at: number): Range => {
  const { sentence, quotes } = view;
  const run = quotes.runs[quotes.runOf[at] ?? -1];
  if (run === undefined) return sentence;
  return {
    first: Math.max(sentence.first, run.first + 1),
    last: Math.min(sentence.last, run.open ? run.last : run.last - 1),
  };
};

/** The uses of the verb that its following words allow, those with a particle first; and how many words the particle has. */
const sensesHere = (
  view: SentenceView,
  at: number,
  word: CueWord,
): { senses: CueSense[]; length: number } => {
  const { tokens } = view;
  const withParticle = word.senses.filter(({ particle }) => {
    if (particle === '') return false;
    return particle.split(' ').every((part, i) => tokens[at + 1 + i]?.lower === part);
  });
  if (withParticle.length > 0)
    return { senses: withParticle, length: withParticle[0]?.particle.split(' ').length ?? 0 };
  return { senses: word.senses.filter(sense => sense.particle === ''), length: 0 };
};

/** Whether what follows fits one of the verb's uses. */
const fits = (view: SentenceView, senses: readonly CueSense[], right: RightSide, last: number): boolean => {
  switch (right.kind) {
    case 'quote':
    case 'colon':
      return true;
    case 'clause':
      return allows(senses, 'clause') || allows(senses, 'object');
    case 'infinitive':
      return (
        allows(senses, 'infinitive') ||
        senses.some(sense => ['saying', 'telling', 'claim'].includes(sense.family.name))
      );
    case 'words': {
      if (opensFigure(view.tokens, right.from)) return allows(senses, 'clause') || allows(senses, 'object');
      if (allows(senses, 'object')) {
        const next = view.tokens[right.from];
        const bare = senses.every(sense => sense.particle === '');
        return !(bare && (next?.tag === 'preposition' || next?.tag === 'conjunction'));
      }
      return allows(senses, 'clause') && looksLikeClause(view.tokens, right.from, last);
    }
    default:
      return false;
  }
};

const cueRange = (group: VerbGroup, particle: number, right: RightSide): Range => ({
  first: group.first,
  last:
    right.kind === 'colon'
      ? Math.max(group.last + particle, Math.min(right.from, group.last + particle + 1))
      : group.last + particle,
});

/** "…, officials said" · "“…,” said the mayor": what stands before the cue, and what goes on after it. */
const trailing = (view: SentenceView, source: Phrase, cue: Range, bounds: Range): Range[] => {
  const { tokens, quotes, sentence } = view;
  const begin = Math.min(source.first, cue.first);
  const end = Math.max(source.last, cue.last);
  const content: Range[] = [];
  let left = begin;
  const before = tokens[begin - 1];
  if (before?.lower === 'as' || before?.lower === 'but' || before?.lower === 'and') left--;
  if (left > bounds.first) {
    const range = contentBefore(tokens, quotes, sentence, bounds.first, left);
    if (range.last > range.first) content.push(range);
  } else if (begin === sentence.first) {
    const previous = quotes.runs.find(
      run => run.last === sentence.first && run.paragraph === sentence.paragraph,
    );
    if (previous !== undefined) content.push({ first: previous.first, last: previous.last });
  }
  let from = end;
  while (from < bounds.last && tokens[from]?.text !== ',' && from < end + 12 && tokens[from]?.tag !== 'verb')
    from++;
  if (tokens[from]?.text === ',' && from < bounds.last) {
    const next = tokens[from + 1];
    const strung = next !== undefined && /ing$/.test(next.lower) && next.tag === 'verb';
    const rest = contentAfter(tokens, quotes, from + 1, bounds.last, true);
    if (!strung && content.length > 0 && rest.last > rest.first) content.push(rest);
    else if (!strung && before?.lower === 'as' && rest.last > rest.first) content.push(rest);
  }
  return content;
};

/** "the river rose" and not "the rise of the river": a phrase with its verb behind it. */
const beginsClause = (view: SentenceView, from: number, last: number): boolean => {
  const { tokens } = view;
  const opener = tokens[from];
  if (opener?.tag === 'pronoun' && SUBJECT_PRONOUNS.has(opener.lower)) return true;
  if (opensFigure(tokens, from)) return true;
  const end = nounPhraseAfter(tokens, from, last);
  const next = tokens[end];
  return (
    end > from && end < last && (next?.tag === 'verb' || next?.tag === 'auxiliary' || next?.tag === 'adverb')
  );
};

/** Content that begins with a quote stops where the sentence goes on in its own voice: "chanted “…” as hundreds came". */
const throughQuote = (view: SentenceView, content: Range): Range => {
  const { tokens, quotes } = view;
  let at = content.first;
  while (at < content.last) {
    const run = quotes.runs[quotes.runOf[at] ?? -1];
    if (run !== undefined) at = Math.max(at + 1, run.last);
    else if (at > content.first && STOPS_QUOTE.has(tokens[at]?.lower ?? '')) {
      return { first: content.first, last: at };
    } else at++;
  }
  return content;
};

const STOPS_QUOTE = new Set(', as while when after before during at in on'.split(' '));

const quoteAhead = (view: SentenceView, last: number): Range[] => {
  const run = view.quotes.runs.find(quote => quote.first === last);
  return run === undefined ? [] : [{ first: run.first, last: run.last }];
};

/** "people briefed on the talks said": a participle that only describes the noun before it. */
const isReducedRelative = (view: SentenceView, group: VerbGroup, word: CueWord, last: number): boolean => {
  const { tokens } = view;
  const bare = group.first === group.verb && word.forms.includes('participle');
  if (!bare || group.voice !== 'finite' || tokens[group.last]?.tag !== 'preposition') return false;
  const end = nounPhraseAfter(tokens, group.last + 1, last);
  const next = tokens[end];
  return (
    end > group.last + 1 &&
    end < last &&
    (next?.tag === 'verb' || next?.tag === 'auxiliary') &&
    !/ing$/.test(next.lower)
  );
};

/** "and added", ", saying": a verb without a subject of its own, strung to one before. */
const isStrung = (view: SentenceView, group: VerbGroup, first: number): boolean => {
  const before = view.tokens[group.first - 1];
  if (before === undefined || group.first <= first) return false;
  if (group.voice === 'participle') return before.text === ',';
  return group.voice === 'finite' && /^(?:and|but|then)$/.test(before.lower);
};

const readVerb = (view: SentenceView, at: number, word: CueWord, previous: Phrase | null): Found | null => {
  const { tokens, quotes } = view;
  const bounds = boundsOf(view, at);
  if (isNominal(tokens, at, bounds.first)) return null;
  const { senses, length } = sensesHere(view, at, word);
  if (senses.length === 0) return null;
  const group = verbGroup(tokens, at, word.forms, bounds.first);
  if (group === null || isReducedRelative(view, group, word, bounds.last)) return null;
  const after = group.last + length;
  const asserting = (quoted: boolean): boolean =>
    senses.some(sense => sense.family.asserts && (quoted || sense.family.name !== 'speaking'));
  const speech = group.voice === 'finite' && senses.some(sense => SPEECH.has(sense.lemma));
  const found = (source: Phrase | null, cue: Range, content: Range[], rule: string): Found | null => {
    const kept = content.filter(range => range.last > range.first);
    return kept.length === 0
      ? null
      : {
          source,
          cue,
          content: kept,
          asserts: asserting(QUOTED_RULES.has(rule)),
          speech,
          sentence: view.index,
          rule,
        };
  };
  const isParticipleForm = word.forms.includes('participle');
  if (
    group.voice === 'passive' ||
    (isParticipleForm && group.first === group.verb && tokens[after]?.lower === 'by')
  )
    return passiveCue(view, group, senses, after, bounds);

  const speaks = allows(senses, 'trailing');
  const quotedOnly = !speaks && allows(senses, 'quoted');
  const besideQuote = (content: readonly Range[]): boolean =>
    !quotedOnly || content.some(range => (quotes.runOf[range.last - 1] ?? -1) >= 0);
  const inverts = !senses.some(sense => sense.family.name === 'telling');
  if ((speaks || quotedOnly) && inverts && group.voice === 'finite') {
    const inverted = invertedSubject(view, group, bounds.first, bounds.last);
    if (inverted !== null) {
      const cue = { first: group.first, last: group.last };
      const content = trailing(view, inverted, cue, bounds);
      if (content.length > 0 && besideQuote(content)) return found(inverted, cue, content, 'inverted');
      if (tokens[inverted.last]?.text === ':')
        return found(
          inverted,
          cue,
          [
            contentAfter(tokens, quotes, inverted.last + 1, bounds.last, true),
            ...quoteAhead(view, bounds.last),
          ],
          'inverted',
        );
    }
  }
  const strung = isStrung(view, group, bounds.first);
  const source =
    (strung && previous) ||
    subjectOf(
      view,
      group,
      bounds.first,
      bounds.last,
      !(word.forms.includes('third') && !word.forms.includes('base')),
    );
  if (source === null) return null;
  const telling = senses.some(sense => sense.family.name === 'telling' || sense.family.name === 'asking');
  const right = rightSide(view, after, bounds.last, telling);
  const cue = cueRange(group, length, right);
  const beforeSource = tokens[source.first - 1];
  const detached =
    source.first === bounds.first ||
    beforeSource === undefined ||
    /^[,”"—–?!]$|^--$|^''$/.test(beforeSource.text) ||
    beforeSource.lower === 'as';
  if (
    (right.kind === 'end' || right.kind === 'comma' || right.kind === 'quote') &&
    (speaks || quotedOnly) &&
    detached
  ) {
    const content = trailing(view, source, cue, bounds);
    const first = content[0];
    if (
      first !== undefined &&
      besideQuote(content) &&
      (right.kind !== 'quote' || first.last >= source.first - 1)
    )
      return found(source, cue, content, 'trailing');
  }
  if (
    right.kind === 'comma' &&
    source.first === bounds.first &&
    allows(senses, 'trailing') &&
    view.quotes.runOf[at] === -1
  )
    return null;
  if (right.kind === 'colon')
    return found(
      source,
      cue,
      [
        contentAfter(tokens, quotes, right.from, bounds.last, true),
        ...(right.from >= bounds.last ? quoteAhead(view, bounds.last) : []),
      ],
      'colon',
    );
  if (!fits(view, senses, right, bounds.last)) return null;
  const clause =
    right.kind !== 'words' ||
    senses.some(sense => sense.family.name === 'showing') ||
    (allows(senses, 'clause') && beginsClause(view, right.from, bounds.last));
  const from =
    right.kind === 'words' || right.kind === 'infinitive' ? Math.min(right.from, bounds.last) : right.from;
  const content = contentAfter(tokens, quotes, from, bounds.last, clause);
  if (isParticipleForm && group.first === group.verb && BE.has(beforeSource?.lower ?? '')) return null;
  const attribution = found(
    source,
    cue,
    [right.kind === 'quote' ? throughQuote(view, content) : content],
    right.kind,
  );
  const mute =
    attribution !== null &&
    right.kind !== 'quote' &&
    IMPLYING.has(senses[0]?.lemma ?? '') &&
    !canSpeak(view, source);
  return mute ? { ...attribution, asserts: false } : attribution;
};

/** Verbs of saying, thinking, wanting …: who does it, and what. */
export const verbCues: Detector = view => {
  const out: Found[] = [];
  const { tokens, sentence } = view;
  let previous: Phrase | null = null;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = CUE_VERBS.get(tokens[at]?.lower ?? '');
    if (word === undefined) continue;
    const found = readVerb(view, at, word, previous);
    if (found === null) continue;
    out.push(found);
    const inside = out.some(
      outer => outer !== found && outer.content.some(range => range.first <= at && at < range.last),
    );
    if (!inside && found.source !== null && !found.rule.startsWith('passive')) previous = found.source;
  }
  return out;
};
