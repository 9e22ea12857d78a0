import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { WhenceError } from '#utils/model/errors.ts';
import type { Manifest } from '#utils/model/pack.ts';
import { MANIFEST_FILE, type PackSource } from '#utils/packs/format/source.ts';

/** A small pack in memory: one town a name, one count of its bridges. */
export class MemoryPack implements PackSource {
  readonly name = 'memory';
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();

  constructor(version: number, names: readonly string[], { id = 'towns', bridges = 3 } = {}) {
    const entities = names.map((name, i) => ({
      id: `t${i}`,
      type: 'place',
      label: { en: name },
      aliases: [{ text: name, lang: 'en' }],
    }));
    const measures = [
      {
        id: 'bridges',
        label: { en: `Bridges ${version}` },
        about: 't0',
        property: 'bridges',
        unit: 'bridge',
        terms: { en: ['bridges'] },
      },
    ];
    const observations = [
      {
        id: 'o1',
        measure: 'bridges',
        value: bridges,
        bound: 'exact',
        asOf: '2020',
        claimedBy: 'Town hall',
        url: 'https://towns.example/',
      },
    ];
    const resources = Object.entries({ entities, measures, observations }).map(([name, rows]) => {
      const raw = new TextEncoder().encode(rows.map(row => `${JSON.stringify(row)}\n`).join(''));
      const bytes = new Uint8Array(gzipSync(raw));
      const path = `${name}.${version}.ndjson.gz`;
      this.files.set(path, bytes);
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { name, path, bytes: bytes.length, hash, rows: rows.length, rawBytes: raw.length };
    });
    const manifest: Manifest = {
      name: 'towns',
      title: `Towns ${version}`,
      licenses: [{ name: 'CC0-1.0' }],
      contributors: [],
      sources: [],
      resources: resources as Manifest['resources'],
      whence: { format: 1, id, version, created: '2026-01-01T00:00:00Z' },
    };
    this.files.set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.files.get(path);
    if (!bytes) throw new WhenceError('pack_file_missing', path);
    return bytes;
  }
}
