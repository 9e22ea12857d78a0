import type { Relation, Value } from '#utils/model/figure.ts';

/** How case files write a figure: `words | value | unit | direction`, where value is "7", "~7", ">7", ">=7", "<7", "<=7", "3..7" or "vague". */
const SIGNS: Partial<Record<Relation, string>> = {
  exact: '',
  about: '~',
  'more-than': '>',
  'at-least': '>=',
  'less-than': '<',
  'at-most': '<=',
};

const writeValue = ({ relation, low, high }: Value): string => {
  if (relation === 'vague') return 'vague';
  return relation === 'between' ? `${low}..${high}` : `${SIGNS[relation]}${low ?? high}`;
};

interface Written {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  readonly unit: string | null;
  readonly direction: string | null;
}

export const write = (text: string, { start, end, value, unit, direction }: Written): string =>
  [text.slice(start, end), writeValue(value), unit ?? '-', ...(direction ? [direction] : [])].join(' | ');
