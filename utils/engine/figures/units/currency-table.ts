import { CURRENCIES, MINOR_UNITS, SHARED_NAMES } from './currencies.ts';

export interface CurrencyTable {
  /** By sign as written. */
  readonly signs: ReadonlyMap<string, string>;
  /** By name, lower case, one space between words; plurals too. */
  readonly names: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
}

const OTHER_CODES =
  'ALL ANG AOA AWG BAM BBD BIF BMD BND BOB BSD BTN BWP BZD CDF CVE DJF DOP ERN FJD FKP GIP GMD GNF GTQ GYD HNL HTG JMD KMF KPW KYD LRD LSL MDL MGA MKD MOP MRU MUR MVR MWK MZN NAD NIO PAB PGK SBD SCR SLE SOS SRD SSP STN SZL TJS TMT TOP TTD VUV WST XCD XOF XPF ZWL RMB';

function build(): CurrencyTable {
  const signs = new Map<string, string>();
  const names = new Map<string, string>();
  const codes = new Set<string>(OTHER_CODES.split(' '));
  const addName = (name: string, unit: string) => {
    if (!names.has(name)) names.set(name, unit);
    const plural = name.endsWith('s') ? name : name.endsWith('ny') ? `${name.slice(0, -1)}ies` : `${name}s`;
    if (!names.has(plural)) names.set(plural, unit);
  };
  for (const { code, names: all, signs: marks } of CURRENCIES) {
    codes.add(code);
    for (const name of all) addName(name, code);
    for (const sign of marks ?? []) if (!signs.has(sign)) signs.set(sign, code);
  }
  for (const name of SHARED_NAMES) addName(name, name);
  for (const [form, unit] of MINOR_UNITS) names.set(form, unit);
  return { signs, names, codes };
}

export const CURRENCY_TABLE: CurrencyTable = build();
