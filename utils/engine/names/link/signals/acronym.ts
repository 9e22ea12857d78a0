import { type Signal, VETO } from '../reading.ts';

/** A short form that the text introduces means what stands before its brackets. */
export const acronym: Signal = {
  name: 'acronym',
  weigh: ({ candidate, alias, label, key }, { text, acronyms, mentions }) => {
    if (alias.length > 1) return 0;
    const words = acronyms.get(text.slice(candidate.start, candidate.end).replaceAll('.', ''));
    if (!words) return 0;
    const named = mentions.get(key)?.readings.some(other => other.alias.join(' ') === words.join(' '));
    return named || label.join(' ') === words.join(' ') ? 4 : VETO;
  },
};
