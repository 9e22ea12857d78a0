import { WhenceError } from '../../model/errors.ts';
import type { Manifest } from '../../model/pack.ts';
import { SYNC_LIMITS } from './limits.ts';

/** A version that was here, by the digest of its manifest. */
export interface Seen {
  readonly version: number;
  readonly manifest: string;
}

/** What is known of a pack when a host offers it. */
export interface Known {
  /** Pinned when the reader subscribed; null before. */
  readonly id: string | null;
  /** The highest version ever in use; null before the first. */
  readonly highest: number | null;
  readonly current: Seen | null;
  readonly previous: Seen | null;
  /** Milliseconds since 1970, as this machine has it. */
  readonly now: number;
  /** When the pack was last verified; null before. A clock that stands before it is wrong. */
  readonly verifiedAt: number | null;
  /** Version of the extension, "1.2.3". */
  readonly app: string;
}

/**
 * What to do with a manifest whose signature holds. `same`: it is in use. `undone`: the reader went back from it. `new`: fetch it.
 * Throws, in this order: sync_id, sync_app, pack_rollback, pack_changed, sync_leap, sync_expired.
 */
export function accept({ whence }: Manifest, digest: string, known: Known): 'same' | 'undone' | 'new' {
  const { id, version, minApp } = whence;
  if (known.id !== null && id !== known.id) throw new WhenceError('sync_id', known.id, id);
  if (minApp !== undefined && isOlder(known.app, minApp))
    throw new WhenceError('sync_app', id, minApp, known.app);
  const { current, previous, highest } = known;
  if (current?.manifest === digest) return 'same';
  if (current && previous?.manifest === digest && previous.version > current.version) return 'undone';
  checkVersion(id, { version, manifest: digest }, highest, [current, previous]);
  if (version > (highest ?? version) + SYNC_LIMITS.versionLeap)
    throw new WhenceError('sync_leap', id, String(version), String(highest));
  if (isExpired(whence, known)) throw new WhenceError('sync_expired', id, whence.expires ?? '');
  return 'new';
}

/** Throws pack_rollback for a version below the highest seen, pack_changed for a version that was here with another manifest. */
export function checkVersion(
  id: string,
  offered: Seen,
  highest: number | null,
  seen: readonly (Seen | null)[],
): void {
  const { version } = offered;
  if (highest !== null && version < highest)
    throw new WhenceError('pack_rollback', id, String(version), String(highest));
  const same = seen.find(one => one?.version === version);
  if (same && same.manifest !== offered.manifest) throw new WhenceError('pack_changed', id, String(version));
}

/** Where this machine's clock cannot be right, nothing is refused for its age. */
function isExpired({ created, expires }: Manifest['whence'], { now, verifiedAt }: Known): boolean {
  const isClockWrong = now < Date.parse(created) || now < (verifiedAt ?? 0);
  return expires !== undefined && !isClockWrong && Date.parse(expires) <= now;
}

function isOlder(app: string, needed: string): boolean {
  const [have, want] = [app, needed].map(version =>
    version.split('.').map(part => Number.parseInt(part, 10) || 0),
  );
  for (const [at, part] of (want ?? []).entries()) {
    const own = have?.[at] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
