import type { Tag } from '../document/document.ts';
import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { LINKING_VERBS } from '../lexicon/linking-verbs.ts';
import { SCALE_WORDS, SMALL_NUMBERS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import { ADJECTIVES, ADVERBS, NOUNS } from '../lexicon/open-class.ts';
import { IRREGULAR, NOUN_VERBS, VERBS } from '../lexicon/verbs.ts';

/** What a word can be, as bits. */
export const NOUN = 1;
/** Base form or third person: "report", "reports". */
export const VERB = 2;
/** Past or participle: "killed", "put". */
export const PAST = 4;
export const GERUND = 8;
export const ADJECTIVE = 16;
export const ADVERB = 32;
export const NUMBER = 64;
/** "went", "remained": a verb even where it could modify a noun ("three went missing"). */
export const LINKING = 128;

const classes = new Map<string, number>();
const add = (word: string, bits: number) => classes.set(word, (classes.get(word) ?? 0) | bits);

const DOUBLING =
  /^(?:ban|plan|stop|drop|ship|slip|step|cut|hit|set|win|run|get|put|shut|sit|spin|split|swim|top|grab|grip|plot|snap|strip|tap|trap|trip|wrap|rob|dip|chat|bet|bid|beg|dig|equip|occur|refer|prefer|transfer|admit|commit|permit|submit|omit|regret|compel|expel|propel|control|cancel|travel|fuel|signal|total|shell|begin|forget|quit|scan|skip|spot|stem|stir|tip|map|rap|cap|pin|jog|log|rig|tag|star|war|bar|fit|knit|pat|wed|program|format|spur|offset|defer|incur|excel|rebel|level|label|model|cap)$/;

function forms(base: string): { third: string; past: string; gerund: string } {
  const last = base.at(-1) ?? '';
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const doubled = DOUBLING.test(base) && last !== 'l' ? base + last : base;
  const past = base.endsWith('e') ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`;
  const silent = base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base);
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : `${silent ? base.slice(0, -1) : doubled}ing`;
  return { third, past, gerund };
}

const nounVerbs = new Set(NOUN_VERBS.split(' '));

function addVerb(base: string, irregular?: readonly string[]) {
  const noun = nounVerbs.has(base) ? NOUN : 0;
  const { third, past, gerund } = forms(base);
  add(base, VERB | noun);
  add(third, VERB | noun);
  add(gerund, GERUND);
  for (const form of irregular ?? [past]) add(form, PAST);
}

const irregular = new Map(
  IRREGULAR.split(',').map(entry => {
    const [base = '', ...past] = entry.split(' ');
    return [base, past] as const;
  }),
);
for (const base of new Set([...VERBS.split(' '), ...nounVerbs, ...irregular.keys()]))
  addVerb(base, irregular.get(base));
for (const word of NOUNS) classes.set(word, (classes.get(word) ?? 0) & VERB ? NOUN | VERB : NOUN);
for (const word of ADJECTIVES) add(word, ADJECTIVE);
for (const word of ADVERBS) add(word, ADVERB);
for (const word of LINKING_VERBS) add(word, LINKING);

const ADJECTIVE_ENDING =
  /(?:ous|ful|less|able|ible|ical|ary|ive|ish|like|based|ic|al|ese|backed|related|led|wide|long|style|term|level|scale|minded|[^st]est|iest|ular|escent)$/;

const CLOSED_SHIFT = 8;
const CLOSED = 7 << CLOSED_SHIFT;
/** The first stands for a word of no closed class. */
const CLOSED_TAGS: readonly (Tag | undefined)[] = [undefined, ...new Set(CLOSED_CLASS.values())];
for (const [word, tag] of CLOSED_CLASS)
  classes.set(word, (classes.get(word) ?? guess(word)) | (CLOSED_TAGS.indexOf(tag) << CLOSED_SHIFT));
for (const word of [...SMALL_NUMBERS.keys(), ...SCALE_WORDS.keys(), ...VAGUE_PLURALS])
  classes.set(word, (classes.get(word) ?? guess(word)) | NUMBER);

/** Bits of a lower-case word: the lexicon's, else guessed from its ending. */
export const classesOf = (word: string): number => classes.get(word) ?? guess(word);

/** The tag of a word of the closed classes, or undefined. */
export const closedTag = (classesOfWord: number): Tag | undefined =>
  CLOSED_TAGS[(classesOfWord & CLOSED) >> CLOSED_SHIFT];

/** Whether a word can be a noun or an adjective and is of no closed class. */
export const isNominalClass = (classesOfWord: number): boolean =>
  (classesOfWord & CLOSED) === 0 && (classesOfWord & (NOUN | ADJECTIVE)) !== 0;

function guess(word: string): number {
  if (word.endsWith('ly') && word.length > 4) return ADVERB;
  if (word.endsWith('ing') && word.length > 5) return GERUND;
  if (word.endsWith('ed') && word.length > 4) return PAST;
  if (word.endsWith('s') && !/(?:ous|less)$/.test(word)) return NOUN;
  if (/(?:ise|ize|ify)$/.test(word) && word.length > 5) return VERB;
  return ADJECTIVE_ENDING.test(word) ? ADJECTIVE : NOUN;
}
