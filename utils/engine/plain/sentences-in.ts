import type { Span } from '../../model/span.ts';

/** Longer lines are a sentence of their own: nobody writes such, and cutting them up costs. */
const LONGEST_LINE = 20_000;

/** Finds the sentence around a stretch of `text`, asked for in the order of the text; lines never share one. */
export function sentencesIn(text: string, language: string): (stretch: Span) => Span {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let line = { start: 0, end: -1 };
  let sentences: readonly Span[] = [];
  return ({ start, end }) => {
    if (start >= line.end) {
      const next = text.indexOf('\n', end);
      line = { start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next };
      sentences = isLong(line) ? [line] : segments(text, line, segmenter);
    }
    // A point of an abbreviation ("1,5 Mrd. Euro") may have ended a sentence too soon.
    const opening = sentences.findLast(sentence => sentence.start <= start) ?? line;
    const closing = sentences.find(sentence => end <= sentence.end) ?? line;
    return { start: opening.start, end: closing.end };
  };
}

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_LINE;

const segments = (text: string, line: Span, segmenter: Intl.Segmenter): Span[] =>
  [...segmenter.segment(text.slice(line.start, line.end))].map(({ index, segment }) => ({
    start: line.start + index,
    end: line.start + index + segment.trimEnd().length,
  }));
