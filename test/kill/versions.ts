import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import type { PackHost } from '../e2e/fixtures/pack-host.ts';

const PACKS = join(import.meta.dirname, '../../public/packs');
export const PACK = 'kill.test/places-and-counts';
/** Of the places one in so many bears a name that no other version has: together they tell which version is shown, and whether all of it. */
const MARK_EVERY = 25;
/** Every so many rows of the largest pack are taken: a sync of a second or two, of which any moment may be hit. */
const THINNED = 5;

/** Names of letters only, so that they stand in a text as one word each. */
const word = (n: number): string =>
  String(n)
    .split('')
    .map(digit => 'bcdfghjklm'[Number(digit)])
    .join('');
const markName = (version: number, i: number): string => `Kv${word(version)}x${word(i)}o`;

const isMarked = (row: string, i: number): boolean => i % MARK_EVERY === 0 && row.includes('"type":"place"');

/** Two of the bundled packs as one, the largest and one with figures, as a publisher would put up version after version. */
export class Versions {
  readonly #rows: Readonly<Record<string, readonly string[]>>;

  private constructor(rows: Readonly<Record<string, readonly string[]>>) {
    this.#rows = rows;
  }

  static async read(): Promise<Versions> {
    const places = (await readRows('places/entities')).filter((_, i) => i % THINNED === 0);
    return new Versions({
      entities: [...(await readRows('syria/entities')), ...places],
      measures: await readRows('syria/measures'),
      observations: await readRows('syria/observations'),
    });
  }

  /** A text with every mark of these versions. */
  text(...versions: readonly number[]): string {
    const names = versions.flatMap(version => this.marks(version));
    return names.map(name => `They came to ${name} by night.`).join('\n');
  }

  marks(version: number): string[] {
    return (this.#rows.entities ?? []).flatMap((row, i) => (isMarked(row, i) ? [markName(version, i)] : []));
  }

  get rows(): number {
    return Object.values(this.#rows).reduce((sum, { length }) => sum + length, 0);
  }

  async publish(host: PackHost, version: number): Promise<void> {
    const files = new Map<string, Buffer>();
    const resources = Object.entries(this.#rows).map(([name, rows]) => {
      const marked = name === 'entities' ? rows.map((row, i) => this.#mark(row, version, i)) : rows;
      const raw = Buffer.from(`${marked.join('\n')}\n`);
      const bytes = gzipSync(raw, { level: 1 });
      const path = `${name}.${version}.ndjson.gz`;
      files.set(path, bytes);
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { name, path, bytes: bytes.length, hash, rows: rows.length, rawBytes: raw.length };
    });
    const manifest = {
      name: 'kill',
      title: 'Places and counts',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [],
      sources: [],
      resources,
      whence: { format: 1, id: PACK, version, created: '2026-01-01T00:00:00Z', keys: [host.key] },
    };
    files.set(MANIFEST_FILE, Buffer.from(JSON.stringify(manifest)));
    await host.putUp(files);
  }

  #mark(row: string, version: number, i: number): string {
    if (!isMarked(row, i)) return row;
    return row.replace('"aliases":[', `"aliases":[{"text":"${markName(version, i)}"},`);
  }
}

async function readRows(place: string): Promise<string[]> {
  const file = join(PACKS, `${place}.1.ndjson.gz`);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build:packs`);
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .trim()
    .split('\n');
}
