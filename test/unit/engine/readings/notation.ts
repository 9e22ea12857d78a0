import type { TextReading } from '#utils/engine/read.ts';
import type { Attribution, TextClaim } from '#utils/model/claim.ts';
import type { Source } from '#utils/model/source.ts';
import { write } from '../figures/notation.ts';

const sourceOf = (source: Source | null): string => {
  if (source === null) return '-';
  const full = source.resolved ? ` = ${source.resolved}` : '';
  const relay = source.relayedBy ? ` via ${source.relayedBy.text}` : '';
  return `${source.text}${full} (${source.kind})${relay}`;
};

/** "words | value | unit | direction · measure · source · cue · hedges · rivals", what is empty left out but for the source. */
const writeClaim = (text: string, claim: TextClaim): string =>
  [
    `${claim.id} ${write(text, claim)}`,
    claim.measure ?? '',
    claim.future ? 'future' : '',
    sourceOf(claim.source),
    claim.cue?.text ?? '',
    ...claim.hedges.map(({ kind, text: words }) => `${kind}: ${words}`),
    ...claim.rivals.map(({ claim: id, same }) => `${same ? 'same as' : 'against'} ${id}`),
  ]
    .filter(Boolean)
    .join(' · ');

const writeAttribution = (text: string, { source, cue, content }: Attribution): string =>
  [sourceOf(source), cue.text, ...content.map(({ start, end }) => text.slice(start, end))].join(' · ');

/** A reading as lines that can be read and compared. */
export const writeReading = (text: string, reading: TextReading): Record<keyof TextReading, string[]> => ({
  claims: reading.claims.map(claim => writeClaim(text, claim)),
  quantities: reading.quantities.map(claim => writeClaim(text, claim)),
  attributions: reading.attributions.map(attribution => writeAttribution(text, attribution)),
});
