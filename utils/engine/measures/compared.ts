import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';

/** How far the second of two figures stands from the first, in tokens. */
const NEAR = 16;
/** Figures back that an earlier value may belong to. */
const BACK = 4;
const COMPARING: ReadonlySet<string> = new Set(
  'from than with to against versus below above beating'.split(' '),
);
/** Stand before "from", "with" and "to" where two values of one thing are set side by side. */
const LEADS: ReadonlySet<string> = new Set(
  ', up down compared increase drop rise decline fall percent opposed'.split(' '),
);

/**
 * The figure before `figures[i]` that speaks of the same, as an index, else -1: a conversion ("5 inches (127 millimetres)"),
 * an earlier value ("up from 20,000"), a part of it ("among them six children"), another way to say it ("$412 million, or $1.08 a share"), its change ("214,000
 * vehicles, up 9 percent").
 */
export function takenUp(document: Document, figures: readonly Figure[], i: number): number {
  const { tokens } = document;
  const figure = figures[i];
  if (!figure) return -1;
  // "fewer than the 175,000 that economists expected".
  const opening =
    tokens[figure.firstToken - 1]?.tag === 'determiner' ? figure.firstToken - 1 : figure.firstToken;
  const joint = tokens[opening - 1]?.lower ?? '';
  const lead = tokens[opening - 2];
  for (let j = i - 1; j >= 0 && j >= i - BACK; j--) {
    const before = figures[j];
    if (!before || before.sentence !== figure.sentence) return -1;
    const gap = figure.firstToken - before.lastToken;
    if (gap > NEAR * (i - j)) return -1;
    if (j === i - 1 && restates(document, before, figure, gap)) return j;
    if (!COMPARING.has(joint) || before.unit !== figure.unit) continue;
    if (LEADS.has(lead?.lower ?? '') || (gap === 1 && joint === 'to')) return j;
  }
  return -1;
}

/** What the figure right before is said to be in other words. */
function restates({ tokens }: Document, before: Figure, figure: Figure, gap: number): boolean {
  const joint = tokens[figure.firstToken - 1]?.lower;
  const comma = tokens[figure.firstToken - 2]?.text === ',';
  if (joint === '(' || joint === '/') return gap === 1 && before.kind === figure.kind;
  if (joint === 'or') return gap === 2 && comma;
  // "60 people were hurt, eight of them critically"
  if (joint === ',' && tokens[figure.lastToken - 1]?.lower === 'them') return before.kind === 'count';
  if (joint === 'including' || (joint === 'them' && tokens[figure.firstToken - 2]?.lower === 'among'))
    return before.kind === 'count' && figure.kind === 'count';
  return (joint === 'up' || joint === 'down') && comma && figure.direction !== null;
}
