import { namedInFull } from '../mentions.ts';
import type { Signal } from '../reading.ts';
import { isInitials } from './label-fit.ts';

const MOST = 4;
/** Of two places of one name, the one that the article's other places lie in. */
const LIES_IN_IT = 2;

/** Other mentions of the article speak for it: the entity by a longer name, its country, what it lies in, names in its description. */
export const coMention: Signal = {
  name: 'co-mention',
  weigh: (reading, context) => {
    const { key, alias, label, facts } = reading;
    const ofLabel = alias.every(word => label.includes(word)) || isInitials(reading);
    let weight = ofLabel && namedInFull(reading, context) ? 1.5 : 0;
    if (!facts?.country && !facts?.within && !facts?.description) return weight;
    const around = new Set([...(facts.within ?? []), facts.country]);
    for (const { key: other, facts: its } of context.linked) {
      if (other === key || !its) continue;
      if (its.country === facts.country && facts.country && its.within?.includes(facts.label))
        weight += LIES_IN_IT;
      else if (around.has(its.label) || around.has(its.id) || facts.description?.includes(its.label))
        weight += 1;
      else if (its.country !== undefined && its.country === facts.country) weight += 0.25;
      if (weight >= MOST) break;
    }
    return weight;
  },
};
