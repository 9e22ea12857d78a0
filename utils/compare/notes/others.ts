import type { TextClaim } from '../../model/claim.ts';
import type { FigureRelation, OtherFigure } from '../../model/other-figure.ts';
import type { Observed } from '../others/others.ts';
import { plainName } from '../same-source.ts';
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

function articleEvidence({ claim, others, claims }: NoteContext, relation: FigureRelation): Evidence {
  for (const figure of others.article) {
    const other = claims.get(figure.claim);
    if (figure.relation !== relation || !known(figure) || !other || !givenByOther(claim, other)) continue;
    return { quote: { start: other.start, end: other.end, text: other.quote } };
  }
  return null;
}

/**
 * Two figures in the article's own voice, or of one speaker, are no two opinions. The own voice stands against a speaker only
 * where both say what they count in the same words: what the article tells in passing mostly counts something else.
 */
function givenByOther(claim: TextClaim, other: TextClaim): boolean {
  const [a, b] = [claim.source, other.source];
  if (a === null || b === null) return a !== b && claim.measure !== null && claim.measure === other.measure;
  if (a.entity !== null || b.entity !== null) return a.entity !== b.entity;
  return plainName(a.resolved ?? a.text) !== plainName(b.resolved ?? b.text);
}

function packEvidence({ others }: NoteContext, relation: FigureRelation): Evidence {
  const found = others.pack.find(
    other => other.figure.relation === relation && known(other.figure) && sameTime(other),
  );
  if (!found) return null;
  const { claimedBy, url, asOf, quote } = found.observation;
  return { statement: { by: claimedBy, url, date: asOf, text: quote ?? found.figure.measureLabel } };
}

/** Tenfold apart, two figures hardly count the same. */
const TOO_FAR = 9;

/** A difference that nobody could work out, or that is out of all proportion, says nothing of the figures. */
const known = ({ relation, difference }: OtherFigure) =>
  relation === 'agree' || (difference === null ? relation === 'conflict' : difference < TOO_FAR);

/** A figure of the month that holds the article's day may be newer: it can bear the article's out, not speak against it. */
function sameTime({ figure, match, days }: Observed): boolean {
  if (days === null || (figure.time === 'later' && !(days === 0 && figure.relation === 'agree')))
    return false;
  return -days <= (match.series.measure.cumulative ? SAME_TIME.cumulative : SAME_TIME.otherwise);
}
