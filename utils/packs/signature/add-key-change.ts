import type { Bytes } from '../format/source.ts';
import { toBase64Url } from './base64.ts';
import { checkOrder, parseChanges, type Statement } from './key-changes.ts';
import { type KeyPair, signatureFile } from './key-pair.ts';

/**
 * The list with one more change at its end, unless that is there already. `file` is the list so far, null where there is none.
 * Throws key_change_form, key_change_order; the latter also where the list does not end with the key before.
 */
export async function addKeyChange(
  file: Bytes | null,
  { id, from, to, created }: { id: string; from: KeyPair; to: KeyPair; created: string },
  place: string,
): Promise<string> {
  const before = file === null ? [] : parseChanges(file, place);
  const last = before.at(-1)?.said;
  const statement: Statement = {
    keyChange: 1,
    id,
    epoch: (last?.epoch ?? 0) + 1,
    from: toBase64Url(from.publicKey),
    to: toBase64Url(to.publicKey),
    created,
  };
  const text = JSON.stringify(statement);
  const signed = new TextEncoder().encode(text);
  const signatures = { from: await signatureFile(signed, from), to: await signatureFile(signed, to) };
  if (file && last?.from === statement.from && last.to === statement.to)
    return new TextDecoder().decode(file);
  const said = { change: { statement: text, signatures }, said: statement };
  checkOrder([...before, said], place);
  const changes = [...before, said].map(({ change }) => change);
  return `${JSON.stringify({ changes }, null, 2)}\n`;
}
