import { sameSource } from '../same-source.ts';
import type { Note } from './note.ts';

/** The same source gave a newer figure after the article appeared; one of the same month may be older. */
export const laterFigure: Note = {
  kind: 'later-figure',
  find: ({ claim, others, article }) => {
    const later = others.pack.find(
      ({ figure, observation, days }) =>
        figure.time === 'later' &&
        days !== 0 &&
        sameSource(claim.source, observation, figure.pack, article.known),
    );
    if (!later) return null;
    const { claimedBy, url, asOf, quote } = later.observation;
    return { statement: { by: claimedBy, url, date: asOf, text: quote ?? later.figure.measureLabel } };
  },
};
