import type { Sense } from '../types.ts';
import type { Context, Reading } from './reading.ts';
import { looksLikeDemonym } from './signals/demonym.ts';
import { splitWords } from './words/neighbours.ts';
import { FUNCTION_WORDS, JUNIOR, KINDS, LEGAL_FORMS, NAME_PARTICLES, TITLES } from './words/word-lists.ts';

/**
 * Readings of short forms that no pack lists but that the text has earned by naming the entity in full: "Mr. Talabani", "the Pistons", "Heathrow",
 * "SOHR". Every capitalised place where such a form stands becomes a reading; the signals judge it like any other.
 */
export function derivedReadings(linked: readonly Reading[], context: Context): Reading[] {
  const forms = new Map<string, Reading>();
  for (const reading of linked) {
    for (const form of formsOf(reading, context)) if (!forms.has(form)) forms.set(form, reading);
  }
  if (forms.size === 0) return [];
  const { list } = context.words;
  const covered = coveredWords(forms.values(), context);
  const derived: Reading[] = [];
  for (let at = 0; at < list.length; at++) {
    const word = list[at];
    if (!word?.capital) continue;
    const written = context.text.slice(word.start, word.end);
    const source = forms.get(word.lower) ?? forms.get(written);
    if (!source || covered.get(source.key)?.has(at)) continue;
    derived.push(readingAt(source, at, context));
  }
  const articled = new Set(
    derived.filter(({ first }) => list[first - 1]?.lower === 'the').map(({ key }) => key),
  );
  return derived.filter(({ key, sense, alias }) => {
    const source = forms.get(alias[0] ?? '');
    const isTail = sense.type !== 'person' && alias[0] === source?.alias.at(-1);
    return !isTail || articled.has(key) || placeBefore(source, context);
  });
}

/** The words that readings of these entities cover already. */
function coveredWords(sources: Iterable<Reading>, { mentions }: Context): Map<string, Set<number>> {
  const covered = new Map<string, Set<number>>();
  for (const { key } of sources) {
    const words = new Set<number>();
    for (const { first, last } of mentions.get(key)?.readings ?? []) {
      for (let word = first; word <= last; word++) words.add(word);
    }
    covered.set(key, words);
  }
  return covered;
}

/** Lower case for names, as written for initials. */
function formsOf(reading: Reading, context: Context): string[] {
  const words = reading.alias.length > 1 ? reading.alias : [];
  const { type } = reading.sense;
  if (words.length === 0) return [];
  if (type === 'person')
    return words
      .filter(word => !JUNIOR.has(word))
      .slice(-1)
      .filter(isDistinct);
  const forms: string[] = [];
  const proper = words.filter(word => !FUNCTION_WORDS.has(word));
  const initials = proper.map(word => word[0]?.toUpperCase() ?? '').join('');
  if (type === 'organisation' && initials.length >= 2) forms.push(initials);
  const tail = words.at(-1) ?? '';
  if (type === 'organisation' && isDistinct(tail)) forms.push(tail);
  const head = words.filter(word => !KINDS.has(word) && !LEGAL_FORMS.has(word));
  if (
    head.length === 1 &&
    head[0] === words[0] &&
    isDistinct(head[0] ?? '') &&
    !looksLikeDemonym(head[0] ?? '') &&
    !startsAsPlace(reading, context)
  ) {
    forms.push(head[0] ?? '');
  }
  return forms;
}

const isDistinct = (word: string): boolean =>
  word.length > 2 &&
  !KINDS.has(word) &&
  !LEGAL_FORMS.has(word) &&
  !FUNCTION_WORDS.has(word) &&
  !TITLES.has(word);

/** Whether all words but the last are a known place: "Detroit Pistons". */
function placeBefore(reading: Reading | undefined, { startingAt }: Context): boolean {
  if (!reading) return false;
  const { first, last, key } = reading;
  return (startingAt.get(first) ?? []).some(other => other.last === last - 1 && other.key !== key);
}

function startsAsPlace({ first, last, key }: Reading, { startingAt }: Context): boolean {
  return (startingAt.get(first) ?? []).some(
    other => other.last < last && other.key !== key && other.sense.type === 'place',
  );
}

function readingAt(source: Reading, at: number, { words, text }: Context): Reading {
  const { list } = words;
  const before = list[at - 1];
  const particle =
    before &&
    NAME_PARTICLES.has(before.lower) &&
    list[at]?.gap === '-' &&
    source.alias.includes(before.lower);
  const first = particle ? at - 1 : at;
  const start = list[first]?.start ?? 0;
  const end = list[at]?.end ?? 0;
  const sense: Sense = { ...source.sense, ambiguous: false, needs: [] };
  return {
    ...source,
    sense,
    first,
    last: at,
    alias: splitWords(text.slice(start, end)),
    candidate: { start, end, pack: source.candidate.pack, plural: false, senses: [sense] },
    derived: true,
  };
}
