import type { Context, Mentions, Reading } from './reading.ts';

export function mentionsOf(readings: readonly Reading[]): Map<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  for (const [key, own] of Map.groupBy(readings, reading => reading.key)) {
    const longest = own.reduce((best, reading) =>
      reading.alias.length > best.alias.length ? reading : best,
    );
    const inFull = own.filter(({ alias }) => alias.length > 1).map(({ first }) => first);
    mentions.set(key, { readings: own, longest, inFull: inFull.sort((x, y) => x - y) });
  }
  return mentions;
}

/** Mentions of the same entity by more words than this one. */
export function namedInFull({ key, alias }: Reading, { mentions }: Context): Mentions | undefined {
  const own = mentions.get(key);
  return own && own.longest.alias.length > alias.length ? own : undefined;
}

/** The last of these positions before `at`; -1 where there is none. Positions ascend. */
export function lastBefore(positions: readonly number[] | undefined, at: number): number {
  let low = 0;
  let high = positions?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions?.[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return positions?.[low - 1] ?? -1;
}
