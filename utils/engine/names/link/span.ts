import type { Context, Reading } from './reading.ts';
import { isLegalForm, nameAfter } from './words/neighbours.ts';
import { LEGAL_FORMS } from './words/word-lists.ts';

/** A reading's span as a mention: without a leading "the", with the "The" of a body's name amid a sentence, with a firm's "Inc.". */
export function mentionSpan(reading: Reading, context: Context): { start: number; end: number } {
  const { words, text } = context;
  let { start, end } = reading.candidate;
  if (reading.sense.type === 'organisation') {
    const before = words.list[reading.first - 1];
    if (before?.lower === 'the' && before.capital && !before.opens) start = before.start;
    const after = nameAfter(reading, context);
    if (after && isLegalForm(after)) end = after.end;
    const closing = after && isLegalForm(after) ? after.lower : reading.alias.at(-1);
    if (text[end] === '.' && LEGAL_FORMS.has(closing ?? '')) end++;
  }
  const article = /^the /.exec(text.slice(start, end));
  return { start: article ? start + article[0].length : start, end };
}
