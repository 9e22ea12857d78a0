import type { Token } from '../../document/document.ts';
import type { Found } from '../found.ts';

/**
 * "Doctors said 40 had died, the charity added": what the doctors said ends before the charity, who passes it on. `closing` has
 * its cue at the end of the sentence; `outer` stays as it is where that cue is inside its own words.
 */
export const closedBy = (tokens: readonly Token[], outer: Found, closing: Found): Found => {
  const { source, cue, rule } = closing;
  if (source === null || (rule !== 'trailing' && rule !== 'inverted')) return outer;
  const [before, ...resumed] = closing.content;
  if (before === undefined || resumed.length > 0 || before.first > outer.cue.first) return outer;
  const end = Math.min(source.first, cue.first) - 1;
  const content = outer.content.map(range =>
    range.first < end && end < range.last ? { first: range.first, last: end } : range,
  );
  const isRelay = outer.speech && closing.asserts && tokens[source.first]?.tag !== 'pronoun';
  return isRelay ? { ...outer, content, relayed: source } : { ...outer, content };
};
