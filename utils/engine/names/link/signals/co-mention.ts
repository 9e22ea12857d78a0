import type { Signal } from '../reading.ts';
import { isInitials } from './label-fit.ts';

/** Other mentions of the article speak for it: the entity by a longer name, its country, what it lies in, names in its description. */
export const coMention: Signal = {
  name: 'co-mention',
  weigh: (reading, { byKey, linked }) => {
    const { key, alias, label, facts } = reading;
    let weight = 0;
    const ofLabel = alias.every(word => label.includes(word)) || isInitials(reading);
    if (ofLabel && (byKey.get(key) ?? []).some(other => other.alias.length > alias.length)) weight += 1.5;
    const names = new Set([...(facts?.within ?? []), ...(facts?.country ? [facts.country] : [])]);
    for (const [other, readings] of linked) {
      if (other === key || weight >= 4) continue;
      const its = readings[0]?.facts;
      if (!its) continue;
      if (names.has(its.label) || names.has(its.id) || facts?.description?.includes(its.label)) weight += 1;
      else if (its.country !== undefined && its.country === facts?.country) weight += 0.25;
    }
    return weight;
  },
};
