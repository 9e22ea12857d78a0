import type { KnownEntity, Mention } from '../model/entity.ts';
import type { Source } from '../model/source.ts';
import { refOf } from './article-context.ts';

/**
 * "Moscow said", "Georgia reports": a country or its capital that speaks is its government. Only as a source, only where the source is the bare name,
 * and only where the words say nothing else of it; the place that the name is linked to stays the place.
 */
export function governmentsSpeak(
  mentions: readonly Mention[],
  known: readonly KnownEntity[],
): <T extends { readonly source: Source | null }>(said: T) => T {
  const governing = new Set(known.flatMap(({ ref, governs }) => (governs === undefined ? [] : [ref])));
  const ends = new Map(
    mentions.filter(mention => governing.has(refOf(mention))).map(({ start, end }) => [start, end]),
  );
  return said => {
    const { source } = said;
    if (source?.kind !== 'other') return said;
    const start = source.start + (/^the /i.exec(source.text)?.[0].length ?? 0);
    return ends.get(start) === source.end ? { ...said, source: { ...source, kind: 'government' } } : said;
  };
}
