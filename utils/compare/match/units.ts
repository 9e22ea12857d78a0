import { roleOf, rolesApart } from '../../engine/compete/people-roles.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow } from '../../model/pack.ts';
import { comparableUnits } from '../units/convert.ts';
import { holdsWords, pluralOf, shareStem } from './words.ts';

export interface UnitScope {
  readonly language: string;
  /** Labels of the measure, of what it is about and of where that is: "Iraqis" are the people of a war in Iraq. */
  readonly words: string;
}

/**
 * Whether a claim counts what a measure counts: the same noun, a unit that is converted into the measure's, a noun that names the measure itself ("8,000 deaths"), the noun
 * that the claim's measure gives ("1,400 were civilians", "the number of civilians killed"), or, for people, another word for them.
 * @param terms of the measure, where the claim's own words hold one
 */
export function fitsUnit(
  { unit, measure: named }: TextClaim,
  measure: MeasureRow,
  terms: readonly string[],
  scope: UnitScope,
): boolean {
  if (measure.unit === 'person' && unit !== 'percent' && named !== null && DEAD.has(named)) return true;
  if (unit === null)
    return (
      (named !== null && holdsNoun(named, measure.unit)) ||
      (measure.unit === 'person' &&
        [named, ...terms].some(words => words !== null && DEAD.has(words.split(' ').at(-1) ?? '')))
    );
  if (
    comparableUnits(unit, measure.unit) ||
    terms.some(term => isUnitWord(unit, term) || holdsNoun(term, unit))
  )
    return true;
  if (SAME_ROLES.has(roleOf(unit) ?? '') && roleOf(unit) === roleOf(measure.unit)) return true;
  if (measure.unit !== 'person')
    return named !== null && !rolesApart(unit, measure.unit) && holdsNoun(named, measure.unit);
  if (DEATHS.has(unit) && /\bdeaths\b/.test(measure.property)) return true;
  return PEOPLE.has(unit) || (/^\p{Lu}/u.test(unit) && shareStem(unit, scope.words));
}

/** A noun in the singular or plural. */
export const isUnitWord = (word: string, unit: string): boolean => word === unit || word === pluralOf(unit);

const holdsNoun = (text: string, noun: string) => holdsWords(text, noun) || holdsWords(text, pluralOf(noun));

/** Nouns of one of these roles are used in turn: fighters and militants, infants and children. */
const SAME_ROLES = new Set(['armed', 'child']);

/** What counts people by itself: "233,000 lives". */
const DEAD = new Set(['lives', 'deaths', 'dead', 'fatalities', 'victims', 'toll']);
const DEATHS = new Set(['death', 'fatality', 'life']);
/** Nouns for people as such. */
const PEOPLE = new Set(['people', 'individual', 'victim', 'human', 'human being']);
