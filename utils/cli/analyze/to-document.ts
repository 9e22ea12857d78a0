import type { Claim } from '#utils/model/claim.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Input } from './read-input.ts';

/** What `analyze --json` prints, one document a line (docs/architecture.md, "The command line"). */
export function toDocument(input: Input, reading: Reading) {
  const { title, published, outlet, language } = reading.article;
  return {
    id: input.id,
    article: { title, published, outlet, language, ...(input.fromPage ? { text: input.article.text } : {}) },
    claims: reading.claims.map(toClaim),
    quantities: reading.quantities.map(toClaim),
    attributions: reading.attributions.map(({ source, cue, content }) => ({
      source: source && { start: source.start, end: source.end },
      cue: { start: cue.start, end: cue.end },
      content,
    })),
    entities: reading.entities,
  };
}

function toClaim({ notes, sentence: _, ...claim }: Claim) {
  return { ...claim, status: notes.map(note => note.kind) };
}
