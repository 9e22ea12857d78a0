import { UNIT_GROUPS } from './groups/index.ts';
import { PREFIXES, type Unit } from './unit.ts';

export interface UnitName {
  readonly name: string;
  readonly dimension: string;
}

/** What units are written as: words in lower case with single spaces, signs as they stand. */
export interface UnitTable {
  readonly words: ReadonlyMap<string, UnitName>;
  readonly signs: ReadonlyMap<string, UnitName>;
}

const pluralOf = (word: string): string =>
  /(?:ch|s|x)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

function build(): UnitTable {
  const words = new Map<string, UnitName>();
  const signs = new Map<string, UnitName>();
  const add = (map: Map<string, UnitName>, form: string, entry: UnitName) => {
    if (!map.has(form)) map.set(form, entry);
  };
  const addUnit = (unit: Unit, dimension: string) => {
    const entry = { name: unit.name, dimension };
    for (const word of unit.words ?? []) {
      add(words, word, entry);
      add(words, pluralOf(word), entry);
    }
    for (const sign of unit.signs ?? []) add(signs, sign, entry);
    for (const prefix of unit.prefixes ?? []) {
      const prefixed = { name: `${prefix}${unit.name}`, dimension };
      for (const word of unit.words ?? []) {
        add(words, prefix + word, prefixed);
        add(words, prefix + pluralOf(word), prefixed);
      }
      for (const sign of unit.signs ?? [])
        for (const short of PREFIXES[prefix]) add(signs, short + sign, prefixed);
    }
  };
  for (const { dimension, units } of UNIT_GROUPS) for (const unit of units) addUnit(unit, dimension);
  return { words, signs };
}

export const UNITS: UnitTable = build();
