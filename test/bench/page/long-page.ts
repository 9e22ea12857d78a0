import Mark from 'mark.js';
import type { Span } from '#utils/model/span.ts';
import { looksLikeArticle } from '#utils/page/article/looks-like-article.ts';
import { clearMarks, type Mark as Painted, paintMarks } from '#utils/page/marks/paint-marks.ts';
import { hitTest } from '#utils/page/pointer/hit-test.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';
import { type ReadPage, readPage } from '#utils/page/read-page.ts';

const PARAGRAPHS = 1250;
const WORDS = 40;
/** One marked word in this many. */
const EVERY = 10;

/** 50,000 words in paragraphs as long as those of news. */
function putLongArticle(): void {
  clearMarks(document);
  const words = Array.from({ length: WORDS }, (_, n) => (n % 9 === 8 ? 'word,' : 'word')).join(' ');
  document.body.innerHTML = `<article>${`<p>${words}.</p>`.repeat(PARAGRAPHS)}</article>`;
  layOut();
}

const layOut = (): number => document.body.offsetHeight;

/** Milliseconds of a piece of work and the layout after it. */
function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  layOut();
  return performance.now() - start;
}

function read(): ReadPage {
  const page = readPage(document, null);
  if (!page) throw new Error('the article was not found');
  return page;
}

const spansIn = (text: string): Span[] =>
  [...text.matchAll(/word/g)]
    .filter((_, n) => n % EVERY === 0)
    .map(({ index }) => ({ start: index, end: index + 4 }));

/** Reads the page and marks words of which the offsets are known, as when a reading comes back. */
function markOurs(spans: readonly Span[]): void {
  const { map } = read();
  paintMarks(
    document,
    spans.map(({ start, end }): Painted => ({ kind: 'figure', ranges: map.staticRanges(start, end) })),
  );
}

function markTheirs(spans: readonly Span[]): void {
  const article = document.querySelector('article') ?? document.body;
  new Mark(article).markRanges(spans.map(({ start, end }) => ({ start, length: end - start })));
}

/** A hundred edits as a live page makes them, each laid out. */
const edits = (): number =>
  timeOf(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    for (let n = 0; n < 100; n++) {
      const text = paragraphs[n * 3]?.lastChild as Text;
      text.data += ' more';
      layOut();
    }
  });

/** Of each piece of work the best of seven, in turns; each on a page just put up. */
function bestOf<K extends string>(works: Readonly<Record<K, () => number>>): Record<K, number> {
  const best = Object.fromEntries(Object.keys(works).map(name => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < 7; round++)
    for (const [name, work] of Object.entries<() => number>(works)) {
      putLongArticle();
      best[name] = Math.min(best[name] ?? 0, work());
    }
  return best as Record<K, number>;
}

const after = (mark: () => void, work: () => number) => (): number => {
  mark();
  layOut();
  return work();
};

/** Milliseconds of a hit test with this many marks. */
function hit(spans: readonly Span[]): number {
  const { map } = read();
  const marks = new MarkIndex(spans);
  const start = performance.now();
  for (let n = 0; n < 500; n++) hitTest(document, map, marks, 20 + n, 20 + (n % 400));
  return (performance.now() - start) / 500;
}

const LINKS = `<ul>${'<li><a href="/x">Kettle, 25 pounds, in blue or in white, with a lid</a></li>'.repeat(3000)}</ul>`;

/** What a page of links costs that was never looked at before, and how many nodes it has more afterwards. */
function noArticle(): { ms: number; nodes: number } {
  const count = (): number => document.querySelectorAll('*').length;
  let nodes = 0;
  const { ms } = bestOf({
    ms: () => {
      document.body.innerHTML = LINKS;
      layOut();
      const before = count();
      const start = performance.now();
      if (looksLikeArticle(document)) throw new Error('a list was taken for an article');
      const took = performance.now() - start;
      nodes += count() - before;
      return took;
    },
  });
  return { ms, nodes };
}

export function measureLongPage() {
  putLongArticle();
  const ours = spansIn(read().map.text);
  const theirs = spansIn(document.querySelector('article')?.textContent ?? '');
  const [byUs, byThem] = [() => markOurs(ours), () => markTheirs(theirs)];
  return {
    marking: bestOf({ ours: () => timeOf(byUs), theirs: () => timeOf(byThem) }),
    edits: bestOf({ unmarked: edits, ours: after(byUs, edits), theirs: after(byThem, edits) }),
    hits: bestOf({
      50: () => hit(ours.slice(0, 50)),
      500: () => hit(ours.slice(0, 500)),
      5000: () => hit(ours),
    }),
    noArticle: noArticle(),
  };
}
