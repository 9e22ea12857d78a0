const words = (list: string): readonly string[] => list.split(' ');

/** Words that make up a good part of any text of the language and hardly occur in the others. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  en: words('the of and to that was with for have said from this which were'),
  de: words('der die und das nicht ist von mit den ein eine auch sich dem wird'),
  fr: words('les des une est pour que dans qui sur pas avec sont cette au ont'),
  es: words('los las del una por con para que como más fue está sus entre pero'),
  pt: words('não uma dos das para com mais foi pelo são pela está ao em seu'),
  it: words('che gli della per non una sono con più dei nel alla anche dal delle'),
  nl: words('het een van niet zijn dat voor met ook aan door naar werd deze bij'),
  sv: words('och att det som för inte med på är av till den har ett från'),
  pl: words('się nie jest że oraz przez dla jego który jak już było tym przy ich'),
  tr: words('bir ve bu için ile olarak daha olan çok gibi kadar sonra ise değil ancak'),
  ru: words('и в не на что с по это как из для его от был за'),
  uk: words('і в не на що з та це як від для його про під також'),
};

/** Languages by frequent word. */
const BY_WORD = new Map<string, string[]>();
for (const [language, list] of Object.entries(FREQUENT))
  for (const word of list) {
    const languages = BY_WORD.get(word);
    if (languages) languages.push(language);
    else BY_WORD.set(word, [language]);
  }

/** Scripts that one widespread language writes; the others stay with what the page declares. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
const OTHER_SCRIPT = /[\u0370-\u03ff\u0590-\u05ff\u0e00-\u0e7f\u3041-\u30ff\uac00-\ud7af]/;

const SAMPLE = 1500;
/** Fewer words tell nothing. */
const FEWEST = 40;
/** Share of all words a language's frequent words must reach, and its lead over the next. */
const ENOUGH = 0.1;
const LEAD = 1.5;

function byScript(sample: string): string | null {
  if (!OTHER_SCRIPT.test(sample)) return null;
  const found = SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > sample.length * 0.2);
  return found?.[0] ?? null;
}

/**
 * The language a text is plainly written in; null when it is short or the signs are mixed.
 * @param fewest words that a text must have to tell anything
 */
export function guessLanguage(text: string, fewest = FEWEST): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const script = byScript(sample);
  if (script) return script;
  const words = sample.split(/[^\p{L}]+/u);
  if (words.length < fewest) return null;
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of BY_WORD.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < words.length * ENOUGH || first[1] < (second?.[1] ?? 0) * LEAD) return null;
  return first[0];
}
