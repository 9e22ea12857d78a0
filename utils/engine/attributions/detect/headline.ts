import type { Token } from '../../document/document.ts';
import { trimmed } from '../content.ts';
import { isOpeningMark } from '../phrase/marks.ts';
import type { SentenceDetector, SentenceView } from './reader.ts';
import { canSpeak } from './senses-here.ts';

/** Labels before a colon that name no speaker. */
const LABELS = new Set(
  `exclusive latest video watch update updated breaking correction note read opinion analysis live
  photos gallery editor listen transcript background related source sources image picture editorial summary bottom example
  first second third finally today here question q a tip warning review follow-up plus and this these`.split(
    /\s+/,
  ),
);
const LONGEST = 7;

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'proper' ||
    token.tag === 'noun' ||
    token.tag === 'adjective' ||
    /^['’.&-]|^(?:and|of|the|at)$/.test(token.lower));

const isInCapitals = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]?.text !== tokens[i]?.text.toUpperCase()) return false;
  return true;
};

/** Tokens before the name: an opening quote, or a label with its dash ("EXCLUSIVE – Ida Holm: …"). */
const skipped = ({ tokens, sentence }: SentenceView): number => {
  if (isOpeningMark(tokens[sentence.first])) return 1;
  const isDash = /^(?:[–—-]|--)$/.test(tokens[sentence.first + 1]?.text ?? '');
  return isDash && LABELS.has(tokens[sentence.first]?.lower ?? '') ? 2 : 0;
};

/** "Mayor: city is safe" as the text's first line, and "REPORTER: …" at the head of a paragraph of a transcript. */
export const headline: SentenceDetector = view => {
  const { tokens, sentence, index } = view;
  if (view.document.paragraphs[sentence.paragraph]?.start !== sentence.start) return [];
  const begin = sentence.first + skipped(view);
  let colon = -1;
  for (let i = begin + 1; i <= Math.min(sentence.last - 2, begin + LONGEST); i++) {
    if (tokens[i]?.text === ':') {
      colon = i;
      break;
    }
    if (!isName(tokens[i])) return [];
  }
  const opener = tokens[begin];
  if (colon < 0 || opener === undefined || !isName(opener) || LABELS.has(tokens[colon - 1]?.lower ?? ''))
    return [];
  const capitals = opener.text.length > 2 && isInCapitals(tokens, begin, colon);
  if (!(index === 0 || capitals) || LABELS.has(opener.lower)) return [];
  const source = { first: begin, last: colon, headLast: colon };
  if (!canSpeak(view, source)) return [];
  const last = capitals && index !== 0 ? lastOfParagraph(view.document.sentences, index) : sentence.last;
  const content = trimmed(tokens, colon + 1, last);
  if (content.last <= content.first) return [];
  return [
    {
      source,
      cue: { first: colon, last: colon + 1 },
      content: [content],
      asserts: true,
      speech: true,
      sentence: index,
      rule: 'headline',
    },
  ];
};

const lastOfParagraph = (
  sentences: readonly { last: number; paragraph: number }[],
  index: number,
): number => {
  const paragraph = sentences[index]?.paragraph;
  let at = index;
  while (sentences[at + 1]?.paragraph === paragraph) at++;
  return sentences[at]?.last ?? 0;
};
