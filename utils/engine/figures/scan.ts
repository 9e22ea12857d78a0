import type { Document, Token } from '../document/document.ts';

/** One sentence under reading: token indices `first`..`last` (exclusive). */
export interface Scan {
  readonly document: Document;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Tokens before this index belong to a figure already. */
  taken: number;
}

/** The token at `i` when it belongs to the sentence. */
export const tokenAt = (scan: Scan, i: number): Token | undefined =>
  i >= scan.first && i < scan.last ? scan.tokens[i] : undefined;

export const lowerAt = (scan: Scan, i: number): string => tokenAt(scan, i)?.lower ?? '';

/** Whether nothing stands between the tokens `i` and `i + 1`. */
export const isTight = (scan: Scan, i: number): boolean => {
  const token = tokenAt(scan, i);
  return token !== undefined && token.end === tokenAt(scan, i + 1)?.start;
};

export const isDigits = (token: Token | undefined): boolean => {
  const code = token?.text.charCodeAt(0) ?? 0;
  return (
    (code >= 48 && code <= 57) || (code === 46 && (token?.text.length ?? 0) > 1 && token?.tag === 'number')
  );
};

export const isCapitalised = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase();
};
