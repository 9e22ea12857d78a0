import { monthNames } from './month-names.ts';

/** Offsets of the zone names that English-language pages write beside a time. Names with two meanings (IST, BST in Asia) are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
};

/** Before the web's news, or a date left empty by the software ("0001-01-01", 1970-01-01). */
const FIRST_YEAR = 1800;
const EMPTY = /^(?:1970-01-01|1969-12-31|1899-|1900-01-01)/;

const pad = (value: number | string): string => String(value).padStart(2, '0');

function isoDay(year: number, month: number, day: number | null): string | null {
  if (year < FIRST_YEAR || year > 2200 || month < 1 || month > 12) return null;
  if (day === null) return `${year}-${pad(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${pad(month)}-${pad(day)}`
    : null;
}

function zoneOf(text: string): string {
  const numeric = text.match(/^(?:gmt|utc)?\s*([+-])(\d{1,2}):?(\d{2})?$/i);
  if (numeric) {
    const [, sign, hours = '0', minutes = '00'] = numeric;
    return Number(hours) === 0 && Number(minutes) === 0 ? 'Z' : `${sign}${pad(hours)}:${minutes}`;
  }
  return ZONES[text.toLowerCase()] ?? '';
}

const TIME =
  /(?:^|[^\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s?(?:m\b\.?)?\s*((?:gmt|utc)?\s*[+-]\d{1,2}:?(?:\d{2})?\b|[a-z]{1,4}\b)?/i;

/** A time of day in free text as ISO 8601 with its zone where that is plain; empty where there is none. */
function isoTime(text: string): string {
  const match = text.match(TIME);
  if (!match) return '';
  const [, hourText = '', minute = '', second, half, zone = ''] = match;
  let hour = Number(hourText);
  if (half && hour > 12) return '';
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minute) > 59) return '';
  return `T${pad(hour)}:${minute}${second ? `:${second}` : ''}${zoneOf(zone.trim())}`;
}

const ISO = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ,]+(.*))?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?Z?)?$/;
const EPOCH = /^\d{10}(?:\d{3})?$/;

function fromNumbers(text: string): string | null {
  if (EPOCH.test(text)) {
    const iso = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
    return iso.replace(/\.\d+Z$/, 'Z');
  }
  const compact = text.match(COMPACT);
  const match = compact ?? text.match(ISO);
  if (!match) return null;
  const [, year, month, day, rest = ''] = match;
  const date = isoDay(Number(year), Number(month), day === undefined ? null : Number(day));
  if (!date || day === undefined || !rest) return date;
  return date + isoTime(compact ? `${rest}:${match[5]}${match[6] ? `:${match[6]}` : ''}` : rest);
}

const LETTERS = String.raw`(\p{L}{3,})\.?`;
const WORDED: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ['day' | 'month', 'day' | 'month'];
}[] = [
  {
    pattern: new RegExp(`${LETTERS}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iu'),
    order: ['month', 'day'],
  },
  {
    pattern: new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?\\s*(?:de\\s+|of\\s+)?${LETTERS},?\\s*(?:de\\s+)?(\\d{4})`,
      'iu',
    ),
    order: ['day', 'month'],
  },
];
const WORDED_MONTH = new RegExp(`^${LETTERS}\\s+(\\d{4})$`, 'iu');

/** A date with its month in words, anywhere in the text: "Nov. 19, 2019", "19 de octubre de 2010". */
function fromWords(text: string, language: string): string | null {
  if (!/\p{L}{3}/u.test(text) || !/\d{4}/.test(text)) return null;
  const months = monthNames(language);
  for (const { pattern, order } of WORDED) {
    const match = text.match(pattern);
    if (!match) continue;
    const [whole, first = '', second = '', year] = match;
    const [monthName, day] = order[0] === 'month' ? [first, second] : [second, first];
    const month = months.get(monthName.toLowerCase());
    const date = month ? isoDay(Number(year), month, Number(day)) : null;
    if (date) return date + isoTime(text.replace(whole, ' '));
  }
  const [, monthName = '', year] = text.match(WORDED_MONTH) ?? [];
  const month = months.get(monthName.toLowerCase());
  return month ? isoDay(Number(year), month, null) : null;
}

const DAY_FIRST = /(?:^|\D)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** Day, month and year in numbers. With dots the day comes first; else only where one number can be no month. */
function fromSlashes(text: string): string | null {
  const match = text.match(DAY_FIRST);
  if (!match) return null;
  const [whole, first, separator, second, year] = match;
  const [a, b] = [Number(first), Number(second)];
  if (separator !== '.' && a <= 12 && b <= 12 && a !== b) return null;
  const date = a > 12 || separator === '.' ? isoDay(Number(year), b, a) : isoDay(Number(year), a, b);
  return date && date + isoTime(text.replace(whole, ' '));
}

/**
 * A date as pages write it → ISO 8601, as exact as given: YYYY-MM, YYYY-MM-DD or a time with its offset where one is written.
 * Null for anything that is no date, has two readings (03/04/2019), or is a placeholder.
 */
export function toIsoDate(raw: string, language = 'en'): string | null {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (text.length < 6 || text.length > 200) return null;
  const date = fromNumbers(text) ?? fromWords(text, language) ?? fromSlashes(text);
  return date && !EMPTY.test(date) ? date : null;
}
