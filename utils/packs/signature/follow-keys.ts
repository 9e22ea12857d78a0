import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';
import { checkOrder, type KeyChange, parseChanges, type Statement } from './key-changes.ts';
import { parsePublicKey } from './public-key.ts';
import { verify } from './verify.ts';

/** A key that counts for a pack, and how many changes led to it; 0 where none is known. */
export interface KeyState {
  /** Base64url. */
  readonly key: string;
  readonly epoch: number;
}

/**
 * The key that now counts, when `known` counted before: each change from there on must be signed by the key before it and by the new one,
 * and none may be left out. `known` itself where the list knows no later one.
 * Throws key_change_form, key_change_order, key_change_pack, key_change_signature, key_weak.
 */
export async function followKeys(file: Bytes, id: string, known: KeyState, place: string): Promise<KeyState> {
  const changes = parseChanges(file, place);
  checkOrder(changes, place);
  const next = changes.findIndex(({ said }) => said.from === known.key && said.epoch > known.epoch);
  if (next === -1) return known;
  if (known.epoch > 0 && changes[next]?.said.epoch !== known.epoch + 1)
    throw new WhenceError('key_change_order', place);
  let state = known;
  for (const { change, said } of changes.slice(next)) {
    if (said.id !== id) throw new WhenceError('key_change_pack', place, said.id, id);
    await checkSignatures(change, said, place);
    state = { key: said.to, epoch: said.epoch };
  }
  return state;
}

async function checkSignatures({ statement, signatures }: KeyChange, { from, to }: Statement, place: string) {
  const signed = new TextEncoder().encode(statement);
  for (const [file, key] of [
    [signatures.from, from],
    [signatures.to, to],
  ] as const) {
    const signer = parsePublicKey(key, place);
    await verify(signed, new TextEncoder().encode(file), signer, place).catch(() => {
      throw new WhenceError('key_change_signature', place);
    });
  }
}
