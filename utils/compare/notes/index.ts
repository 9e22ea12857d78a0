import type { StatusNote } from '../../model/status.ts';
import { factChecked } from './fact-checked.ts';
import { hedged } from './hedged.ts';
import { interestedSource } from './interested-source.ts';
import { laterFigure } from './later-figure.ts';
import { notConfirmed } from './not-confirmed.ts';
import { type Note, type NoteContext, toStatusNote } from './note.ts';
import { othersAgree, othersConflict, othersDiffer } from './others.ts';
import { ownVoice } from './own-voice.ts';
import { packStatus } from './pack-status.ts';
import { sharedData } from './shared-data.ts';
import { unnamedSource } from './unnamed-source.ts';

/** In the order of `StatusKind`: the first that applies is the headline. */
export const notes: readonly Note[] = [
  factChecked,
  packStatus,
  notConfirmed,
  othersConflict,
  interestedSource,
  othersDiffer,
  laterFigure,
  sharedData,
  othersAgree,
  hedged,
  unnamedSource,
  ownVoice,
];

export function statusNotes(context: NoteContext): StatusNote[] {
  return notes.flatMap(({ kind, find }) => {
    const evidence = find(context);
    return evidence ? [toStatusNote(kind, evidence)] : [];
  });
}
