import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '#utils/model/errors.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx,html}', { cwd: ROOT })
  .map(file => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const keys = Object.keys(en);

test('every error code has its sentence, and every error sentence its code', () => {
  expect(keys.filter(key => key.startsWith('error_')).sort()).toEqual(
    ERROR_CODES.map(code => `error_${code}`).sort(),
  );
});

test('an error sentence says what happened and what to do: at least two sentences or clauses', () => {
  const short = Object.entries(en).filter(
    ([key, { message }]) => key.startsWith('error_') && message.length < 30,
  );
  expect(short).toEqual([]);
});

/** Prefixes of keys put together from a closed list, as in `error_${code}`. */
const composed = [...sources.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map(match => match[1] ?? '');

test('every message is used somewhere', () => {
  const unused = keys.filter(key => {
    const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
    const isUsed =
      sources.includes(`'${key}'`) || sources.includes(`'${stem}'`) || sources.includes(`__MSG_${key}__`);
    return (
      !isUsed && !['name', 'description'].includes(key) && !composed.some(prefix => key.startsWith(prefix))
    );
  });
  expect(unused).toEqual([]);
});

const LOCALES = join(ROOT, 'public/_locales');

describe.each(readdirSync(LOCALES).filter(name => name !== 'en'))('in %s', name => {
  const text = readFileSync(join(LOCALES, name, 'messages.json'), 'utf8');
  const messages: Record<string, { message: string }> = JSON.parse(text);
  const english: Record<string, { message: string }> = en;
  // The command line speaks English everywhere.
  const wanted = keys.filter(key => !key.startsWith('cli_'));

  test('every message is there, and none that English lacks', () => {
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('every message says something, and has the places of the English one', () => {
    const placesOf = (message = ''): string[] => [...new Set(message.match(/\$\d/g))].sort();
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) =>
        message.trim() === '' || placesOf(message).join() !== placesOf(english[key]?.message).join(),
    );
    expect(wrong).toEqual([]);
  });

  test('knows its own tag', () => expect(messages.locale?.message).toBe(name.replace('_', '-')));
});
