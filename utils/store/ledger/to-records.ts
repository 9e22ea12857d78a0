import type { Claim } from '../../model/claim.ts';
import type { LedgerRecord } from '../../model/ledger.ts';
import type { Reading } from '../../model/reading.ts';

/** Characters of context on each side: enough to find the words again, and to tell two equal quotes apart. */
const CONTEXT = 32;

/**
 * The ledger's records of an article's claims. Ids depend on the article's address and the words in place, so that a page read
 * again, or with a paragraph added above, gives the same ones. An article without an address gives none.
 * @param metAt ISO 8601 with time
 */
export async function toRecords(
  { article, claims }: Reading,
  text: string,
  metAt: string,
): Promise<LedgerRecord[]> {
  const url = article.url && plainUrl(article.url);
  if (!url) return [];
  const { title, outlet, published } = article;
  const made = claims.map(async claim => {
    const quote = selectorOf(claim, text);
    return {
      id: await idOf(url, quote),
      article: { url, title, outlet, published },
      metAt,
      quote,
      position: { start: claim.start, end: claim.end },
      value: claim.value,
      unit: claim.unit,
      measure: claim.measure,
      source: claim.source && {
        text: claim.source.text,
        kind: claim.source.kind,
        resolved: claim.source.resolved,
      },
      status: claim.notes.map(({ kind }) => kind),
      measures: measuresOf(claim),
    };
  });
  return Promise.all(made);
}

function selectorOf({ start, end, quote }: Claim, text: string): LedgerRecord['quote'] {
  return {
    exact: quote,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

const measuresOf = ({ competing }: Claim) => [
  ...new Set(competing.flatMap(other => (other.origin === 'pack' ? [`${other.pack}#${other.measure}`] : []))),
];

const ID_BYTES = 8;

async function idOf(url: string, { exact, prefix, suffix }: LedgerRecord['quote']): Promise<string> {
  const bytes = new TextEncoder().encode([url, prefix, exact, suffix].join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, ID_BYTES)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|smid|at_.*)$/i;

/** The article's address without fragment and without tracking parameters; null for anything but http and https. */
export function plainUrl(address: string): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
