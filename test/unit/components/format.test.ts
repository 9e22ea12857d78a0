import { afterEach, describe, expect, test } from 'vitest';
import { figureTitle, figureWords } from '#components/card/figure-title.ts';
import { ownWords } from '#components/card/own-words.ts';
import { formatDate, formatIsoDate } from '#components/shared/format-date.ts';
import { formatDifference } from '#components/shared/format-difference.ts';
import { formatQuantity } from '#components/shared/format-quantity.ts';
import { formatValue } from '#components/shared/format-value.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { pageName } from '#components/shared/page-name.ts';
import { pluralise } from '#components/shared/pluralise.ts';
import { relationLabel } from '#components/shared/relation-label.ts';
import { unitLabel } from '#components/shared/unit-label.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { setMessageSource } from '#utils/i18n/translate.ts';
import type { Value } from '#utils/model/figure.ts';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import pages from './cases/page-names.json' with { type: 'json' };

useEnglishMessages();

function useMessagesOf(messages: Readonly<Record<string, { message: string }>>): void {
  setMessageSource((key, filled) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => filled[Number(n) - 1] ?? ''),
  );
}

afterEach(useEnglishMessages);

const values: [Value, string | null, string][] = [
  [{ relation: 'exact', low: 1, high: 1 }, 'officer', '1 officer'],
  [{ relation: 'about', low: 1_500_000, high: 1_500_000 }, 'person', 'about 1.5 million people'],
  [{ relation: 'more-than', low: 7500, high: null }, 'person', 'more than 7,500 people'],
  [{ relation: 'at-least', low: 1_234_567, high: null }, null, 'at least 1,234,567'],
  [{ relation: 'less-than', low: null, high: 3 }, 'child', 'less than 3 children'],
  [{ relation: 'at-most', low: null, high: 0.5 }, 'percent', 'at most 0.5 percent'],
  [{ relation: 'between', low: 20, high: 30 }, 'percent', '20 to 30 percent'],
  [{ relation: 'between', low: 2e6, high: 3e6 }, 'USD', '2 million to 3 million US dollars'],
  [{ relation: 'vague', low: null, high: null }, 'person', 'no exact number'],
  [{ relation: 'about', low: 33.33, high: 33.33 }, 'percent', 'about a third'],
  [{ relation: 'at-least', low: 66.67, high: null }, 'percent', 'at least two thirds'],
  [{ relation: 'exact', low: 3.75, high: 3.75 }, 'percent', '3.75 percent'],
];
test.each(values)('%j %s reads "%s"', (value, unit, words) => {
  expect(formatValue(value, unit, 'en-US')).toBe(words);
});

test.each([
  [1.235e9, 'EUR', '1.235 billion euros'],
  [1_234_567_891, 'EUR', '1,234,567,891 euros'],
  [24.5, 'USD per share', '24.5 US dollars per share'],
  [60, 'mile per hour', '60 miles per hour'],
  [1, 'kilometre', '1 kilometer'],
  [-3, 'degree Celsius', '-3 degrees Celsius'],
  [12, 'security officer', '12 security officers'],
])('%d %s reads "%s"', (number, unit, words) => expect(formatQuantity(number, unit, 'en-US')).toBe(words));

test('a change is named before its size', () => {
  const value: Value = { relation: 'at-least', low: 18, high: null };
  const change = { value, unit: 'percent', quote: 'at least 18%', direction: 'down' } as const;
  expect(figureTitle(change)).toBe('down at least 18 percent');
});

const shares: [Value['relation'], number, string, string][] = [
  ['about', 33.33, 'About a third', 'about a third'],
  ['exact', 66.67, 'two-thirds', 'two thirds'],
  ['about', 50, 'Nearly half', 'about half'],
  ['exact', 50, '50 percent', '50 percent'],
  ['exact', 14.29, 'one in seven', 'one in seven'],
  ['exact', 14.29, '14.29 percent', '14.29 percent'],
  ['exact', 10, 'one in ten', '10 percent'],
];
test.each(shares)('%s %d percent written “%s” reads "%s"', (relation, share, quote, words) => {
  expect(figureWords({ relation, low: share, high: share }, 'percent', quote)).toBe(words);
});

test('units are said in the language of the messages, and stay English where it has none', () => {
  useMessagesOf(de);
  const words = (unit: string, number: number): string => formatQuantity(number, unit, 'de');
  expect(words('person', 7500)).toBe('7.500 Menschen');
  expect(words('case', 1)).toBe('1 Fall');
  expect(words('percent', 33.33)).toBe('ein Drittel');
  expect(words('USD per barrel', 80)).toBe('80 US-Dollar pro Barrel');
  expect(words('harpsichord', 3)).toBe('3 harpsichords');
  expect(['person', 'percent', 'EUR', 'kilometre'].map(unit => unitLabel(unit, 'de'))).toEqual([
    'Menschen',
    'Prozent',
    'Euro',
    'Kilometer',
  ]);
});

test.each([
  ['20 billion British pounds', '£20 billion', null],
  ['0.7 percent', '0.7%', null],
  ['at least 5 percent', 'At least 5 per cent', null],
  ['450 British pounds per year', '£450 a year', '£450 a year'],
  ['6 children', 'six children', 'six children'],
])('beside "%s" the words "%s" are shown as %j', (figure, quote, shown) => {
  expect(ownWords(figure, quote)).toBe(shown);
});

test.each(Object.entries(pages))('%s is named "%s"', (url, name) => expect(pageName(url)).toBe(name));

test.each([
  ['policewoman', 'policewomen'],
  ['gunman', 'gunmen'],
  ['human', 'humans'],
  ['city', 'cities'],
  ['day', 'days'],
  ['church', 'churches'],
  ['aircraft', 'aircraft'],
  ['horsepower', 'horsepower'],
  ['pound-foot', 'pound-feet'],
  ['книга', 'книга'],
])('%s, %s', (one, many) => expect(pluralise(one)).toBe(many));

test.each([
  ['2012', '2012'],
  ['2012-03', 'March 2012'],
  ['2012-03-10', '10 March 2012'],
])('date %s reads "%s"', (date, words) => expect(formatDate(date, 'en-GB')).toBe(words));

test('a time is shown as its day, other text as it stands', () => {
  expect(formatIsoDate('2012-03-10T23:30:00Z', 'en-GB')).toBe('10 March 2012');
  expect(formatIsoDate('spring', 'en-GB')).toBe('spring');
});

describe('how far apart', () => {
  test.each([
    [0.067, '6.7%'],
    [0.431, '43%'],
    [3.2, 'a factor of 4.2'],
  ])('%d reads "%s"', (share, words) => expect(formatDifference(share, 'en-US')).toBe(words));

  test('a relation says by how much where that is known', () => {
    expect(relationLabel('differ', 0.067, 'en-US')).toBe('differs by 6.7%');
    expect(relationLabel('conflict', null, 'en-US')).toBe('conflicts');
    expect(relationLabel('agree', 0.01, 'en-US')).toBe('agrees');
  });
});

test('only https links have a host', () => {
  expect(hostOf('https://www.un.org/a')).toBe('un.org');
  expect(hostOf('http://un.org')).toBeNull();
  expect(hostOf('javascript:alert(1)')).toBeNull();
});
