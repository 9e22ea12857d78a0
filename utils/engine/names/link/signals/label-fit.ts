import type { Reading, Signal } from '../reading.ts';
import { spells } from '../words/acronyms.ts';

/** The alias is the entity's very name, or its initials. */
export const labelFit: Signal = {
  name: 'label-fit',
  weigh: reading => {
    if (reading.label.length === 0) return 0;
    if (reading.label.join(' ') === reading.alias.join(' ')) return 1;
    return isInitials(reading) ? 1 : 0;
  },
};

export function isInitials({ alias, label }: Reading): boolean {
  return alias.length === 1 && spells(label, alias[0] ?? '');
}
