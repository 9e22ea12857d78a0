import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { KINDS, LEGAL_FORMS } from '../words/word-lists.ts';
import { namedInFull } from './surname.ts';

/**
 * One word of a body's longer name ("Cleveland" for a team, "Georgia" for a power company) means the body only where the text names it in full. What is left out
 * may be a kind of firm or thing ("Ford" for "Ford Motor Company").
 */
export const shortForm: Signal = {
  name: 'short-form',
  weigh: (reading, context) => {
    const { sense, alias, label } = reading;
    if (sense.type === 'place' || sense.type === 'person' || alias.length >= label.length) return 0;
    if (!alias.every(word => label.includes(word))) return 0;
    if (namedInFull(reading, context)) return 2;
    const rest = label.filter(word => !alias.includes(word));
    if (rest.every(word => LEGAL_FORMS.has(word) || KINDS.has(word) || /^(?:motor|and|the|of)$/.test(word)))
      return 0;
    return standsForPlace(reading, context) ? VETO : alias.length === 1 ? -1.5 : -0.5;
  },
};

/** The short form comes first in the label, as the town does in a team's name, or is a place by another reading. */
function standsForPlace({ alias, label, candidate }: Reading, _context: Context): boolean {
  return label[0] === alias[0] || candidate.senses.some(({ type }) => type === 'place');
}
