import type { NameFacts } from '../../engine/names/names.ts';
import type { EntityRow } from '../../model/pack.ts';
import { inLanguage, labelOf } from '../library/words.ts';

/** What `linkNames` asks of a row, as a line beside it: reading and parsing whole rows would cost a worker that has just woken its time. */
export function factsLine(row: EntityRow): string {
  const facts = [
    row.id,
    labelOf(row),
    row.country ?? row.source?.country ?? null,
    row.within ?? null,
    row.description ? inLanguage(row.description) : null,
  ];
  while (facts.at(-1) === null) facts.pop();
  return JSON.stringify(facts);
}

export function factsOf(line: string): NameFacts {
  const [id, label, country, within, description] = JSON.parse(line) as [
    string,
    string,
    (string | null)?,
    (string[] | null)?,
    (string | null)?,
  ];
  return {
    id,
    label,
    country: country ?? undefined,
    within: within ?? undefined,
    description: description ?? undefined,
  };
}
