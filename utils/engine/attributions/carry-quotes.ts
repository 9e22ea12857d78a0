import type { Document } from '../document/document.ts';
import type { Found, Range } from './found.ts';
import type { QuoteRun, Quotes } from './quotes.ts';

/** A quote this short is a word or two in quotation marks, not a speaker going on. */
const SHORTEST = 5;

const overlaps = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last;

/**
 * Gives quotes that have no cue of their own to the speaker who is still talking: the next sentence of the same paragraph
 * ("“…,” he said. “…”"), a quote left open over paragraphs, and a paragraph that is nothing but a quote after one that ended
 * in one.
 */
export const carryQuotes = (document: Document, quotes: Quotes, found: readonly Found[]): Found[] => {
  const speakerOf: number[] = [];
  const extra = new Map<number, Range[]>();
  let next = 0;
  const byStart = found
    .flatMap((attribution, index) => attribution.content.map(range => ({ range, index })))
    .sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last);
  quotes.runs.forEach((run, index) => {
    while (next < byStart.length && (byStart[next]?.range.last ?? 0) <= run.first) next++;
    let speaker = -1;
    for (let i = next; i < byStart.length && (byStart[i]?.range.first ?? 0) < run.last; i++) {
      const entry = byStart[i];
      if (entry !== undefined && overlaps(entry.range, run) && found[entry.index]?.source !== null)
        speaker = entry.index;
    }
    if (speaker < 0) {
      const previous = quotes.runs[index - 1];
      const before = speakerOf[index - 1] ?? -1;
      if (previous !== undefined && before >= 0 && goesOn(document, previous, run, found[before])) {
        speaker = before;
        const ranges = extra.get(before) ?? [];
        ranges.push({ first: run.first, last: run.last });
        extra.set(before, ranges);
      }
    }
    speakerOf.push(speaker);
  });
  if (extra.size === 0) return [...found];
  return found.map((attribution, index) => {
    const ranges = extra.get(index);
    return ranges === undefined
      ? attribution
      : { ...attribution, content: [...attribution.content, ...ranges] };
  });
};

const goesOn = (
  document: Document,
  previous: QuoteRun,
  run: QuoteRun,
  speaker: Found | undefined,
): boolean => {
  if (run.continues && previous.open) return true;
  if (speaker === undefined || run.last - run.first < SHORTEST) return false;
  const sentenceOfRun = sentenceStarting(document, run.first);
  if (sentenceOfRun < 0) return false;
  if (run.paragraph === previous.paragraph)
    return sentenceOfRun - speaker.sentence <= 2 || run.first - previous.last <= 1;
  return (
    run.paragraph === previous.paragraph + 1 &&
    isWholeParagraph(document, run) &&
    endsParagraph(document, previous, speaker)
  );
};

const sentenceStarting = (document: Document, token: number): number => {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const first = document.sentences[middle]?.first ?? 0;
    if (first === token) return middle;
    if (first < token) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

const isWholeParagraph = ({ tokens, paragraphs }: Document, run: QuoteRun): boolean => {
  const paragraph = paragraphs[run.paragraph];
  const first = tokens[run.first];
  const last = tokens[run.last - 1];
  return (
    paragraph !== undefined &&
    first?.start === paragraph.start &&
    last !== undefined &&
    paragraph.end - last.end <= 1
  );
};

/** The quote, or the cue that follows it, is the last thing of its paragraph. */
const endsParagraph = (
  { tokens, paragraphs, sentences }: Document,
  run: QuoteRun,
  speaker: Found,
): boolean => {
  const end = paragraphs[run.paragraph]?.end ?? 0;
  const last = tokens[run.last - 1]?.end ?? 0;
  if (end - last <= 1) return true;
  return (sentences[speaker.sentence]?.end ?? 0) >= end - 1;
};
