import type { Candidate } from '../types.ts';
import { contextOf, secondRound } from './context.ts';
import { derivedReadings } from './derive.ts';
import { type Context, type Reading, VETO } from './reading.ts';
import { isDemonym } from './signals/demonym.ts';
import { SIGNALS } from './signals/index.ts';
import { mentionSpan } from './span.ts';
import type { Link, LinkOptions } from './types.ts';

/** A reading needs this much to be linked at all. */
const THRESHOLD = -0.9;

/**
 * Chooses, for every place where names stand, which entity is meant, or none: no link beats a wrong link. Two rounds: what the first links supports the
 * second. Where readings overlap, the longer wins, then the stronger.
 */
export function linkNames(text: string, candidates: readonly Candidate[], options: LinkOptions): Link[] {
  if (candidates.length === 0) return [];
  const context = contextOf(text, candidates, options);
  const linked = choose(context).map(({ reading }) => reading);
  const derived = options.without?.has('derived') ? [] : derivedReadings(linked, context);
  const again = secondRound(context, linked, derived);
  return choose(again).map(({ reading, because }) => ({
    ...mentionSpan(reading, again),
    pack: reading.candidate.pack,
    entity: reading.sense.entity,
    type: reading.sense.type,
    adjective: isDemonym(reading),
    because,
  }));
}

interface Weighed {
  readonly reading: Reading;
  readonly weight: number;
  readonly because: readonly string[];
}

function choose(context: Context): Weighed[] {
  const best = new Map<Candidate, Weighed>();
  for (const reading of context.readings) {
    const weighed = weigh(reading, context);
    const rival = best.get(reading.candidate);
    if (weighed.weight >= THRESHOLD && (!rival || weighed.weight > rival.weight))
      best.set(reading.candidate, weighed);
  }
  const ordered = [...best.values()].sort(
    (x, y) => y.reading.last - y.reading.first - (x.reading.last - x.reading.first) || y.weight - x.weight,
  );
  const taken = new Set<number>();
  const chosen = ordered.filter(({ reading }) => {
    for (let word = reading.first; word <= reading.last; word++) if (taken.has(word)) return false;
    for (let word = reading.first; word <= reading.last; word++) taken.add(word);
    return true;
  });
  return chosen.sort((x, y) => x.reading.first - y.reading.first);
}

function weigh(reading: Reading, context: Context): Weighed {
  let weight = 0;
  const spoke: [string, number][] = [];
  for (const signal of SIGNALS) {
    if (context.options.without?.has(signal.name)) continue;
    const part = signal.weigh(reading, context);
    weight += part;
    if (weight <= VETO / 2) return { reading, weight, because: [signal.name] };
    if (part > 0) spoke.push([signal.name, part]);
  }
  spoke.sort((x, y) => y[1] - x[1]);
  return { reading, weight, because: spoke.map(([name]) => name) };
}
