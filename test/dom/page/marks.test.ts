import { afterEach, expect, test, vi } from 'vitest';
import { guardMarks } from '#utils/page/marks/guard-marks.ts';
import { highlightName, MARK_KINDS, type MarkKind } from '#utils/page/marks/mark-kinds.ts';
import { clearMarks, paintMarks, repairMarks } from '#utils/page/marks/paint-marks.ts';
import { readPage } from '#utils/page/read-page.ts';
import { layOut } from './lay-out.ts';

const ARTICLE = `<article><h1>Harbour closed</h1>
<p>The port said <b>about 40</b> ships were waiting outside the harbour on Monday, and that no one could say for how long they would.</p>
<p>Dock workers put the number at <i>more than 60</i>, which could not be independently confirmed, because the coast guard keeps boats away.</p></article>`;

afterEach(() => clearMarks(document));

function mark(words: string, kind: MarkKind) {
  const page = readPage(document, null);
  const start = page?.article.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThanOrEqual(0);
  return { kind, ranges: page?.map.staticRanges(start, start + words.length) ?? [] };
}

function marked(kind: MarkKind): string[] {
  return [...(CSS.highlights.get(highlightName(kind)) ?? [])].map(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    },
  );
}

function paint(): void {
  layOut(ARTICLE);
  paintMarks(document, [
    mark('about 40 ships', 'figure'),
    mark('more than 60', 'figure-others'),
    mark('could not be independently confirmed', 'hedge'),
    mark('Dock workers', 'entity'),
  ]);
}

test('marks hold the expected words and the page stays as it is, byte for byte', () => {
  layOut(ARTICLE);
  const before = document.documentElement.outerHTML;
  paint();
  expect(marked('figure')).toEqual(['about 40 ships']);
  expect(marked('figure-others')).toEqual(['more than 60']);
  expect(marked('hedge')).toEqual(['could not be independently confirmed']);
  expect(marked('entity')).toEqual(['Dock workers']);
  expect(document.documentElement.outerHTML).toBe(before);
  clearMarks(document);
  expect(MARK_KINDS.filter(kind => CSS.highlights.has(highlightName(kind)))).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('painting again replaces what was marked', () => {
  paint();
  paintMarks(document, [mark('more than 60', 'figure')]);
  expect(marked('figure')).toEqual(['more than 60']);
  expect(CSS.highlights.has(highlightName('hedge'))).toBe(false);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('every kind has its own style of line, drawn', () => {
  paint();
  const paragraph = document.querySelector('p') as Element;
  const styles = MARK_KINDS.map(kind => getComputedStyle(paragraph, `::highlight(${highlightName(kind)})`));
  expect(styles.map(style => style.textDecorationStyle)).toEqual([
    'solid',
    'double',
    'dashed',
    'dotted',
    'solid',
  ]);
});

const attacks: readonly (readonly [string, () => void])[] = [
  ['deletes one highlight', () => CSS.highlights.delete(highlightName('figure'))],
  ['clears the registry', () => CSS.highlights.clear()],
  ['empties a highlight', () => CSS.highlights.get(highlightName('hedge'))?.clear()],
  ['puts another in its place', () => CSS.highlights.set(highlightName('figure'), new Highlight())],
  ['drops our style sheet', () => document.adoptedStyleSheets.splice(0)],
];

test.each(attacks)('a page that %s gets the marks back, three times', (_, attack) => {
  paint();
  expect(repairMarks(document)).toBe('whole');
  for (let time = 0; time < 3; time++) {
    attack();
    expect(repairMarks(document)).toBe('repaired');
    expect(repairMarks(document)).toBe('whole');
    expect(marked('hedge')).toEqual(['could not be independently confirmed']);
  }
  attack();
  expect(repairMarks(document)).toBe('interfered');
});

test('the guard tells once that the page interferes', async () => {
  paint();
  const onInterfered = vi.fn();
  guardMarks(document, { signal: new AbortController().signal, onInterfered, isAlive: () => true, every: 5 });
  const page = setInterval(() => CSS.highlights.clear(), 1);
  await vi.waitFor(() => expect(onInterfered).toHaveBeenCalled());
  await new Promise(resolve => setTimeout(resolve, 40));
  clearInterval(page);
  expect(onInterfered).toHaveBeenCalledTimes(1);
});
