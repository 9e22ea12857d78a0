import { tokenise } from './tokenise.ts';
import { STRIDE, type Tokens } from './tokens.ts';

// Zeroing fresh memory for every text would cost a tenth of the time; a huge text's is let go.
const LARGEST_SCRATCH = STRIDE * 65536;
let scratch: Int32Array = new Int32Array(STRIDE * 4096);
let last: { readonly text: string; readonly tokens: Tokens } | null = null;

/** The tokens of a text, cut once for all who ask in a row: finding names and then choosing between them. Valid until another text is asked for. */
export function sharedTokens(text: string): Tokens {
  if (last?.text === text) return last.tokens;
  const tokens = tokenise(text, scratch);
  const isSmall = tokens.cells.length <= LARGEST_SCRATCH;
  if (isSmall) scratch = tokens.cells;
  last = isSmall ? { text, tokens } : null;
  return tokens;
}
