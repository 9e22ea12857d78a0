import { appendFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * What a power cut leaves of a LevelDB log: the header of a record (checksum, length, kind "full") whose body never came. Chromium goes on writing
 * behind it, and at the next start takes the database for corrupt and throws it away (google/leveldb#1287).
 */
const HEADER = Buffer.from([0x9d, 0x3a, 0xc1, 0x57, 0xf4, 0x01, 0x01]);

/** Folders of LevelDBs in a profile. */
export async function levelDbs(profile: string): Promise<string[]> {
  const files = await readdir(join(profile, 'Default'), { recursive: true });
  return files
    .filter(file => /(?:^|\/)CURRENT$/.test(file))
    .map(file => join(profile, 'Default', dirname(file)));
}

/** Tears the newest log of every LevelDB whose folder `isMeant`; resolves to how many. */
export async function tearTails(profile: string, isMeant: (folder: string) => boolean): Promise<number> {
  let torn = 0;
  for (const folder of (await levelDbs(profile)).filter(isMeant)) {
    const logs = (await readdir(folder)).filter(name => name.endsWith('.log'));
    const times = await Promise.all(logs.map(async name => (await stat(join(folder, name))).mtimeMs));
    const newest = logs[times.indexOf(Math.max(...times))];
    if (newest === undefined) continue;
    await appendFile(join(folder, newest), HEADER);
    torn++;
  }
  return torn;
}
