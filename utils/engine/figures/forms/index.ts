import type { Draft } from '../figure.ts';
import { notFigureAt } from '../not-figures/index.ts';
import { isDigits, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { bareAgeAt } from './age.ts';
import { foldAt } from './fold.ts';
import { longAt } from './long.ts';
import { oneAt } from './one.ts';
import { type Part, partAt } from './part.ts';
import { quantityAt } from './quantity.ts';
import { ratioAt } from './ratio.ts';
import { shareAt } from './share.ts';
import { slashShareAt } from './slash-share.ts';
import { stepAt } from './step.ts';
import { vagueAt } from './vague.ts';
import { tallyAt } from './vote.ts';

/** Forms that begin with a word which is no number. */
const WORD_FORMS: readonly ((scan: Scan, at: number) => Draft | null)[] = [vagueAt, shareAt, foldAt, longAt];
/** Forms that begin with a number, tried in order; `part` is the number with its unit. */
const NUMBER_FORMS: readonly ((scan: Scan, at: number, part: Part | null) => Draft | null)[] = [
  slashShareAt,
  ratioAt,
  bareAgeAt,
  quantityAt,
];

export interface Read {
  readonly drafts: readonly Draft[];
  /** Token index behind what was read; 0 where nothing was. */
  readonly last: number;
}

const NOTHING: Read = { drafts: [], last: 0 };
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)$/;

/** Reads the form that begins at starter token `at`; a date or name is read over. */
export function formAt(scan: Scan, at: number): Read {
  for (const form of WORD_FORMS) {
    const draft = form(scan, at);
    if (draft) return { drafts: [draft], last: draft.lastToken };
  }
  const token = tokenAt(scan, at);
  if (token?.tag !== 'number' && token?.lower !== 'dozen') return NOTHING;
  if (SCALE.test(token.lower)) return scaleWord(scan, at);
  if (beginsShare(scan, at)) return NOTHING;
  const skipped = notFigureAt(scan, at);
  if (skipped > 0) return { drafts: [], last: skipped };
  const tally = tallyAt(scan, at);
  if (tally) return { drafts: tally.votes, last: tally.last };
  if (token.lower === 'one' && !oneAt(scan, at)) return NOTHING;
  const part = partAt(scan, at);
  const steps = stepAt(scan, part);
  if (steps.length > 0) return { drafts: steps, last: steps.at(-1)?.lastToken ?? at + 1 };
  for (const form of NUMBER_FORMS) {
    const draft = form(scan, at, part);
    if (draft) return { drafts: isBareWord(scan, draft, at) ? [] : [draft], last: draft.lastToken };
  }
  return NOTHING;
}

/** "a hundred", "a dozen": the article is the number. */
function scaleWord(scan: Scan, at: number): Read {
  if (!/^an?$/.test(lowerAt(scan, at - 1))) return NOTHING;
  const draft = quantityAt(scan, at - 1);
  return draft ? { drafts: [draft], last: draft.lastToken } : NOTHING;
}

const PARTS =
  /^(?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths|thousandths)$/;
const PART = /^(?:third|quarter|fourth|fifth|sixth|eighth|tenth)$/;

/** "two-thirds", "one quarter": left to the word behind. */
function beginsShare(scan: Scan, at: number): boolean {
  const next = lowerAt(scan, at + 1) === '-' ? lowerAt(scan, at + 2) : lowerAt(scan, at + 1);
  return PARTS.test(next) || (PART.test(next) && lowerAt(scan, at) === 'one');
}

/** A number word that counts nothing in sight and has no verb behind it: "the bottom three". */
function isBareWord(scan: Scan, draft: Draft, at: number): boolean {
  if (draft.kind !== 'number' || isDigits(tokenAt(scan, at))) return false;
  if ((draft.value.low ?? 0) > 20 || !Number.isInteger(draft.value.low) || draft.value.relation === 'between')
    return false;
  const next = tokenAt(scan, draft.lastToken);
  const isSubject = next?.tag === 'auxiliary' || next?.tag === 'verb' || next?.lower === 'of';
  return !isSubject && next?.lower !== '-' && lowerAt(scan, at - 1) !== 'but';
}
