/** A verb's written forms. `past` and `participle` are the same word for regular verbs. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Past and past participle of the irregular verbs among the cues. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  read: ['read', 'read'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  put: ['put', 'put'],
  make: ['made', 'made'],
  go: ['went', 'gone'],
  shoot: ['shot', 'shot'],
  swear: ['swore', 'sworn'],
  forget: ['forgot', 'forgotten'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  cast: ['cast', 'cast'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  lay: ['laid', 'laid'],
  draw: ['drew', 'drawn'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  stand: ['stood', 'stood'],
  tear: ['tore', 'torn'],
  beseech: ['besought', 'besought'],
  bet: ['bet', 'bet'],
  learn: ['learned', 'learned'],
  set: ['set', 'set'],
  have: ['had', 'had'],
  retell: ['retold', 'retold'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  spit: ['spat', 'spat'],
  crow: ['crowed', 'crowed'],
};

/** Verbs of more than one syllable that still double their last letter. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'refer',
  'prefer',
  'opt',
  'concur',
  'rebut',
  'peg',
  'deter',
  'quip',
  'abhor',
  'forget',
  'regret',
  'quiz',
  'begin',
  'prod',
]);
const VOWEL_CONSONANT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

const stemForSuffix = (base: string): string => {
  if (base.endsWith('ee')) return base;
  if (base.endsWith('e')) return base.slice(0, -1);
  const doubles = base !== 'opt' && (DOUBLING.has(base) || (VOWEL_CONSONANT.test(base) && base.length < 6));
  return doubles ? base + base.slice(-1) : base;
};

const thirdPerson = (base: string): string => {
  if (/(?:s|x|z|ch|sh|[^o]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const regularPast = (base: string): string => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return base.endsWith('e') ? `${base}d` : `${stemForSuffix(base)}ed`;
};

/** The forms of a verb given by its dictionary form. */
export const inflect = (base: string): VerbForms => {
  const [past, participle] = IRREGULAR[base] ?? [regularPast(base), regularPast(base)];
  return { base, third: thirdPerson(base), past, participle, ing: `${stemForSuffix(base)}ing` };
};
