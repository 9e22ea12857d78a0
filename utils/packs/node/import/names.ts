import { EntityType } from '../../../model/entity.ts';
import { WhenceError } from '../../../model/errors.ts';
import { z } from '../../../model/zod.ts';
import { canBeFound } from '../../format/aliases.ts';
import { fieldOf } from '../../format/field.ts';
import { readLines } from '../../format/lines.ts';
import { csvLines } from '../csv-rows.ts';
import type { Importer } from './importer.ts';

/** A line of names with counts, as entity linkers publish them. */
const NamesRow = z.object({
  id: z.string(),
  label: z.union([z.string(), z.object({ en: z.string() }).transform(({ en }) => en)]),
  type: EntityType,
  aliases: z.array(z.object({ text: z.string(), count: z.number().nonnegative().optional() })).default([]),
});
type NamesRow = z.infer<typeof NamesRow>;

/** `{id, label, type, aliases: [{text, count}]}` a line; a count becomes the alias's prior. */
export const names: Importer = {
  resource: 'entities',
  pieces: ({ pieces, place }) => readLines(pieces, place),
  rows: (value, _, place, line) => {
    const parsed = NamesRow.safeParse(value);
    if (parsed.success) return [entityOf(parsed.data)];
    const { field, reason } = fieldOf(parsed.error);
    throw new WhenceError('pack_row', place, String(line), field, reason);
  },
};

/** The same as a sheet: columns id, label, type, aliases with semicolons between. */
export const namesSheet: Importer = { ...names, pieces: ({ place }) => csvLines(place) };

function entityOf({ id, label, type, aliases }: NamesRow): object {
  const counts = new Map<string, number>();
  for (const { text, count = 1 } of aliases) {
    const name = text.normalize('NFC').trim();
    // Punctuation alone can never be found: the checker would refuse it, and lists made by counting links hold it.
    if (canBeFound(name)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const name = label.normalize('NFC').trim();
  // The label names the entity even where no link was counted for it; half of all its links keeps it behind what was.
  if (!counts.has(name) && canBeFound(name))
    counts.set(name, [...counts.values()].reduce((sum, count) => sum + count, 0) / 2);
  return {
    id,
    type,
    label: { en: name },
    aliases: [...counts].map(([text, prior]) => ({ text, prior })),
  };
}
