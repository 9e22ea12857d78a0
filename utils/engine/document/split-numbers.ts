/** Number words: a compound that begins with one is taken apart ("five-year", "two-thirds", "twenty-one"). */
export const SPLIT_NUMBERS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half quarter dozen several percent'.split(
    ' ',
  ),
);
