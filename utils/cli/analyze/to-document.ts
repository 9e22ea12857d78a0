import type { Claim } from '#utils/model/claim.ts';
import type { ArticleFigure, OtherFigure } from '#utils/model/other-figure.ts';
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

/** A figure that only repeats this one is no rival: it stands in `same`, by claim id. */
function toClaim({ notes, sentence: _, competing, ...claim }: Claim) {
  const repeats = competing.filter(isRepeat);
  return {
    ...claim,
    status: notes.map(note => note.kind),
    notes,
    competing: competing.filter(other => !isRepeat(other)),
    same: repeats.map(({ claim }) => claim),
  };
}

const isRepeat = (other: OtherFigure): other is ArticleFigure =>
  other.origin === 'article' && other.relation === 'same';
