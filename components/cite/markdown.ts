import { formatIsoDate } from '#components/shared/format-date.ts';
import type { CitationFormat } from './citable.ts';
import { oneLine } from './one-line.ts';
import { textFragment } from './text-fragment.ts';

/** A block quote; below it outlet, title with a link to the exact words, date. */
export const markdown: CitationFormat = {
  label: 'cite_markdown',
  write: ({ words, quote, article: { outlet, title, published, url } }) => {
    const named = plainText(title ?? url ?? '');
    const linked = url ? `[${named}](${textFragment(url, quote).replace(/[()]/g, encode)})` : named;
    const where = [outlet && plainText(outlet), linked, published && formatIsoDate(published)].filter(
      Boolean,
    );
    return `> ${plainText(oneLine(words))}${where.length > 0 ? `\n>\n> — ${where.join(', ')}` : ''}\n`;
  },
};

/** Characters that Markdown (CommonMark and GitHub's) would take for its own. */
const plainText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>|~]|&(?=#?\w+;)|^[#+-]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** encodeURIComponent leaves brackets alone, and a link's address ends at one. */
const encode = (bracket: string): string => (bracket === '(' ? '%28' : '%29');
