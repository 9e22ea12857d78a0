import type { Document } from '../../document/document.ts';
import type { Figure } from '../figure.ts';
import { alongside } from './alongside.ts';
import { asConversion } from './converted.ts';
import { homeCurrency } from './home-currency.ts';
import { joined } from './joined.ts';
import { like } from './like.ts';
import { numberOf } from './number-of.ts';
import { people } from './people.ts';
import { priced } from './priced.ts';
import { pronoun } from './pronoun.ts';
import type { UnitRule } from './rule.ts';
import { stepped } from './stepped.ts';
import { subject } from './subject.ts';

/** Rules that look back or around, the surest first. */
const RULES: readonly UnitRule[] = [stepped, numberOf, subject, priced, alongside, pronoun, people, like];

/** Gives figures without a written unit the one that is understood. `figures` is changed in place. */
export function understandUnits(document: Document, figures: Figure[]) {
  for (let i = figures.length - 1; i >= 0; i--) apply(document, figures, i, joined);
  for (let i = 0; i < figures.length; i++) {
    const written = figures[i];
    if (written) figures[i] = homeCurrency(document, written);
    for (const rule of RULES) if (apply(document, figures, i, rule)) break;
    const figure = figures[i];
    if (figure) figures[i] = asConversion(document, figures[i - 1], figure);
  }
}

function apply(document: Document, figures: Figure[], i: number, rule: UnitRule): boolean {
  const figure = figures[i];
  if (!figure || figure.unit !== null || (figure.kind !== 'number' && figure.kind !== 'count')) return true;
  const unit = rule(document, figures, i);
  if (unit === null || unit.unit === null) return false;
  figures[i] = { ...figure, kind: unit.kind, unit: unit.unit, elided: true };
  return true;
}
