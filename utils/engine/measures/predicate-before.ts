import type { Document } from '../document/document.ts';
import { isChangeVerb } from '../figures/direction/cues.ts';
import type { Figure } from '../figures/figure.ts';
import { isEmptyVerb } from './empty-verbs.ts';

const REACH = 4;
/** Stand between a verb and the figure that is its object. */
const BETWEEN: ReadonlySet<string> = new Set([
  'to',
  'by',
  'only',
  'another',
  'further',
  '“',
  '"',
  'off',
  'out',
  'aside',
  'away',
]);
/** They belong to the verb: "lay off 10,000 workers", "set aside $5 million". */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'aside', 'away']);

/** Take the one who gets it before what they get: "pay families about $12 million". */
const GIVING: ReadonlySet<string> = new Set(
  'pay paid pays give gave gives owe owes owed cost costs offer offered offers award awarded lend lent charge charged send sent grant granted'.split(
    ' ',
  ),
);

/** The nearest verb before the figure with only light words between, -1 for none. */
function verbBefore({ tokens }: Document, figure: Figure, first: number): number {
  for (let i = figure.firstToken - 1; i >= Math.max(first, figure.firstToken - REACH); i--) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.tag === 'verb' || token.tag === 'auxiliary') return i;
    if (token.tag === 'noun' && GIVING.has(tokens[i - 1]?.lower ?? '')) return i - 1;
    const isLight = token.tag === 'adverb' || token.tag === 'determiner' || token.tag === 'adjective';
    if (!isLight && !BETWEEN.has(token.lower)) return -1;
  }
  return -1;
}

/** "killed hundreds", "admitted more than 1.4 million refugees": the verb whose object the figure is. */
export function predicateBefore(document: Document, figure: Figure, first: number): string | null {
  const { tokens } = document;
  const verb = verbBefore(document, figure, first);
  const token = tokens[verb];
  if (token?.tag !== 'verb') return null;
  const particle = verb + 1 < figure.firstToken ? (tokens[verb + 1]?.lower ?? '') : '';
  if (PARTICLES.has(particle)) return `${token.lower} ${particle}`;
  if (isEmptyVerb(token.lower)) return null;
  // "fell to $412 million": what fell is what is measured.
  if (isChangeVerb(token.lower) && tokens[figure.firstToken - 1]?.lower === 'to') return null;
  const before = tokens[verb - 1]?.lower;
  return before === "n't" || before === 'not' ? `not ${token.lower}` : token.lower;
}

/** "has 17 goals", "reported 312 cases": the figure is the object of a verb that says nothing of it, nor does what is before. */
export function isSaid(document: Document, figure: Figure, first: number): boolean {
  const verb = document.tokens[verbBefore(document, figure, first)];
  return verb !== undefined && SAYING.has(verb.lower);
}

const SAYING: ReadonlySet<string> = new Set(
  'has have had having reported reports report reporting said says recorded announced include includes included including'.split(
    ' ',
  ),
);
