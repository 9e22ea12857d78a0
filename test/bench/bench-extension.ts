import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  background: { service_worker: 'background.js' },
};

/** A small extension in a new folder: a worker and an empty page. Resolves to the folder. */
export async function benchExtension(worker: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-bench-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'background.js'), worker);
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Bench</title>');
  return folder;
}
