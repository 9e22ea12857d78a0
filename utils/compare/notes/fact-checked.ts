import type { FactCheckRow } from '../../model/pack.ts';
import { checksClaim } from '../fact-checks/checks-claim.ts';
import { reviewedIn } from '../fact-checks/reviewed.ts';
import { sameFigure } from '../fact-checks/same-figure.ts';
import type { Note, NoteContext } from './note.ts';
import { restatements } from './restatements.ts';

/**
 * A checker looked at this very claim: the pack links the check to the observation that the claim restates, or to its measure
 * while the number is the same, or the check's own words say what the claim's sentence says (`checksClaim`).
 */
export const factChecked: Note = {
  kind: 'fact-checked',
  find: context => {
    const check = context.factChecks.find(row => checks(row, context));
    if (!check) return null;
    const { author, url, datePublished, reviewRating, claimReviewed } = check;
    const rating = reviewRating?.alternateName;
    const statement = { by: author.name, url, date: datePublished ?? null, text: rating ?? claimReviewed };
    return { statement: rating ? { ...statement, checked: claimReviewed } : statement };
  },
};

function checks(row: FactCheckRow, context: NoteContext): boolean {
  const { claim, article, others } = context;
  if (row.observation !== undefined)
    return restatements(context).some(({ observation }) => observation.id === row.observation);
  if (row.measure === undefined) return checksClaim(row, claim, article);
  return (
    others.pack.some(({ figure }) => figure.measure === row.measure) &&
    reviewedIn(row).figures.some(figure => sameFigure(figure, claim))
  );
}
