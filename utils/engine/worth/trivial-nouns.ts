/** Counted nouns that order a text rather than tell of the world. */
const TRIVIAL: ReadonlySet<string> = new Set(
  'form type kind way thing reason side step part question option category example version hand time topic point area aspect factor element piece word sentence letter place end sort idea theme principle condition feature chapter episode song character role sense direction issue concern problem challenge goal priority lesson lot bit corner door table seat game match set inning rebound assist snap foul pick touchdown'.split(
    ' ',
  ),
);

/** "two forms", "three ways": by the last word of the unit. */
export function isTrivialNoun(unit: string | null): boolean {
  if (unit === null) return false;
  return TRIVIAL.has(unit) || TRIVIAL.has(unit.slice(unit.lastIndexOf(' ') + 1));
}
