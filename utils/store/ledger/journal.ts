import { Forget, LedgerRecord } from '../../model/ledger.ts';
import { type Files, readTextFile } from '../files/files.ts';
import { EMPTY, sameTally, sum, type Tally, tallyOf } from '../tally.ts';
import { forgets, mayHold } from './forget.ts';
import { type JournalName, journalName, parseJournalName, standsFor } from './journal-name.ts';

/** What one file of records holds; `whole` is false where its bytes are not those that were written. */
export interface JournalPart {
  readonly file: JournalName;
  readonly records: readonly LedgerRecord[];
  readonly whole: boolean;
}

/** A line of the journal is a record's JSON; tallies are taken over these lines. */
export const lineOf = (record: LedgerRecord): string => JSON.stringify(record);

/** Small files are merged once there are so many, into files of at most so many records. */
const SMALL_FILES = 32;
const FULL = 2000;

/**
 * The ledger's second home: files of records, each written once, in an order of their own. Only forgetting and compacting
 * rewrite them. Callers hold the ledger's lock.
 */
export class Journal {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** Every file in order; what a merged file stands for is left out. */
  async list(): Promise<JournalName[]> {
    const files = (await this.#files.names()).map(parseJournalName).filter(file => file !== null);
    return files
      .filter(part => !files.some(whole => standsFor(whole, part)))
      .sort((a, b) => a.first - b.first || a.last - b.last);
  }

  /** What the names say the ledger holds. */
  async tally(): Promise<Tally> {
    const files = await this.list();
    return files
      .filter(({ kind }) => kind === 'records')
      .reduce((total, { tally }) => sum(total, tally), EMPTY);
  }

  async append(records: readonly LedgerRecord[]): Promise<void> {
    if (records.length === 0) return;
    const at = await this.#next();
    await this.#write(at, at, records);
  }

  async *parts(): AsyncGenerator<JournalPart> {
    for (const file of await this.list()) if (file.kind === 'records') yield await this.#read(file);
  }

  /** The wish is written down before anything is removed, so that a kill in between cannot bring the records back. */
  async wish(what: Forget): Promise<JournalName> {
    const at = await this.#next();
    const file = journalName('forget', at, at, EMPTY);
    await this.#files.write(file.name, JSON.stringify(what));
    return file;
  }

  /** Wishes that a kill left behind. */
  async wishes(): Promise<{ file: JournalName; what: Forget }[]> {
    const files = (await this.list()).filter(({ kind }) => kind === 'forget');
    const read = files.map(async file => {
      const what = Forget.safeParse(json(await readTextFile(this.#files, file.name)));
      return what.success ? [{ file, what: what.data }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  /** Removes the records themselves from every file, then the wish. */
  async fulfil(what: Forget, wish: JournalName): Promise<void> {
    const isForgotten = forgets(what);
    for (const file of await this.list()) {
      const text = (await readTextFile(this.#files, file.name)) ?? '';
      if (file.kind !== 'records' || !mayHold(what, text)) continue;
      const { records, whole } = partOf(file, text);
      const kept = records.filter(record => !isForgotten(record));
      if (whole && kept.length === records.length) continue;
      if (kept.length > 0) await this.#write(file.first, file.last, kept);
      await this.remove(file);
    }
    await this.remove(wish);
  }

  async remove({ name }: JournalName): Promise<void> {
    await this.#files.remove(name);
  }

  /** Merges runs of small files, so that start-up lists few names. */
  async compact(): Promise<void> {
    const files = await this.#withoutParts();
    if (files.some(({ kind }) => kind === 'forget')) return;
    const small = files.filter(({ tally }) => tally.count < FULL);
    if (small.length < SMALL_FILES) return;
    for (const run of runs(files)) {
      const parts = await Promise.all(run.map(file => this.#read(file)));
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || parts.some(({ whole }) => !whole)) continue;
      await this.#write(
        first.first,
        last.last,
        parts.flatMap(({ records }) => records),
      );
      for (const file of run) await this.remove(file);
    }
  }

  /** Removes what merged files stand for and a kill left behind. */
  async #withoutParts(): Promise<JournalName[]> {
    const kept = await this.list();
    const names = new Set(kept.map(({ name }) => name));
    for (const name of await this.#files.names())
      if (parseJournalName(name) && !names.has(name)) await this.#files.remove(name);
    return kept;
  }

  async #next(): Promise<number> {
    return ((await this.list()).at(-1)?.last ?? 0) + 1;
  }

  async #write(first: number, last: number, records: readonly LedgerRecord[]): Promise<void> {
    const lines = records.map(lineOf);
    const { name } = journalName('records', first, last, tallyOf(lines));
    await this.#files.write(name, `${lines.join('\n')}\n`);
  }

  async #read(file: JournalName): Promise<JournalPart> {
    return partOf(file, (await readTextFile(this.#files, file.name)) ?? '');
  }
}

function partOf(file: JournalName, text: string): JournalPart {
  const records = text.split('\n').flatMap(line => {
    const record = LedgerRecord.safeParse(json(line));
    return record.success ? [record.data] : [];
  });
  return { file, records, whole: sameTally(tallyOf(records.map(lineOf)), file.tally) };
}

/** Neighbouring files that together stay under the full size, two or more. */
function runs(files: readonly JournalName[]): JournalName[][] {
  const all: JournalName[][] = [[]];
  let count = 0;
  for (const file of files) {
    count += file.tally.count;
    if (count > FULL) {
      all.push([]);
      count = file.tally.count;
    }
    all.at(-1)?.push(file);
  }
  return all.filter(run => run.length > 1);
}

function json(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
