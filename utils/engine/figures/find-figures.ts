import type { Document, Tag } from '../document/document.ts';
import { boundBefore, boundedValue } from './bounds/bounds.ts';
import { directionFor } from './direction/direction.ts';
import type { Draft, Figure } from './figure.ts';
import { formAt } from './forms/index.ts';
import { isStarter } from './gate.ts';
import { lowerAt, type Scan, tokenAt } from './scan.ts';
import { understandUnits } from './understood/index.ts';

/** Every expression of quantity in the document, in order, never overlapping; dates, names and the like are not among them. */
export function findFigures(document: Document): Figure[] {
  const figures: Figure[] = [];
  for (const [index, { first, last }] of document.sentences.entries()) {
    const scan: Scan = { document, tokens: document.tokens, first, last, taken: first };
    readSentence(scan, index, figures);
  }
  understandUnits(document, figures);
  return figures;
}

function readSentence(scan: Scan, sentence: number, figures: Figure[]) {
  for (let i = scan.first; i < scan.last; i++) {
    if (!isStarter(scan.document.traits[i] ?? 0)) continue;
    const { drafts, last } = formAt(scan, i);
    for (const draft of drafts)
      if (draft.firstToken >= scan.taken) {
        const before = figures.at(-1);
        const figure = finish(scan, sentence, draft, before?.sentence === sentence ? before : undefined);
        figures.push(figure);
        scan.taken = figure.lastToken;
      }
    i = Math.max(i, last - 1);
  }
}

/** "$374 billion over 10 years" says how long; "it took over 10 years" bounds. */
function isStretch(scan: Scan, at: number, { kind }: Draft): boolean {
  if (kind !== 'duration' || lowerAt(scan, at) !== 'over') return false;
  const before = tokenAt(scan, at - 1);
  return before !== undefined && STRETCHED.has(before.tag);
}

const STRETCHED: ReadonlySet<Tag> = new Set(['noun', 'proper', 'number', 'symbol', 'pronoun']);

/** Adds the bound before the number and the direction. */
function finish(scan: Scan, sentence: number, draft: Draft, before: Figure | undefined): Figure {
  const bound = boundBefore(scan, draft.firstToken);
  const isOpen = draft.value.relation === 'exact' || draft.kind === 'share';
  const usable = bound && bound.first >= scan.taken && !isStretch(scan, bound.first, draft) ? bound : null;
  const firstToken = usable ? usable.first : draft.firstToken;
  const value =
    usable && isOpen
      ? boundedValue(draft.value.low ?? 0, draft.value.high ?? 0, usable.relation)
      : draft.value;
  return {
    ...draft,
    value,
    firstToken,
    start: scan.tokens[firstToken]?.start ?? 0,
    end: scan.tokens[draft.lastToken - 1]?.end ?? 0,
    direction: directionFor(scan, { ...draft, firstToken }, before),
    sentence,
    elided: false,
  };
}
