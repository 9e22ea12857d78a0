import { PackId } from '../../model/pack.ts';
import { z } from '../../model/zod.ts';

/** One pack as it came: its version and the digest of its manifest, which names every other byte. */
export const Revision = z.object({
  version: z.int().min(1),
  /** As `digest` writes it. */
  manifest: z.string(),
  /** When its bytes were checked, ISO 8601. */
  verifiedAt: z.iso.datetime(),
});
export type Revision = z.infer<typeof Revision>;

/** What is known of an installed pack. The one pointer that decides which bytes are in use. */
export const PackHead = z.object({
  id: PackId,
  title: z.string(),
  current: Revision,
  /** Kept for Undo. */
  previous: Revision.nullable(),
  /** The highest version ever in use here; it never goes down. */
  highest: z.int().min(1),
});
export type PackHead = z.infer<typeof PackHead>;

/** Heads by pack id, in the order of installing: the earlier pack has the first word on a name. One that does not fit costs no other. */
export const toHeads = (stored: unknown): PackHead[] => PackHeads.safeParse(stored).data ?? [];
const PackHeads = z
  .array(z.unknown())
  .transform(list => list.flatMap(one => PackHead.safeParse(one).data ?? []));

/** What was here of a pack when another version is offered; nothing of one that never was. */
export const seenOf = (head: PackHead | undefined) => ({
  highest: head?.highest ?? null,
  current: head?.current ?? null,
  previous: head?.previous ?? null,
  verifiedAt: head ? Date.parse(head.current.verifiedAt) : null,
});

/** Enough of the digest to keep two manifests of one version apart. */
const DIGEST = 12;
const SHA256 = 'sha256:'.length;

/** The folder of a revision's files and the key of what was made of them. An id may hold slashes, the folder's name may not. */
export const revisionKey = (id: string, { version, manifest }: Revision): string =>
  `${encodeURIComponent(id)}@${version}-${manifest.slice(SHA256, SHA256 + DIGEST)}`;
