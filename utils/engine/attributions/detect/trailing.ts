import type { Token } from '../../document/document.ts';
import { contentAfter, contentBefore } from '../content.ts';
import type { Range } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { closesSpeech } from '../phrase/marks.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { keepFilled } from './ranges.ts';
import type { SentenceView } from './reader.ts';

/** Words between a cue and the comma after it: "he said on Monday, …". */
const TO_COMMA = 12;

/** Words that go on about the speaker or the occasion, not with what was said. */
const ASIDES = new Set(
  'who which whose where when after before while as during in at on following referring'.split(' '),
);

/** Whether a source phrase stands apart from what is before it, as it does in "…, officials said". */
export const isDetached = ({ tokens }: SentenceView, source: Phrase, bounds: Range): boolean => {
  const before = tokens[source.first - 1];
  if (source.first === bounds.first || before === undefined) return true;
  return (
    /^[,—–?!]$|^--$/.test(before.text) || closesSpeech(tokens, source.first - 1) || before.lower === 'as'
  );
};

/** "…, officials said" · "“…,” said the mayor": what stands before the cue, and what goes on after it. */
export const trailing = (view: SentenceView, source: Phrase, cue: Range, bounds: Range): Range[] => {
  const { tokens, quotes, sentence } = view;
  const begin = Math.min(source.first, cue.first);
  const before = tokens[begin - 1]?.lower ?? '';
  const left = /^(?:as|but|and)$/.test(before) ? begin - 1 : begin;
  const content: Range[] = [];
  if (left > bounds.first) content.push(contentBefore(tokens, quotes, sentence, bounds.first, left));
  else if (begin === sentence.first) {
    const previous = quotes.runs[quotes.runOf[sentence.first - 1] ?? -1];
    if (previous?.last === sentence.first && previous.paragraph === sentence.paragraph)
      content.push({ first: previous.first, last: previous.last });
  }
  const kept = keepFilled(content);
  return kept.length > 0 || before === 'as'
    ? [...kept, ...resumed(view, Math.max(source.last, cue.last), bounds)]
    : kept;
};

/** What goes on after a cue set between commas: "…, he said, …". */
const resumed = ({ tokens, quotes }: SentenceView, end: number, bounds: Range): Range[] => {
  let comma = end;
  while (
    comma < Math.min(bounds.last, end + TO_COMMA) &&
    tokens[comma]?.text !== ',' &&
    tokens[comma]?.tag !== 'verb'
  )
    comma++;
  if (tokens[comma]?.text !== ',' || comma >= bounds.last) return [];
  if (describesHearer(tokens, end, comma, bounds.last)) return [];
  const next = tokens[comma + 1];
  // "…, the council said, bringing the total to 22,000" is still the council's; "…, he said, adding" has a cue of its own.
  const goesOn = /^(?:bringing|raising|pushing|lifting|taking)$/.test(next?.lower ?? '');
  if (next !== undefined && /ing$/.test(next.lower) && next.tag === 'verb' && !goesOn) return [];
  if (ASIDES.has(next?.lower ?? '')) return [];
  return keepFilled([contentAfter(tokens, quotes, comma + 1, bounds.last, true)]);
};

/** "she told Kanal 5, a local station": what follows the comma tells of the one who is told, unless it gives a figure. */
const describesHearer = (tokens: readonly Token[], hearer: number, comma: number, last: number): boolean =>
  comma > hearer &&
  nounPhraseAfter(tokens, hearer, comma, false) === comma &&
  appositionAfter(tokens, comma, last) >= last - 1 &&
  !tokens.slice(comma, last).some(token => token.tag === 'number');
