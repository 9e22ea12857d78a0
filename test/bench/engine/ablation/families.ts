/** One list of the engine, its entries, and the set and figure of the scorer that show what an entry brings. */
export interface Lists {
  readonly title: string;
  readonly file: string;
  readonly list: string;
  readonly entries: readonly string[];
  readonly set: string;
  /** Finds the number in what the scorer prints. */
  readonly score: RegExp;
}

const words = (text: string): string[] => text.split(' ');
const VALUE = /^value +.*F1 ([\d.]+)/m;
const UNIT = /^value\+unit.*F1 ([\d.]+)/m;
const FOUND = /found .*?F1 ([\d.]+)/;
const NUMBERS = /numbers:.*F1 ([\d.]+)/;
const HEDGE = /^hedgeF1 +([\d.]+)/m;

export const LISTS: readonly Lists[] = [
  {
    title: 'what is no figure: value F1',
    file: 'figures/not-figures/index.ts',
    list: 'NOT_FIGURES',
    entries: words('numberRowAt ordinalAt listNumberAt phoneAt dateAt timeAt yearAt addressAt identifierAt'),
    set: 'quantities/NewsQuant',
    score: VALUE,
  },
  {
    title: 'forms that begin with a word: value F1',
    file: 'figures/forms/index.ts',
    list: 'WORD_FORMS',
    entries: words('vagueAt shareAt foldAt longAt'),
    set: 'quantities/NewsQuant',
    score: VALUE,
  },
  {
    title: 'forms that begin with a number: value F1',
    file: 'figures/forms/index.ts',
    list: 'NUMBER_FORMS',
    entries: words('slashShareAt ratioAt bareAgeAt'),
    set: 'quantities/NewsQuant',
    score: VALUE,
  },
  {
    title: 'units understood: value+unit F1',
    file: 'figures/understood/index.ts',
    list: 'RULES',
    entries: words('stepped numberOf priced pronoun people like'),
    set: 'quantities/NewsQuant',
    score: UNIT,
  },
  {
    title: 'families of cue verbs: attributions found F1',
    file: 'attributions/cues/cue-verbs.ts',
    list: 'FAMILIES',
    entries: words(
      'saying speaking telling showing forecasting thinking naming asking judging wanting topic',
    ),
    set: 'attribution',
    score: FOUND,
  },
  {
    title: 'detectors by word: attributions found F1',
    file: 'attributions/find-attributions.ts',
    list: 'WORD_DETECTORS',
    entries: words('toll accordingTo byCount nounCues lightVerbs seeming asked signature'),
    set: 'attribution',
    score: FOUND,
  },
  {
    title: 'detectors by sentence: numbers with the right source F1',
    file: 'attributions/find-attributions.ts',
    list: 'SENTENCE_DETECTORS',
    entries: words('verbCues introduced inData headline'),
    set: 'attribution',
    score: NUMBERS,
  },
  {
    title: 'kinds of hedges: hedge F1 of cards',
    file: 'hedges/find-hedges.ts',
    list: 'FAMILIES',
    entries: words('notConfirmed disputed preliminary alleged estimated expected reported possible'),
    set: 'cards',
    score: HEDGE,
  },
];
