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
    'protest',
    'protests',
  ],
  ['earthquake', 'quake', 'tremor'],
  ['epidemic', 'outbreak', 'pandemic', 'disease', 'virus', 'coronavirus', 'covid', 'fever'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['flood', 'floods', 'flooding', 'deluge'],
  ['fire', 'fires', 'wildfire', 'wildfires', 'blaze'],
  ['explosion', 'blast', 'accident', 'leak', 'meltdown', 'disaster', 'catastrophe'],
  ['famine', 'hunger'],
  ['displacement', 'displaced', 'refugee', 'refugees'],
].map(words => new Set(words));

/** The words for the kind of event that a label names ("Tolun earthquake"): none where it names no event. */
export function eventWords(label: string): ReadonlySet<string> {
  const words = label.toLowerCase().split(/[^\p{L}]+/u);
  return KINDS.find(kind => words.some(word => kind.has(word))) ?? new Set();
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
