import type { Tally } from '../tally.ts';

/**
 * A file of the journal says in its name which stretch of the journal it holds, how many records and their digest, so that what
 * the ledger should hold is known without reading a byte. `forget` files hold a wish that is not carried out yet.
 */
export interface JournalName {
  readonly name: string;
  readonly kind: 'records' | 'forget';
  readonly first: number;
  readonly last: number;
  readonly tally: Tally;
}

const NAME = /^(\d{12})-(\d{12})\.(\d+)\.([0-9a-f]{16})\.(records|forget)$/;
const DIGITS = 12;

export function journalName(
  kind: JournalName['kind'],
  first: number,
  last: number,
  tally: Tally,
): JournalName {
  const range = `${String(first).padStart(DIGITS, '0')}-${String(last).padStart(DIGITS, '0')}`;
  return { name: `${range}.${tally.count}.${tally.digest}.${kind}`, kind, first, last, tally };
}

export function parseJournalName(name: string): JournalName | null {
  const [, first, last, count, digest, kind] = NAME.exec(name) ?? [];
  if (!first || !last || !count || !digest || (kind !== 'records' && kind !== 'forget')) return null;
  return { name, kind, first: Number(first), last: Number(last), tally: { count: Number(count), digest } };
}

/** A merged file that was written before its parts were removed stands for them. */
export const standsFor = (whole: JournalName, part: JournalName): boolean =>
  whole.kind === 'records' &&
  part.kind === 'records' &&
  whole.first <= part.first &&
  whole.last >= part.last &&
  whole.last - whole.first > part.last - part.first;
