/** Words that a report uses in turn for one kind of event. */
const KINDS: readonly ReadonlySet<string>[] = [
  [
    'conflict',
    'war',
    'fighting',
    'uprising',
    'revolt',
    'violence',
    'unrest',
    'insurgency',
    'invasion',
    'crackdown',
    'offensive',
    'assault',
    'campaign',
    'operation',
    'protest',
    'protests',
  ],
  ['earthquake', 'quake', 'tremor', 'tsunami'],
  [
    'epidemic',
    'outbreak',
    'pandemic',
    'disease',
    'virus',
    'coronavirus',
    'covid',
    'fever',
    'cholera',
    'ebola',
    'measles',
  ],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['flood', 'floods', 'flooding', 'deluge'],
  ['fire', 'fires', 'wildfire', 'wildfires', 'blaze'],
  ['explosion', 'blast', 'accident', 'leak', 'meltdown', 'disaster', 'catastrophe'],
  ['landslide', 'landslides', 'mudslide', 'avalanche'],
  ['crash', 'derailment', 'stampede', 'shipwreck', 'capsized'],
  ['famine', 'hunger', 'drought'],
  ['displacement', 'displaced', 'refugee', 'refugees'],
].map(words => new Set(words));

/** The words for the kind of event that a label names ("Tolun earthquake"): none where it names no event. */
export function eventWords(label: string): ReadonlySet<string> {
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  return KINDS.find(kind => words.some(word => kind.has(word))) ?? new Set();
}

/** Words of disasters and illnesses that hardly ever mean a war, nor a figure of speech. */
const DISASTER =
  /\b(?:earthquakes?|quakes?|tsunami|hurricanes?|cyclones?|typhoons?|floods|flooding|landslides?|mudslides?|avalanche|epidemic|pandemic|coronavirus|covid|cholera|ebola|measles|derailment|stampede|shipwreck|capsized)\b/gi;

/** Whether the words are of a disaster of another kind than the event that a label names: a quake in a country at war. */
export function isOfOtherDisaster(words: string, label: string): boolean {
  const own = eventWords(label);
  return own.size > 0 && [...words.matchAll(DISASTER)].some(([word]) => !own.has(word.toLowerCase()));
}

/** Whether the words name an event of the kind that a label names. */
export function namesKind(words: string, label: string): boolean {
  const own = eventWords(label);
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => own.has(word));
}

/** Whether the words speak of the event as one that is known already: "the conflict", "this war". */
export function speaksOf(content: string, label: string): boolean {
  const words = eventWords(label);
  return [...content.toLowerCase().matchAll(/\b(?:the|this|that) (\p{L}+)/gu)].some(([, word = '']) =>
    words.has(word),
  );
}

/** Words without which a report of war hardly does; they name no event by themselves. */
const SIGNS_OF_WAR = (
  'soldiers? troops army rebels? fighters? militants? gunmen shelling shells bombardment bombings? bombed bombs airstrikes? strikes ' +
  'ceasefire truce peacekeepers? genocide massacres? protests? occupation offensive bloodshed humanitarian relief refugees? killings?'
).split(' ');

/** Whether a text speaks of an event of the kind that a label names, in whatever words. True where the label names none. */
export function speaksOfKind(text: string, label: string): boolean {
  const words = eventWords(label);
  if (words.size === 0) return true;
  const signs = words.has('war') ? [...words, ...SIGNS_OF_WAR] : [...words];
  return new RegExp(`\\b(?:${signs.join('|')})\\b`, 'i').test(text);
}
