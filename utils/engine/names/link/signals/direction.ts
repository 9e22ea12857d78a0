import { type Signal, VETO } from '../reading.ts';
import { DIRECTIONS } from '../words/word-lists.ts';

/** "North Las Vegas", "Western Pennsylvania", "New Delhi": another place than the one without the word before. */
export const direction: Signal = {
  name: 'direction',
  weigh: ({ first, sense }, { words }) => {
    const before = words.list[first - 1];
    const gap = words.list[first]?.gap;
    if (sense.type !== 'place' || !before?.capital || (gap !== ' ' && gap !== '. ')) return 0;
    return DIRECTIONS.has(before.lower) ? VETO : 0;
  },
};
