const TIMES: ReadonlySet<string> = new Set(
  'year years month months week weeks day days hour hours quarter quarters time times january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday morning evening night period decade season session spring summer autumn winter weekend weekday afternoon century today'.split(
    ' ',
  ),
);

/** Nouns that tell when, not what. */
export const isTimeNoun = (word: string): boolean => TIMES.has(word);
