const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const POINT_FIRST = /^\.\d+$/;
const SPACED = /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const CONTINENTAL = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/;

const LONGEST = 32;
/** More digits without a comma are a serial number. */
const LONGEST_PLAIN = 15;

/** The number a token of digits stands for; null for "1.2.3", "21st", "1,23". */
export function numberOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text) || POINT_FIRST.test(text)) return text.length > LONGEST_PLAIN ? null : Number(text);
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''));
  if (SPACED.test(text)) return Number(text.replace(/[^\d.,]/g, '').replace(',', '.'));
  if (CONTINENTAL.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return null;
}
