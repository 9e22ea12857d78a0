import { unitFamily } from '../../engine/compete/unit-family.ts';
import { makeDocument } from '../../engine/document/make-document.ts';
import { readText } from '../../engine/read.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import { isMeasured } from '../units/measured.ts';
import { casesAsCounted } from './cases.ts';
import { meaningOf, meaningsIn } from './meanings.ts';

/** The claim that a checker looked at, read as an article's are. */
export interface Reviewed {
  readonly text: string;
  /** Without who claims it. */
  readonly content: string;
  readonly figures: readonly TextClaim[];
  /** Names it speaks of, in lower case. */
  readonly names: readonly string[];
  /** Names of who claims it, whom not every article names. */
  readonly claimants: readonly string[];
  /** Meanings of what else it speaks of: nouns and verbs. */
  readonly words: ReadonlySet<string>;
}

const READ = new WeakMap<FactCheckRow, Reviewed>();

/** Read once for all claims of all articles. */
export function reviewedIn(row: FactCheckRow): Reviewed {
  const known = READ.get(row);
  if (known) return known;
  const text = row.claimReviewed;
  const { claims, quantities } = readText(text, { speakers: [] });
  const figures = [...claims, ...quantities].map(figure => casesAsCounted(figure, text));
  const [claimant, content] = claimantOf(text, figures);
  const names = namesIn(content);
  const named = new Set(names.flatMap(name => name.split(' ')).map(meaningOf));
  const words = new Set([...meaningsIn(asCounted(content, figures))].filter(word => !named.has(word)));
  const read = { text, content, figures, names, claimants: namesIn(claimant), words };
  READ.set(row, read);
  return read;
}

/** "The mayor claimed that", "Governor Reyes: ": what stands before the claim itself. */
function claimantOf(text: string, figures: readonly TextClaim[]): [claimant: string, claim: string] {
  const before = text.slice(0, figures[0]?.start ?? 0);
  const end = CLAIMANT.exec(before)?.[0].length ?? 0;
  return [text.slice(0, end), text.slice(end).replace(SAID, '')];
}
/** ", the minister said". */
const SAID = /, (?:the |an? )?[^,.;]{1,60} (?:says?|said|claim(?:s|ed)?|insist(?:s|ed)?)\.?$/i;
const CLAIMANT =
  /^[^.:]{0,80}?(?::|\b(?:says?|said|claim(?:s|ed)?|told|writes?|wrote|posted|shows?|showed|suggest(?:s|ed)|alleg(?:es|ed)|state[sd]|insist(?:s|ed))\b(?: that)?) /i;

const SHORTEST_NAME = 4;

/** Runs of proper nouns. Short ones are mostly abbreviations, which texts write in several ways; a single one that opens the claim may be any noun. */
function namesIn(content: string): string[] {
  const { tokens } = makeDocument(content);
  const runs: string[][] = [];
  tokens.forEach((token, at) => {
    if (token.tag !== 'proper' || token.text.length < SHORTEST_NAME) return;
    const run = tokens[at - 1]?.tag === 'proper' ? runs.at(-1) : undefined;
    if (run) run.push(token.lower);
    else runs.push([token.lower]);
  });
  const [first] = tokens;
  return runs.map(run => run.join(' ')).filter(name => name !== first?.lower);
}

/** A number and what it is measured in are compared by themselves; what is counted stays. */
function asCounted(content: string, figures: readonly TextClaim[]): string {
  return figures.reduce((text, { quote, unit }) => {
    const isCounted = unit !== null && !isMeasured(unit) && unitFamily(unit) !== 'money';
    return isCounted ? text : text.replace(quote, ' ');
  }, content);
}
