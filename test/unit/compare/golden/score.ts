import { readArticle } from '#utils/compare/read-article.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { Library } from '#utils/model/library.ts';

/** A page of our own writing and the figures of it that a pack's measure is about. */
export interface Golden {
  readonly topic: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  /** Figure as written → measure; every figure that is not named must stay without. */
  readonly pairs: Readonly<Record<string, string>>;
  /** Pairs that readers may judge either way: neither asked for nor a fault. */
  readonly may?: Readonly<Record<string, string>>;
  /** Figure as written → status notes that it must have. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** One line a fault and a last line with the counts, for reading. */
  readonly report: string;
}

/** A pair is one figure with one measure; a figure set beside two measures makes two. */
export async function score(pages: readonly Golden[], library: Library): Promise<Score> {
  const faults: string[] = [];
  const tally = { right: 0, found: 0, wanted: 0 };
  for (const page of pages) {
    const { topic, title, published, text, pairs, may = {}, notes = {} } = page;
    const article = { url: null, title, published, updated: null, outlet: null, language: 'en', text };
    const { claims } = await readArticle(article, library, null);
    const labelled = (labels: Readonly<Record<string, string>>) =>
      new Set(
        Object.entries(labels).map(([figure, measure]) => `${startOf(figure, text, claims)} ${measure}`),
      );
    const wanted = labelled(pairs);
    const found = pairsOf(claims).difference(labelled(may));
    const words = (pair: string) =>
      `${pair.split(' ')[1]}: ${text.slice(Number.parseInt(pair, 10)).slice(0, 60).replaceAll('\n', ' ')}`;
    for (const pair of found) if (!wanted.has(pair)) faults.push(`${topic}: not ${words(pair)}`);
    for (const pair of wanted) if (!found.has(pair)) faults.push(`${topic}: missing ${words(pair)}`);
    for (const [figure, kinds] of Object.entries(notes)) {
      const start = startOf(figure, text, claims);
      const has = claims.find(claim => claim.start === start)?.notes.map(({ kind }) => kind) ?? [];
      for (const kind of kinds.filter(one => !(has as string[]).includes(one)))
        faults.push(`${topic}: no note ${kind}: ${figure}`);
    }
    tally.right += [...found].filter(pair => wanted.has(pair)).length;
    tally.found += found.size;
    tally.wanted += wanted.size;
  }
  const [precision, recall] = [tally.right / tally.found, tally.right / tally.wanted];
  return {
    precision,
    recall,
    report: [...faults, JSON.stringify({ ...tally, precision, recall })].join('\n'),
  };
}

const pairsOf = (claims: readonly Claim[]) =>
  new Set(
    claims.flatMap(({ start, competing }) =>
      competing.flatMap(other => (other.origin === 'pack' ? [`${start} ${other.measure}`] : [])),
    ),
  );

/** Where the claim begins that a figure's words stand in; its own place where nobody found one. */
function startOf(figure: string, text: string, claims: readonly Claim[]): number {
  const start = text.indexOf(figure);
  const end = start + figure.length;
  return claims.find(claim => claim.start < end && claim.end > start)?.start ?? start;
}
