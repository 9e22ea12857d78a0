import type { Candidate } from '../types.ts';
import { mentionsOf } from './mentions.ts';
import type { Context, Reading } from './reading.ts';
import type { LinkOptions } from './types.ts';
import { acronymsOf } from './words/acronyms.ts';
import { splitWords } from './words/neighbours.ts';
import { strangersOf } from './words/strangers.ts';
import { type Words, wordsOf } from './words/words.ts';

// More entities than one article ever has: beyond, they would only cost time.
const MOST_LINKED = 400;

export function contextOf(text: string, candidates: readonly Candidate[], options: LinkOptions): Context {
  const words = wordsOf(text);
  const known = new Map<string, Known>();
  return withReadings(
    text,
    words,
    candidates.flatMap(candidate => readingsOf(candidate, words, options, known)),
    acronymsOf(text),
    options,
  );
}

/** The context once more, for the second round: with what the first linked and what follows from it. */
export function secondRound(
  context: Context,
  linked: readonly Reading[],
  derived: readonly Reading[],
): Context {
  const { text, words, acronyms, options } = context;
  const again = withReadings(text, words, [...context.readings, ...derived], acronyms, options);
  const once = new Map(linked.map(reading => [reading.key, reading]));
  return { ...again, linked: [...once.values()].slice(0, MOST_LINKED) };
}

function withReadings(
  text: string,
  words: Words,
  readings: readonly Reading[],
  acronyms: Context['acronyms'],
  options: LinkOptions,
): Context {
  const startingAt = Map.groupBy(readings, reading => reading.first);
  const endingAt = Map.groupBy(readings, reading => reading.last);
  return {
    text,
    words,
    options,
    readings,
    mentions: mentionsOf(readings),
    startingAt,
    endingAt,
    strangers: strangersOf(words, endingAt, startingAt),
    acronyms,
    linked: [],
  };
}

/** What all readings of one entity share. */
type Known = Pick<Reading, 'key' | 'facts' | 'label'>;

function readingsOf(
  candidate: Candidate,
  words: Words,
  { facts }: LinkOptions,
  known: Map<string, Known>,
): Reading[] {
  const first = words.at(candidate.start);
  let last = first;
  while ((words.list[last + 1]?.start ?? Number.POSITIVE_INFINITY) < candidate.end) last++;
  const alias = words.list.slice(first, last + 1).map(word => word.lower);
  return candidate.senses.map(sense => {
    const key = `${candidate.pack} ${sense.entity}`;
    let entity = known.get(key);
    if (!entity) {
      const its = facts(candidate.pack, sense.entity);
      entity = { key, facts: its, label: splitWords(its?.label ?? '') };
      known.set(key, entity);
    }
    return { ...entity, candidate, sense, first, last, alias };
  });
}
