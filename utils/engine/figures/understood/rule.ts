import type { Document } from '../../document/document.ts';
import type { Figure } from '../figure.ts';

/** The unit that figure `i`, which has none written, is understood to have; null where a rule cannot say. */
export type UnitRule = (document: Document, figures: readonly Figure[], i: number) => Understood | null;

export type Understood = Pick<Figure, 'kind' | 'unit'>;

/** The number as stated, whichever bound it has. */
export const statedOf = ({ value }: Figure): number | null => value.low ?? value.high;
