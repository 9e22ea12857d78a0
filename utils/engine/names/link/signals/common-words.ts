import { allCapitals } from '../../text/shape.ts';
import { type Signal, VETO } from '../reading.ts';
import { CALENDAR, FUNCTION_WORDS, KINDS, LEGAL_FORMS, TITLES } from '../words/word-lists.ts';

/** One word that is a weekday, an office, a kind of thing, or that the text itself writes small elsewhere. */
export const commonWords: Signal = {
  name: 'common-words',
  weigh: ({ alias, sense, candidate, first }, { words, text }) => {
    if (alias.length > 1) return alias.every(word => TITLES.has(word) || KINDS.has(word)) ? -1 : 0;
    const word = alias[0] ?? '';
    const initials = allCapitals(text, candidate.start, candidate.end, 2);
    if (CALENDAR.has(word) && sense.type !== 'person') return VETO;
    if (initials && !TITLES.has(word) && !LEGAL_FORMS.has(word)) return 0;
    if (FUNCTION_WORDS.has(word) || TITLES.has(word) || KINDS.has(word) || LEGAL_FORMS.has(word)) return VETO;
    if (!words.small.has(word)) return 0;
    return words.list[first]?.opens ? VETO : -2;
  },
};
