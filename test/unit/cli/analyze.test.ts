import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../../../utils/cli/analyze.ts');
const NODE = join(import.meta.dirname, '../../../node_modules/.bin/node');
let folder = '';

interface Run {
  code: number;
  out: string;
  err: string;
}

const analyze = (...args: string[]): Promise<Run> =>
  new Promise(resolve =>
    execFile(NODE, [CLI, ...args], { maxBuffer: 1e9 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TEXT = 'The ministry said that 40 people had died. Doctors put the number at more than 60.';

describe('good input', () => {
  test('a text file: claims with offsets that cut the quotes out of it', async () => {
    const { code, out } = await analyze('--json', await file('report.txt', TEXT));
    const document = JSON.parse(out);
    expect(code).toBe(0);
    expect(document.id).toBe('report');
    expect(document.claims.map((claim: { quote: string }) => claim.quote)).toEqual([
      '40 people',
      'more than 60',
    ]);
    for (const { start, end, quote } of document.claims) expect(TEXT.slice(start, end)).toBe(quote);
  });

  test('a page: its main text is printed, and the offsets are into it', async () => {
    const page = join(import.meta.dirname, '../../articles/syria-2012.html');
    const { out } = await analyze('--json', page);
    const { article, claims } = JSON.parse(out);
    expect(article).toMatchObject({
      outlet: 'The Sample Courier',
      published: '2012-03-12T18:40:00Z',
      language: 'en',
    });
    expect(article.text).not.toContain('Most read');
    for (const { start, end, quote } of claims) expect(article.text.slice(start, end)).toBe(quote);
  });

  test('lines: one document a line, ids as given', async () => {
    const lines = [
      { id: 7, text: TEXT, published: '2020-01-02' },
      { id: 'x', text: 'Nothing to count here.' },
    ];
    const path = await file('many.ndjson', lines.map(line => JSON.stringify(line)).join('\n'));
    const { out } = await analyze('--json', path);
    const documents = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(documents.map(document => [document.id, document.article.published])).toEqual([
      [7, '2020-01-02'],
      ['x', null],
    ]);
  });
});

describe('bad input: one clear sentence, exit code 1, the other files are done', () => {
  const check = async (path: string, words: RegExp): Promise<void> => {
    const good = await file('good.txt', TEXT);
    const { code, out, err } = await analyze('--json', path, good);
    expect(code).toBe(1);
    expect(err).toMatch(words);
    expect(err).toContain(path);
    expect(err).not.toMatch(/\n\s+at /);
    expect(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toContain('good');
  };

  test('missing', () => check(join(folder, 'nowhere.txt'), /no file here/));
  test('empty', async () => check(await file('empty.txt', ' \n'), /empty/));
  test('binary', async () =>
    check(await file('photo.txt', Buffer.from([0xff, 0xd8, 0, 1])), /not a text file/));
  test('too large', async () =>
    check(await file('large.txt', Buffer.alloc(20_000_001, 'a')), /larger than 20 MB/));
  test('unknown kind', async () => check(await file('report.pdf', 'x'), /unknown kind/));
  test('a page without an article', async () =>
    check(await file('list.html', '<ul><li><a href="/">A</a></ul>'), /no article/));
  test('a malformed line is named by its number', async () =>
    check(await file('bad.ndjson', `${JSON.stringify({ id: 1, text: TEXT })}\n\n{"id": 2,`), /line 3/));
  test('a line without text', async () => check(await file('no-text.ndjson', '{"id": 1}'), /line 1.*text/));

  test('an unknown pack', async () => {
    const { code, err } = await analyze('--pack', join(folder, 'no-pack'), await file('good.txt', TEXT));
    expect(code).toBe(1);
    expect(err).toContain('no-pack');
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('an unknown option', async () => {
    const { code, err } = await analyze('--verbose', 'x.txt');
    expect(code).toBe(1);
    expect(err).toMatch(/--verbose/);
  });
});
