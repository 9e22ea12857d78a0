import type { FigureRelation, OtherFigure } from '../../model/other-figure.ts';
import type { Observed } from '../others/others.ts';
import type { Evidence, Note, NoteContext } from './note.ts';

/** How far before the article a pack's figure may hold and still speak of the same time, in days. */
const SAME_TIME = { cumulative: 45, otherwise: 400 };

/** Figures of the article and of packs as of its time; the ledger's are shown but make no note, being other articles' matter. */
function noteOf(kind: Note['kind'], relation: FigureRelation): Note {
  return { kind, find: context => articleEvidence(context, relation) ?? packEvidence(context, relation) };
}

export const othersAgree = noteOf('others-agree', 'agree');
export const othersDiffer = noteOf('others-differ', 'differ');
export const othersConflict = noteOf('others-conflict', 'conflict');

function articleEvidence({ others, claims }: NoteContext, relation: FigureRelation): Evidence {
  const figure = others.article.find(other => other.relation === relation && known(other));
  const claim = figure && claims.get(figure.claim);
  return claim ? { quote: { start: claim.start, end: claim.end, text: claim.quote } } : null;
}

function packEvidence({ others }: NoteContext, relation: FigureRelation): Evidence {
  const found = others.pack.find(
    other => other.figure.relation === relation && known(other.figure) && sameTime(other),
  );
  if (!found) return null;
  const { claimedBy, url, asOf, quote } = found.observation;
  return { statement: { by: claimedBy, url, date: asOf, text: quote ?? found.figure.measureLabel } };
}

/** A difference nobody could work out says nothing of the figures. */
const known = ({ relation, difference }: OtherFigure) => relation !== 'differ' || difference !== null;

const sameTime = ({ figure, match, days }: Observed) =>
  (figure.time === 'nearest' || figure.time === 'earlier') &&
  days !== null &&
  -days <= (match.series.measure.cumulative ? SAME_TIME.cumulative : SAME_TIME.otherwise);
