import { type Signal, VETO } from '../reading.ts';

const NEAR = / (?:count|river)/;
const KIND_AFTER =
  /^(?:(?:, \p{Lu}[\p{L}-]+)*,? (?:and|or) \p{Lu}[\p{L}-]+)? (count(?:y|ies)|rivers?)(?![\p{L}])/u;

/** "Orange and Riverside counties", "the Jordan river": the name of another kind of thing than the town or country. */
export const kindAfter: Signal = {
  name: 'kind-after',
  weigh: ({ candidate, sense, label }, { text }) => {
    const after = text.slice(candidate.end, candidate.end + 60);
    const kind = NEAR.test(after) ? KIND_AFTER.exec(after)?.[1] : undefined;
    return kind && sense.type === 'place' && !label.includes(kind) ? VETO : 0;
  },
};
