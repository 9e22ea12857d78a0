import type { Bytes } from './source.ts';

/** The bytes' SHA-256 as a manifest writes it: "sha256:" and 64 hexadecimal digits. */
export async function digest(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('')}`;
}
