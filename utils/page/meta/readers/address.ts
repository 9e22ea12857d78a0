import { toIsoDate } from '../iso-date.ts';
import type { Meta, MetaReader } from '../meta-source.ts';

const IN_WORDS = /\/(\d{4})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;
const IN_PATH = /\/(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?(?=[/_-]|$)|\/(20\d{2})(\d{2})(\d{2})(?=\D|$)/;

/** The date that many outlets put into an article's address. */
export const readAddress: MetaReader = ({ url }): Meta => {
  const path = url === null ? '' : (URL.parse(url)?.pathname ?? '');
  const [, wordedYear, name, wordedDay] = path.match(IN_WORDS) ?? [];
  if (name) return { published: toIsoDate(`${wordedDay} ${name} ${wordedYear}`) };
  const match = path.match(IN_PATH);
  if (!match) return {};
  const [, year = match[4], month = match[5], day = match[6]] = match;
  return { published: toIsoDate([year, month, day].filter(Boolean).join('-')) };
};
