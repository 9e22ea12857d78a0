import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
let folder: string;
const at = (...path: string[]) => join(folder, ...path);

const pack = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'utils/cli/pack.ts'), ...args], { encoding: 'utf8' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-pack-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('pack', { timeout: 60_000 }, () => {
  it('imports names with their counts, adding up the same text, and the pack passes the check', async () => {
    const rows = [
      {
        id: 'Q1',
        label: 'Lo',
        type: 'place',
        aliases: [{ text: 'Lo', count: 3 }, { text: ' Lo', count: 2 }, { text: '?' }],
      },
      { id: 'Q2', label: 'Lo', type: 'other', aliases: [{ text: 'Lo' }] },
    ];
    await writeFile(at('names.ndjson'), rows.map(row => JSON.stringify(row)).join('\n'));
    const made = pack('import', at('names.ndjson'), '--out', at('names'), '--title', 'Names of Lo');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const checked = pack('check', at('names'));
    expect(checked.stdout).toBe(made.stdout);
    expect(checked.stdout).toContain('“Names of Lo” (names), version 1');
    const { openFolder } = await import('../../../utils/packs/node/open-folder.ts');
    const { entities } = await openFolder(at('names'));
    expect((await entities.byId('Q1'))?.aliases).toEqual([{ text: 'Lo', case: 'exact', prior: 5 }]);
    expect((await entities.byId('Q2'))?.type).toBe('other');
  });

  it('names the file and the line of a broken row, and leaves the former pack in place', async () => {
    await cp(join(ROOT, 'utils/packs/bundled/syria'), at('src'), { recursive: true });
    expect(pack('build', at('src'), '--out', at('built')).status).toBe(0);
    const before = await readFile(at('built', 'datapackage.json'), 'utf8');
    await writeFile(
      at('src', 'measures.ndjson'),
      '{"id":"m","label":{"en":"M"},"about":"nobody","property":"p","unit":"u","terms":{}}\n',
    );
    const failed = pack('build', at('src'), '--out', at('built'));
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain(`${at('src', 'measures.ndjson')}, line 1, field about:`);
    expect(await readFile(at('built', 'datapackage.json'), 'utf8')).toBe(before);
    expect(pack('check', at('built')).status).toBe(0);
  });

  it('writes its rows as sheets beside nothing else', async () => {
    const made = pack('build', join(ROOT, 'utils/packs/bundled/syria'), '--out', at('syria'));
    expect(made.status).toBe(0);
    const written = pack('sheets', at('syria'), '--out', at('syria-sheets'));
    expect(written).toMatchObject({ status: 0, stderr: '' });
    expect(written.stdout).toMatch(/observations\.csv: \d+ rows\n/);
    expect(await readFile(at('syria-sheets', 'pack.json'), 'utf8')).toContain('"id": "whence-syria"');
    const again = pack('sheets', at('syria'), '--out', at('syria-sheets'));
    expect(again).toMatchObject({ status: 1, stdout: '' });
    expect(again.stderr).toContain(at('syria-sheets'));
  });

  it('builds from a spreadsheet, and names its row and field where a cell is wrong', async () => {
    await mkdir(at('sheets'));
    await cp(join(ROOT, 'utils/packs/bundled/syria/pack.json'), at('sheets', 'pack.json'));
    await writeFile(
      at('sheets', 'entities.csv'),
      '\ufeffid,type,label.en,aliases\nflood,event,The flood,"Flood; floods"\n',
    );
    await writeFile(
      at('sheets', 'measures.csv'),
      'id,label.en,about,property,unit,terms.en,cumulative\ndead,"People killed, counted",flood,deaths,person,killed; dead,yes\n',
    );
    const head =
      'id,measure,value,low,high,bound,asOf,claimedBy,url,verification.status,verification.by,verification.url';
    const row =
      '=1+1,dead,,5,9,between,2026-05-01,"Guard, coast",https://coast.example/,checked,Desk,https://desk.example/';
    await writeFile(at('sheets', 'observations.csv'), `${head}\r\n${row}\r\n\r\n`);
    expect(pack('build', at('sheets'), '--out', at('from-sheets'))).toMatchObject({ status: 0, stderr: '' });
    const { openFolder } = await import('../../../utils/packs/node/open-folder.ts');
    const { observations, measures, entities } = await openFolder(at('from-sheets'));
    expect(measures[0]).toMatchObject({
      label: { en: 'People killed, counted' },
      terms: { en: ['killed', 'dead'] },
      cumulative: true,
    });
    expect((await entities.byId('flood'))?.aliases.map(({ text }) => text)).toEqual(['Flood', 'floods']);
    expect(observations).toMatchObject([
      {
        id: '=1+1',
        low: 5,
        high: 9,
        claimedBy: 'Guard, coast',
        verification: { status: 'checked', by: 'Desk' },
      },
    ]);
    for (const [broken, says] of [
      [row.replace(',5,9', ',five,9'), 'observations.csv, line 2, field low'],
      [`${row},more`, 'more cells than the first row'],
    ] as const) {
      await writeFile(at('sheets', 'observations.csv'), `${head}\n${broken}\n`);
      expect(pack('build', at('sheets'), '--out', at('from-sheets')).stderr).toContain(says);
    }
  });

  it('notices a byte changed in a built pack', async () => {
    const file = at('built', 'observations.1.ndjson.gz');
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 12) ^ 1, bytes.length - 12);
    await writeFile(file, bytes);
    const checked = pack('check', at('built'));
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain(`${file}: the sha256 is not the one of the manifest.`);
  });

  it('signs with a key of its own, and tells the signature of another', () => {
    expect(pack('build', join(ROOT, 'utils/packs/bundled/syria'), '--out', at('signed')).status).toBe(0);
    expect(
      pack('check', at('signed'), '--key', 'cOIfo8A_QjWhLG0-QTk5MRKUjIVaCcSDrd7BltVgVvg').stderr,
    ).toContain('there is no signature');
    for (const name of ['ours', 'theirs']) expect(pack('keygen', at(name)).status).toBe(0);
    expect(pack('keygen', at('ours')).stderr).toContain(at('ours.sec'));
    const signed = pack('sign', at('signed'), '--key', at('ours.sec'));
    expect(signed).toMatchObject({ status: 0, stderr: '' });
    const key = /ed25519=(\S{43})/.exec(signed.stdout)?.[1] ?? '';
    expect(pack('check', at('signed'), '--key', at('ours.pub')).stdout).toContain(key);
    expect(pack('check', at('signed'), '--key', `#ed25519=${key}`).status).toBe(0);
    expect(pack('check', at('signed'), '--key', at('theirs.pub')).stderr).toContain('does not fit');
    expect(pack('sign', at('signed'), '--key', at('theirs.sec')).stderr).toContain('names the key');
    expect(pack('sign', at('signed'), '--key', at('ours.sec')).stdout).toBe(signed.stdout);
  });

  it('puts a new key in the place of the one before, signed by both, once', async () => {
    await cp(at('signed'), at('rotated'), { recursive: true });
    expect(pack('keygen', at('next')).status).toBe(0);
    const change = ['sign', at('rotated'), '--key', at('next.sec'), '--after', at('ours.sec')];
    expect(pack(...change)).toMatchObject({ status: 0, stderr: '' });
    const list = await readFile(at('rotated', 'keys.json'), 'utf8');
    expect(pack(...change).status).toBe(0);
    expect(await readFile(at('rotated', 'keys.json'), 'utf8')).toBe(list);
    expect(JSON.parse(list).changes).toHaveLength(1);
    expect(pack('check', at('rotated'), '--key', at('next.pub')).status).toBe(0);
    expect(pack('check', at('rotated'), '--key', at('ours.pub')).stderr).toContain('does not fit');
    const other = pack('sign', at('rotated'), '--key', at('theirs.sec'), '--after', at('ours.sec'));
    expect(other.stderr).toContain('names the key');
  });

  it('serves a pack as a static host does', async () => {
    const child = spawn(process.execPath, [
      join(ROOT, 'utils/cli/pack.ts'),
      'serve',
      at('signed'),
      '--port',
      '0',
    ]);
    try {
      const [said] = await once(child.stdout, 'data');
      const address = /http:\S+/.exec(String(said))?.[0] ?? '';
      const first = await fetch(`${address}datapackage.json`);
      expect(first.headers.get('access-control-allow-origin')).toBe('*');
      expect(await first.text()).toBe(await readFile(at('signed', 'datapackage.json'), 'utf8'));
      const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
      expect((await fetch(`${address}datapackage.json`, { headers })).status).toBe(304);
      const whole = await readFile(at('signed', 'datapackage.json'));
      const range = { range: 'bytes=100-' };
      const rest = await fetch(`${address}datapackage.json`, { headers: range });
      expect([rest.status, rest.headers.get('content-range')]).toEqual([
        206,
        `bytes 100-${whole.length - 1}/${whole.length}`,
      ]);
      expect(await rest.text()).toBe(whole.subarray(100).toString());
      const changed = await fetch(`${address}datapackage.json`, {
        headers: { ...range, 'if-range': '"old"' },
      });
      expect(changed.status).toBe(200);
      for (const path of ['', 'nothing.json', '..%2fours.sec', '%2e%2e/ours.sec', '../ours.sec'])
        expect((await fetch(address + path)).status).toBe(404);
      expect((await fetch(address, { method: 'POST' })).status).toBe(405);
    } finally {
      child.kill();
    }
  });

  it.each([
    { args: [], status: 1, says: '' },
    { args: ['--help'], status: 0, says: '' },
    { args: ['paint'], status: 1, says: 'build, check, diff, import, keygen' },
    { args: ['check'], status: 1, says: 'DIR is missing' },
    { args: ['check', 'a', 'b'], status: 1, says: 'b' },
    { args: ['check', 'no/such/folder'], status: 1, says: 'no/such/folder: there is no pack here.' },
    { args: ['build', 'no/such/folder'], status: 1, says: '--out DIR is missing' },
    { args: ['build', 'no/such/folder', '--out', 'x'], status: 1, says: 'there is no pack.json here' },
    {
      args: ['import', 'no/such/file', '--out', 'x'],
      status: 1,
      says: 'no/such/file: there is no',
    },
    {
      args: ['import', 'package.json', '--out', 'utils'],
      status: 1,
      says: 'utils holds other files already.',
    },
    { args: ['sign', 'x'], status: 1, says: '--key FILE is missing' },
    { args: ['check', 'https://127.0.0.1/'], status: 1, says: 'a machine or network of your own' },
    { args: ['diff', 'x'], status: 1, says: '--to DIR is missing' },
    { args: ['serve', 'no/such/folder'], status: 1, says: 'there is no pack here' },
    { args: ['serve', 'x', '--port', 'no'], status: 1, says: '--port' },
    { args: ['import', 'x', '--colour', 'red'], status: 1, says: "Unknown option '--colour'" },
  ])('$args ends with $status and one sentence: $says', ({ args, status, says }) => {
    const ended = spawnSync(process.execPath, [join(ROOT, 'utils/cli/pack.ts'), ...args], {
      encoding: 'utf8',
      cwd: ROOT,
    });
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(says);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    if (says === '') expect(ended.stdout).toContain('import FILE --out DIR');
  });
});
