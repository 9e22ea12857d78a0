import { stem } from './stem.ts';

/** Words by which news tell one happening, one line each; stems count, so that "joined" and "joining" are one. */
const HAPPENINGS = `
killed dead died dies death toll fatality lives slain perished drowned
wounded injured hurt injuries
marched marchers joined attended rallied demonstrated protested gathered crowd turnout
displaced fled uprooted homeless
arrested detained
laid layoffs redundancies dismissed
burned burnt razed gutted
shot downed lost
damage losses
`
  .trim()
  .split('\n')
  .map(line => line.split(' '));

const HAPPENING_OF: ReadonlyMap<string, string> = new Map(
  HAPPENINGS.flatMap(([name = '', ...others]) => [name, ...others].map(word => [stem(word), name] as const)),
);

/** The happening that a stem tells of, by one name for all its words; null for other words. */
export const happeningOf = (word: string): string | null => HAPPENING_OF.get(word) ?? null;
