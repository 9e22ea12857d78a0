import type { Written } from '../../engine/compete/number/same-number.ts';

const SMALL = '(?:one|two|three|four|five|six|seven|eight|nine|ten|10|[1-9])';
const FRACTION = new RegExp(
  `\\b(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b|\\b${SMALL}(?: \\p{L}+)?[ -](?:in|out of)[ -](?:every )?${SMALL}\\b`,
  'iu',
);

/** A share that was written as a fraction of small numbers: "half", "one in five". Nobody who says so has 20.0 percent in mind. */
export const isFraction = ({ written = '', unit }: Written & { readonly unit?: string | null }): boolean =>
  unit === 'percent' && FRACTION.test(written);
