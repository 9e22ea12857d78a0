import { WhenceError } from '../../model/errors.ts';
import { PackId } from '../../model/pack.ts';
import { z } from '../../model/zod.ts';
import type { Bytes } from '../format/source.ts';

/** Beside the manifest, once a publisher has changed its key. */
export const KEYS_FILE = 'keys.json';
export const KEYS_LIMIT = 65_536;

const Key = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What both keys sign. `keyChange` keeps it apart from all else that a key may sign. */
const Statement = z.looseObject({
  keyChange: z.literal(1),
  id: PackId,
  /** 1 for the first change of a pack's key, 2 for the second … */
  epoch: z.int().min(1),
  from: Key,
  to: Key,
  created: z.iso.datetime(),
});
export type Statement = z.infer<typeof Statement>;

/** The statement as the text that was signed, and the signature files of the key before and of the new one. */
const KeyChange = z.looseObject({
  statement: z.string().max(2048),
  signatures: z.looseObject({ from: z.string().max(2048), to: z.string().max(2048) }),
});
export type KeyChange = z.infer<typeof KeyChange>;

const KeyChanges = z.looseObject({ changes: z.array(KeyChange).min(1).max(64) });

/** A change as it was written, and what it says. */
export interface Parsed {
  readonly change: KeyChange;
  readonly said: Statement;
}

/** Throws key_change_form. */
export function parseChanges(file: Bytes, place: string): Parsed[] {
  try {
    const { changes } = KeyChanges.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)));
    return changes.map(change => ({ change, said: Statement.parse(JSON.parse(change.statement)) }));
  } catch {
    throw new WhenceError('key_change_form', place);
  }
}

/** Each change is the next of the one before it, and leads from its key. Throws key_change_order. */
export function checkOrder(changes: readonly Parsed[], place: string): void {
  for (const [at, { said }] of changes.entries()) {
    const before = changes[at - 1]?.said;
    if (before && (said.epoch !== before.epoch + 1 || said.from !== before.to))
      throw new WhenceError('key_change_order', place);
  }
}
