/** How a language writes numbers, from the platform's locale data (CLDR). */
export interface NumberSigns {
  /** What may stand between groups of three digits, as the inside of a character class. */
  readonly group: string;
  readonly decimal: string;
  /** Words and signs behind a number that multiply it ("Millionen", "Mrd.", "万"), lower case. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words for percent, lower case. */
  readonly percents: ReadonlySet<string>;
  /** Names of the commonest currencies, lower case, to ISO 4217. */
  readonly currencies: ReadonlyMap<string, string>;
}

const POWERS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const CURRENCIES = 'USD EUR GBP JPY CNY INR CHF RUB UAH TRY BRL KRW SEK NOK DKK PLN CZK'.split(' ');
/** Numbers that ask for each plural form there is: one, few, many, other. */
const PLURALS = [1, 2, 5, 100];
/** "m" may be millions and metres. */
const TOO_SHORT = /^[a-z]?$/;
/** Never anything but a mark between thousands, in whatever language. */
const ANY_GROUP = "\u00a0\u202f\u2009'’";

const parts = (format: Intl.NumberFormat, value: number, type: string): string =>
  format
    .formatToParts(value)
    .flatMap(part => (part.type === type ? [part.value] : []))
    .join('')
    .toLowerCase();

function scalesOf(language: string): Map<string, number> {
  const scales = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      maximumFractionDigits: 0,
    });
    for (const power of POWERS)
      for (const times of PLURALS) {
        const value = times * 10 ** power;
        const name = parts(format, value, 'compact');
        const shown = Number(parts(format, value, 'integer') || '1');
        if (!TOO_SHORT.test(name) && !scales.has(name)) scales.set(name, value / shown);
      }
  }
  return scales;
}

const known = new Map<string, NumberSigns | null>();

/** The signs of a language by its BCP 47 tag; null where the platform does not know it. */
export function numberSigns(language: string): NumberSigns | null {
  const before = known.get(language);
  if (before !== undefined) return before;
  const signs = isKnown(language) ? read(language) : null;
  known.set(language, signs);
  return signs;
}

function isKnown(language: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language]).length > 0;
  } catch {
    return false;
  }
}

function read(tag: string): NumberSigns {
  const language = `${tag}-u-nu-latn`;
  const plain = new Intl.NumberFormat(language, { useGrouping: 'always' });
  const group = [...new Set(parts(plain, 1_234_567, 'group'))].join('');
  const percent = new Intl.NumberFormat(language, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  const currencies = CURRENCIES.flatMap(currency => {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'name' });
    return PLURALS.map(value => [parts(format, value, 'currency'), currency] as const);
  });
  return {
    group: ANY_GROUP + (/\s/.test(group) ? ' ' : group),
    decimal: parts(plain, 0.5, 'decimal'),
    scales: scalesOf(language),
    percents: new Set(PLURALS.map(value => parts(percent, value, 'unit'))),
    currencies: new Map(currencies),
  };
}
