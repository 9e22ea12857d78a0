const EMPTY: ReadonlySet<string> = new Set(
  'said says say told reported reports estimated estimates put puts was were is are be been had has have did do does made make makes including included include includes according expected believed thought known set likely forecast projected citing cited comes came come amounts amounted totals totaled totalled stands stood look looks looked seem seems seemed appear appears appeared'.split(
    ' ',
  ),
);

/** Verbs that say nothing of the thing counted. */
export const isEmptyVerb = (word: string): boolean => EMPTY.has(word);
