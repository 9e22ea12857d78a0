import type { Document } from '../../document/document.ts';
import type { Figure } from '../figure.ts';
import { CURRENCY_TABLE } from '../units/currency-table.ts';

/** Names of money that several countries use, and that a text of one of them writes without the country. */
const SHARED = /^(?:pound|peso|franc|rupee|dinar|rial|lira|shilling|krone|krona)s?$/;
/** Tokens back that the full name may stand. */
const REACH = 600;

/** "The Syrian pound has fallen … cost 250 pounds": the currency that the text named in full before. */
export function homeCurrency({ tokens }: Document, figure: Figure): Figure {
  const name = tokens[figure.lastToken - 1]?.lower ?? '';
  if (figure.kind !== 'money' || !SHARED.test(name)) return figure;
  if (tokens[figure.lastToken - 2]?.tag !== 'number') return figure;
  const stem = name.replace(/s$/, '');
  for (let i = figure.firstToken - 1; i > Math.max(0, figure.firstToken - REACH); i--) {
    const word = tokens[i]?.lower;
    if (word !== stem && word !== `${stem}s`) continue;
    const unit = CURRENCY_TABLE.names.get(`${tokens[i - 1]?.lower} ${word}`);
    if (unit !== undefined) return { ...figure, unit };
  }
  return figure;
}
