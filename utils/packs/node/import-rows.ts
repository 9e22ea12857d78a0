import { createReadStream } from 'node:fs';
import { EntityType } from '../../model/entity.ts';
import { WhenceError } from '../../model/errors.ts';
import type { EntityRow } from '../../model/pack.ts';
import { z } from '../../model/zod.ts';
import type { RowChecker } from '../format/checks.ts';
import { fieldOf } from '../format/field.ts';
import { type Line, readLines } from '../format/lines.ts';
import { parseRow } from '../format/rows.ts';

/** A line of names with counts, as entity linkers publish them. */
const NamesRow = z.object({
  id: z.string(),
  label: z.string(),
  type: EntityType,
  aliases: z.array(z.object({ text: z.string(), count: z.number().nonnegative().optional() })),
});
type NamesRow = z.infer<typeof NamesRow>;

/** Entity rows from a file of `{id, label, type, aliases: [{text, count}]}`; a count becomes the alias's prior. Throws pack_line, pack_row. */
export async function* importRows(file: string, checker: RowChecker): AsyncGenerator<string> {
  for await (const line of readLines(createReadStream(file), file)) {
    const text = JSON.stringify(entityOf(namesOf(line, file)));
    checker.row('entities', parseRow('entities', { ...line, text }, file), file, line.number);
    yield text;
  }
}

function namesOf(line: Line, file: string): NamesRow {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    throw new WhenceError('pack_line', file, String(line.number), (error as Error).message);
  }
  const parsed = NamesRow.safeParse(value);
  if (parsed.success) return parsed.data;
  const { field, reason } = fieldOf(parsed.error);
  throw new WhenceError('pack_row', file, String(line.number), field, reason);
}

function entityOf({ id, label, type, aliases }: NamesRow): z.input<typeof EntityRow> {
  const counts = new Map<string, number>();
  for (const { text, count = 1 } of aliases) {
    const name = text.normalize('NFC').trim();
    // Punctuation alone can never be found: the checker would refuse it, and lists made by counting links hold it.
    if (/[\p{L}\p{N}]/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const name = label.normalize('NFC').trim();
  // The label names the entity even where no link was counted for it; half of all its links keeps it behind what was.
  if (!counts.has(name) && /[\p{L}\p{N}]/u.test(name))
    counts.set(name, [...counts.values()].reduce((sum, count) => sum + count, 0) / 2);
  return {
    id,
    type,
    label: { en: name },
    aliases: [...counts].map(([text, prior]) => ({ text, prior })),
  };
}
