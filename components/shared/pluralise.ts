const IRREGULAR: Readonly<Record<string, string>> = {
  child: 'children',
  foot: 'feet',
  'pound-foot': 'pound-feet',
  man: 'men',
  person: 'people',
  woman: 'women',
};
const MEN = /^(?:crew|fire|fisher|gun|police|sales|service|spokes|states|congress)(?:wo)?man$/;
const UNCHANGED =
  /(?:craft|series|species|troops|personnel|police|fish|sheep|cattle|staff|equipment|freight|horsepower)$/;
/** Nouns of other languages stay as the article writes them. */
const ENGLISH = /^[a-z]/i;

/** The plural of an English noun or noun group in its dictionary form: the model's units are English lemmas. */
export function pluralise(noun: string): string {
  const [, before = '', word = ''] = /^(.*?)([^ ]*)$/.exec(noun) ?? [];
  return before + pluralWord(word);
}

function pluralWord(word: string): string {
  const irregular = Object.entries(IRREGULAR).find(
    ([one]) => word === one || (MEN.test(word) && word.endsWith(one)),
  );
  if (irregular) return word.slice(0, -irregular[0].length) + irregular[1];
  if (UNCHANGED.test(word) || !ENGLISH.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
