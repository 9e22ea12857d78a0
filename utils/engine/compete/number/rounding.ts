/** How far a written number may lie from the real one, as half the step of its last meaningful digit. */
export interface Rounding {
  /** Read with at least two significant digits: 20,000 is 20,000 ± 500. Decides whether two numbers are the same. */
  readonly narrow: number;
  /** Every trailing zero taken as rounding: 20,000 is 20,000 ± 5,000. Decides whether two numbers exclude each other. */
  readonly wide: number;
}

const SCALES = [1, 1e2, 1e3, 1e6, 1e9, 1e12];
const DECIMAL = /(?<![\d,])\d[\d,]{0,20}\.(\d{1,15})/g;

/**
 * Whole numbers below 100 are counted, not rounded: 10 people are not 12, where 10 miles may be. A decimal as written
 * ("1.0 million", "5.0 percent") says its own step.
 * @param written the words the number was read from, where there are any
 * @param isMeasured the number was measured, not counted
 */
export function roundingOf(number: number, written = '', isMeasured = false): Rounding {
  const decimals = writtenStep(number, written);
  if (decimals !== null) return { narrow: decimals / 2, wide: decimals / 2 };
  if (number === 0) return { narrow: 0.5, wide: 0.5 };
  const [mantissa = '', exponent = '0'] = Number(Math.abs(number).toPrecision(12)).toExponential().split('e');
  const first = Number(exponent);
  const last = first - (mantissa.replace('.', '').length - 1);
  if (first < 2 && last >= 0) return { narrow: 0.5, wide: isMeasured ? 10 ** last / 2 : 0.5 };
  return { narrow: 10 ** (last > 0 ? Math.min(last, first - 1) : last) / 2, wide: 10 ** last / 2 };
}

function writtenStep(number: number, written: string): number | null {
  for (const [numeral, decimals = ''] of written.matchAll(DECIMAL)) {
    const mantissa = Number(numeral.replaceAll(',', ''));
    const scale = SCALES.find(s => Math.abs(mantissa * s - Math.abs(number)) <= 1e-9 * Math.abs(number));
    if (scale !== undefined) return scale * 10 ** -decimals.length;
  }
  return null;
}
