/** People or things that are a set of their own, because of which no other figure counts them. */
const SAMPLE =
  /\b(?:study|studies|survey|surveys|trial|trials|review|analysis|experiment|poll|sample|test|tests)(?: \p{L}+){0,2} (?:in|of|with|among|on|involving|covering)(?: \p{L}+)? ?$/iu;
/** "asked 1,200 voters", "followed 30 patients". */
const ASKED =
  /\b(?:polled|surveyed|interviewed|questioned|sampled|tracked|enrolled|recruited|randomi[sz]ed)(?: (?:a|some|about|around|nearly|over|more than|at least)){0,2} ?$/i;

/** Whether the figure is the sample of a study: every study has its own. */
export const isSample = (before: string): boolean => SAMPLE.test(before) || ASKED.test(before);

const PORTIONS: readonly (readonly [portion: string, words: RegExp])[] = [
  ['old', /\b(?:original|previous|existing|earlier|initial|current)\b/i],
  ['new', /\b(?:new|added|additional|extra|further|newly)\b/i],
  ['rest', /\b(?:other|remaining|rest)\b/i],
];

/** Which part of a whole the words right at a figure make of it: "the nine original companies", "the other six". */
export const portionOf = (at: string): string | null =>
  PORTIONS.find(([, words]) => words.test(at))?.[0] ?? null;

/** "$50 or $100": one of several that may be. */
const OR_BEFORE = /\d[^\s\d]{0,20} or (?:\S{1,20} )?$/;
const OR_AFTER = /^\S+(?: [a-z]+)? or (?:[a-z]+ )?[\p{Sc}\d]/u;
export const isChoice = (before: string, onward: string): boolean =>
  OR_BEFORE.test(before) || OR_AFTER.test(onward);
