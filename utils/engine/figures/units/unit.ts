/** One unit of measurement as texts write it; `name` is its English singular. */
export interface Unit {
  readonly name: string;
  /** Singular words; regular plurals are understood. */
  readonly words?: readonly string[];
  /** Abbreviations, case kept; they need a number before them. */
  readonly signs?: readonly string[];
  /** Decimal prefixes it takes, as keys of `PREFIXES`. */
  readonly prefixes?: readonly Prefix[];
}

export interface UnitGroup {
  readonly dimension: string;
  readonly units: readonly Unit[];
}

/** Name and signs of each decimal prefix. */
export const PREFIXES = {
  nano: ['n'],
  micro: ['µ', 'μ'],
  milli: ['m'],
  centi: ['c'],
  deci: ['d'],
  hecto: ['h'],
  kilo: ['k'],
  mega: ['M'],
  giga: ['G'],
  tera: ['T'],
  pico: ['p'],
} as const satisfies Record<string, readonly string[]>;
export type Prefix = keyof typeof PREFIXES;
