import type { Relation } from '../../../model/figure.ts';

/** Words before a number that bound it, longest first by construction of the table. */
const BEFORE: Partial<Record<Relation, string>> = {
  'more-than':
    'more than|over|above|in excess of|exceeding|upwards of|upward of|north of|greater than|higher than|larger than|better than|well over|well above|just over|just above|slightly over|slightly more than|slightly above|a little over|a little more than|a bit over|way over|far more than|well more than|much more than|significantly more than|over than|older than|longer than|further than|beyond|exceeded|exceeds|exceed|surpassing|surpassed|topping|topped|marginally higher at|>',
  'at-least':
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|a minimum|starting at|starting from|≥|>=|at the very least|as little as|as few as',
  'less-than':
    'less than|fewer than|under|below|lower than|smaller than|just under|well under|slightly under|slightly less than|just below|well below|slightly below|just short of|short of|a little under|a little less than|a bit less than|far fewer than|far less than|much less than|younger than|shorter than|not even|not quite|<|sub -',
  'at-most':
    'at most|up to|no more than|not more than|as many as|as much as|as high as|as long as|as far as|a maximum of|maximum of|a maximum|at the most|up to as many as|upto|≤|<=|no higher than|no longer than|limited to|capped at',
  about:
    'about|around|roughly|approximately|approx|approx .|some|nearly|almost|close to|an estimated|estimated|circa|ca|ca.|c.|near|nearing|approaching|in the region of|in the neighborhood of|in the neighbourhood of|in the order of|on the order of|of the order of|somewhere around|barely|roughly about|virtually|practically|just about|averaging about|more or less|perhaps|maybe|an average|nearly about|~|≈|∼|or so',
  exact: 'exactly|precisely|exactly about',
};

export interface BoundPhrase {
  /** Words before the last, nearest first. */
  readonly before: readonly string[];
  readonly relation: Relation;
}

function build(): ReadonlyMap<string, readonly BoundPhrase[]> {
  const byLast = new Map<string, BoundPhrase[]>();
  for (const [relation, phrases] of Object.entries(BEFORE))
    for (const phrase of phrases.split('|')) {
      const [last = '', ...before] = phrase.split(' ').reverse();
      const list = byLast.get(last) ?? [];
      list.push({ before, relation: relation as Relation });
      byLast.set(last, list);
    }
  for (const list of byLast.values()) list.sort((a, b) => b.before.length - a.before.length);
  return byLast;
}

/** By the word next to the number; of several phrases the longest comes first. */
export const BOUNDS_BEFORE: ReadonlyMap<string, readonly BoundPhrase[]> = build();

/** Words behind number and unit: "or more", "or so". */
export const BOUNDS_AFTER: readonly { readonly words: readonly string[]; readonly relation: Relation }[] = [
  { words: ['or', 'more'], relation: 'at-least' },
  { words: ['or', 'older'], relation: 'at-least' },
  { words: ['or', 'higher'], relation: 'at-least' },
  { words: ['or', 'above'], relation: 'at-least' },
  { words: ['or', 'greater'], relation: 'at-least' },
  { words: ['and', 'up'], relation: 'at-least' },
  { words: ['and', 'above'], relation: 'at-least' },
  { words: ['and', 'over'], relation: 'at-least' },
  { words: ['or', 'less'], relation: 'at-most' },
  { words: ['or', 'fewer'], relation: 'at-most' },
  { words: ['or', 'under'], relation: 'at-most' },
  { words: ['or', 'below'], relation: 'at-most' },
  { words: ['or', 'so'], relation: 'about' },
  { words: ['or', 'thereabouts'], relation: 'about' },
  { words: ['at', 'least'], relation: 'at-least' },
  { words: ['at', 'most'], relation: 'at-most' },
  { words: ['at', 'a', 'minimum'], relation: 'at-least' },
  { words: ['more', 'or', 'less'], relation: 'about' },
];
