import { allCapitals } from '../../text/shape.ts';
import type { Signal } from '../reading.ts';

/** Things that are no person, place, body or event (titles, songs, peoples) are named by words that mostly mean something else. */
export const otherKind: Signal = {
  name: 'other-kind',
  weigh: ({ sense, alias, candidate }, { text }) => {
    if (sense.type !== 'other') return 0;
    return alias.length > 1 || allCapitals(text, candidate.start, candidate.end, 2) ? 0 : -2.5;
  },
};
