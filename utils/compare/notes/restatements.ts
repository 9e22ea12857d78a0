import type { Observed } from '../others/others.ts';
import { sameSource } from '../same-source.ts';
import type { NoteContext } from './note.ts';

/** The observations that are this claim: same measure, same source, same number. */
export function restatements({ claim, others, article }: NoteContext): Observed[] {
  return others.pack.filter(
    ({ figure, observation }) =>
      figure.relation === 'agree' && sameSource(claim.source, observation, figure.pack, article.known),
  );
}
