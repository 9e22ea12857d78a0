/** Words that a report uses in turn for one kind of event. */
const KINDS: readonly ReadonlySet<string>[] = [
  ['conflict', 'war', 'fighting', 'uprising', 'revolt', 'violence', 'unrest', 'insurgency', 'invasion'],
  ['earthquake', 'quake', 'tremor'],
  ['epidemic', 'outbreak', 'pandemic', 'disease', 'virus', 'fever'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['flood', 'floods', 'flooding', 'deluge'],
  ['fire', 'fires', 'wildfire', 'wildfires', 'blaze'],
  ['explosion', 'blast'],
  ['famine', 'hunger'],
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
