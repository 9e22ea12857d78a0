import type { UnitGroup } from '../unit.ts';

const scale = (name: string, letter: string, spellings: readonly string[]) => ({
  name: `degree ${name}`,
  words: spellings
    .flatMap(word => [word, `degree ${word}`, `degrees ${word}`, `deg ${word}`])
    .concat(`degree ${letter}`, `degrees ${letter}`, `deg ${letter}`),
  signs: [
    `°${letter.toUpperCase()}`,
    `º${letter.toUpperCase()}`,
    `° ${letter.toUpperCase()}`,
    letter.toUpperCase(),
  ],
});

export const TEMPERATURE: UnitGroup = {
  dimension: 'temperature',
  units: [
    scale('Celsius', 'c', ['celsius', 'celcius', 'centigrade', 'centigrate']),
    scale('Fahrenheit', 'f', ['fahrenheit', 'farenheit']),
    { name: 'kelvin', words: ['kelvin'] },
  ],
};
