import { type Signal, VETO } from '../reading.ts';

const KIND_AFTER =
  /^(?:(?:, \p{Lu}[\p{L}-]+)*,? (?:and|or) \p{Lu}[\p{L}-]+)? (count(?:y|ies)|rivers?)(?![\p{L}])/u;

/** "Orange and Riverside counties", "the Jordan river": the name of another kind of thing than the town or country. */
export const kindAfter: Signal = {
  name: 'kind-after',
  weigh: ({ candidate, sense, label }, { text }) => {
    const kind = KIND_AFTER.exec(text.slice(candidate.end, candidate.end + 60))?.[1];
    return kind && sense.type === 'place' && !label.includes(kind) ? VETO : 0;
  },
};
