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

/** Scripts that one widespread language writes; the others stay with what the page declares. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

const SAMPLE = 4000;
/** Share of all words a language's frequent words must reach, and its lead over the next. */
const ENOUGH = 0.1;
const LEAD = 1.5;

/** The language a text is plainly written in; null when it is short or the signs are mixed. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (const [language, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > sample.length * 0.2) return language;
  const tokens = sample.match(/\p{L}+/gu) ?? [];
  if (tokens.length < 40) return null;
  const scores = Object.entries(FREQUENT).map(([language, list]) => {
    const frequent = new Set(list);
    return { language, share: tokens.filter(token => frequent.has(token)).length / tokens.length };
  });
  const [first, second] = scores.sort((a, b) => b.share - a.share);
  if (!first || !second || first.share < ENOUGH || first.share < second.share * LEAD) return null;
  return first.language;
}
