import type { TextClaim } from '../../model/claim.ts';
import { paragraphOf } from '../article-context.ts';
import type { Told } from './apart.ts';

/** The part of its sentence that a claim stands in: behind a semicolon, "but" or "while" something else is told. */
export function clauseOf(text: string, { sentence, start, end }: TextClaim): string {
  const before = text.slice(sentence.start, start).split(APART).at(-1) ?? '';
  const [after = ''] = text.slice(end, sentence.end).split(APART);
  return `${before}${text.slice(start, end)}${after}`;
}
const APART = /;|, (?:and|but|while|whereas|although) /;

/** A clause with the sentence before its own, in the same paragraph. */
export function withSentenceBefore({ clause, text, claim: { sentence } }: Told): string {
  const { start } = paragraphOf(text, sentence);
  const before = text.slice(start, sentence.start).trimEnd();
  return `${before.slice(Math.max(0, before.slice(0, -1).lastIndexOf('. ') + 1))} ${clause}`;
}

/** The sentence up to who says it, or from there on: what is said, wherever it was said. */
export function withoutSpeaker({ text, claim: { sentence, start, end, source, cue } }: Told): string {
  const speech = [source, cue].filter(span => span !== null);
  const from = speech.filter(span => span.end <= start).map(span => span.end);
  const to = speech.filter(span => span.start >= end).map(span => span.start);
  return text.slice(Math.max(sentence.start, ...from), Math.min(sentence.end, ...to));
}
