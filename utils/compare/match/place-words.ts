import type { Span } from '../../model/span.ts';

/**
 * Where a text speaks of a place by its adjective or its people: "Syrian troops", "75,000 Iraqis". Names of places are found with
 * the packs; these words, which may speak of much else, count only for what is known to happen there.
 * @param labels of the places; those of more than one word have no such forms of their own
 */
export function placeWordsIn(text: string, labels: readonly string[]): Span[] {
  return labels.flatMap(label => {
    const stem = stemOf(label);
    if (stem === null) return [];
    const forms = new RegExp(`(?<![\\p{L}])(?:${label}s?|${stem}(?:${ENDINGS}))(?![\\p{L}])`, 'gu');
    return [...text.matchAll(forms)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
  });
}

const ENDINGS = 'n|ns|an|ans|ian|ians|i|is|ese|ish|ic|nian|nians|inian|inians';

/** "Syria" → "Syri", "Ukraine" → "Ukrain", "Iraq" → "Iraq". */
function stemOf(label: string): string | null {
  if (!/^\p{Lu}\p{L}{3,}$/u.test(label)) return null;
  return label.length > 5 ? label.replace(/[aeo]$/, '') : label.replace(/a$/, '');
}
