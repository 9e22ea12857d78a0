import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../utils/model/library.ts';
import { buildBundled } from '../../../utils/packs/bundled/build.ts';
import { openLibrary } from '../../../utils/packs/library/library.ts';
import { openBundled } from '../../../utils/packs/node/open-bundled.ts';
import cases from './cases/bundled-names.json' with { type: 'json' };

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-packs-'));
  await buildBundled(join(folder, 'first'));
  library = openLibrary(await openBundled(join(folder, 'first')));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function bytesOf(root: string): Promise<Record<string, string>> {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const read = files
    .filter(file => file.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length), (await readFile(path)).toString('base64')] as const;
    });
  return Object.fromEntries(await Promise.all(read));
}

describe('the bundled packs', () => {
  it('are the same bytes at every build', async () => {
    await buildBundled(join(folder, 'second'));
    const [first, second] = await Promise.all(['first', 'second'].map(name => bytesOf(join(folder, name))));
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(8);
    expect(second).toEqual(first);
  }, 60_000);

  it.each(cases)('know $text as $ref', async ({ text, ref, kind, ownership }) => {
    const [mention] = await library.find(`It was reported by ${text}.`, {});
    const [known] = await library.known(mention ? [mention] : []);
    expect([known?.ref, known?.source?.kind, known?.source?.ownership?.kind]).toEqual([ref, kind, ownership]);
    if (ownership) expect(known?.source?.ownership?.evidenceUrl).toMatch(/^https:/);
  });

  it('lead from Syria to what was counted by March 2012, with who, how and where', async () => {
    const series = await library.series(['whence-places#country:SY']);
    const killed = series.find(one => one.measure.id === 'people-killed');
    const march = killed?.observations.filter(row => row.asOf >= '2012-02-20' && row.asOf <= '2012-03-12');
    expect(march?.map(row => [row.bound, row.value, row.claimedBy, row.method])).toEqual([
      ['more-than', 7500, 'Lynn Pascoe, UN Under-Secretary-General', 'official-statement'],
      ['exact', 8458, 'Syrian Observatory for Human Rights', 'documented-count'],
      [
        'more-than',
        8000,
        'Nassir Abdulaziz Al-Nasser, president of the UN General Assembly',
        'official-statement',
      ],
      ...(march?.slice(3).map(row => [row.bound, row.value, row.claimedBy, row.method]) ?? []),
    ]);
    for (const row of killed?.observations ?? []) expect(row).toMatchObject({ method: expect.any(String) });
  });

  it('name SANA as owned by the government’s ministry and on a side of the conflict, with evidence', async () => {
    const [sana] = await library.known(await library.find('the state-run news agency SANA', {}));
    expect(sana?.source).toMatchObject({
      kind: 'state-media',
      ownership: { kind: 'state', owner: 'Ministry of Information' },
      partyTo: [{ id: 'whence-syria#conflict', label: 'Syrian conflict since 2011' }],
    });
  });
});
