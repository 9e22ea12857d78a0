import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { parsePackOptions } from './options.ts';
import { slug } from './slug.ts';

const SHEETS = {
  'entities.csv': [
    'id,type,label.en,aliases,evidenceUrl',
    'flood,event,Flood of the Lower Orla,Orla flood; Orla floods,https://river.example/orla',
  ],
  'measures.csv': [
    'id,label.en,about,property,unit,terms.en,cumulative',
    'dead,People killed in the Orla flood,flood,deaths,person,killed; dead; died,yes',
  ],
  'observations.csv': [
    'id,measure,value,bound,asOf,claimedBy,method,url',
    'guard-0501,dead,41,at-least,2026-05-01,Coast guard,official-statement,https://guard.example/0501',
  ],
} as const;

/** `pack new DIR [--title TITLE] [--id ID]`: a folder that builds as it is, to be filled in. Throws output_exists. */
export async function newSheets(args: readonly string[]): Promise<void> {
  const { subject: folder, values } = parsePackOptions(args, 'DIR', ['title', 'id']);
  if (existsSync(folder)) throw new WhenceError('output_exists', folder);
  const name = slug(basename(folder));
  const created = new Date();
  const expires = new Date(created);
  expires.setUTCFullYear(created.getUTCFullYear() + 1);
  const head = {
    name,
    title: values.title ?? name,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    contributors: [{ title: 'Your name' }],
    whence: {
      format: 1,
      id: values.id ?? name,
      version: 1,
      created: toSeconds(created),
      expires: toSeconds(expires),
    },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'pack.json'), `${JSON.stringify(head, null, 2)}\n`);
  for (const [file, lines] of Object.entries(SHEETS))
    await writeFile(join(folder, file), `${lines.join('\n')}\n`);
  console.log(t('cli_pack_new', folder));
}

const toSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');
