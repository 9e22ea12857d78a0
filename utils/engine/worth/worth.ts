import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';

/** Whether a reader would ask who says so: a claim; else only a quantity. */
export function isWorthAMark(_document: Document, _figure: Figure): boolean {
  return true;
}
