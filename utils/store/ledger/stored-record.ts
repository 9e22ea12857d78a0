import { groupsOf, type LedgerRecord } from '../../model/ledger.ts';

/** A record with what its indexes need. */
export interface StoredRecord {
  /** Time first met, then id: sorts by time and is unique. */
  readonly key: string;
  readonly record: LedgerRecord;
  readonly host: string;
  readonly groups: readonly string[];
  readonly words: readonly string[];
}

export function toStored(record: LedgerRecord): StoredRecord {
  return {
    key: `${record.metAt} ${record.id}`,
    record,
    host: hostOf(record.article.url),
    groups: groupsOf(record),
    words: wordsOf(searchable(record)),
  };
}

/** The record's id in a row's key. */
export const idOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** The site of an address without `www.`; the address itself where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}

const searchable = ({ quote, measure, source, article }: LedgerRecord) =>
  [quote.exact, measure, source?.text, source?.resolved, article.title, article.outlet].join(' ');

const SHORTEST = 3;

/** Each word once, lower case, numbers without their separators; words of one or two letters are left out. */
export function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter(word => word.length >= SHORTEST || /\d/.test(word)))];
}
