import { isCapital } from '../../text/shape.ts';
import { namedInFull } from '../mentions.ts';
import { type Reading, type Signal, VETO } from '../reading.ts';
import { wordsIn } from '../words/neighbours.ts';
import { KINDS, LEGAL_FORMS } from '../words/word-lists.ts';

/**
 * One word of a body's longer name ("Cleveland" for a team, "Georgia" for a power company) means the body only where the text names it in full. What is left out
 * may be a kind of firm or thing ("Ford" for "Ford Motor Company", "Watergate" for "Watergate scandal").
 */
export const shortForm: Signal = {
  name: 'short-form',
  weigh: (reading, context) => {
    const { sense, alias, label, candidate } = reading;
    if (sense.type === 'place' || sense.type === 'person' || alias.length >= label.length) return 0;
    if (!alias.every(word => label.includes(word))) return 0;
    if (namedInFull(reading, context)) return 2;
    if (leftOut(reading).every(word => !isCapital(word, 0) || isKind(word))) return 0;
    if (label[0] === alias[0] || candidate.senses.some(({ type }) => type === 'place')) return VETO;
    return alias.length === 1 ? -1.5 : -0.5;
  },
};

const isKind = (word: string): boolean =>
  LEGAL_FORMS.has(word.toLowerCase()) || KINDS.has(word.toLowerCase());

function leftOut({ facts, alias }: Reading): string[] {
  return wordsIn(facts?.label ?? '').filter(word => !alias.includes(word.toLowerCase()));
}
