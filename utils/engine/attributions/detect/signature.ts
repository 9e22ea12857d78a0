import type { WordDetector } from './reader.ts';

const LONGEST = 30;

/** A quote signed with a dash: "“…” ― a baker from Lyon", on the quote's line or the next. */
export const signature: WordDetector = {
  words: new Set(['―', '—', '–', '-', '--']),
  at: (view, at) => {
    const { tokens, quotes, sentence, document } = view;
    const run = quotes.runs[quotes.runOf[at - 1] ?? -1];
    const opener = tokens[at + 1];
    if (run === undefined || run.last !== at || at + 1 >= sentence.last) return null;
    const paragraphEnd = document.paragraphs[sentence.paragraph]?.end;
    if (tokens[sentence.last - 1]?.end !== paragraphEnd || sentence.last - at > LONGEST) return null;
    if (opener?.tag !== 'proper' && opener?.tag !== 'determiner' && opener?.tag !== 'noun') return null;
    const last = tokens[sentence.last - 1]?.text === '.' ? sentence.last - 1 : sentence.last;
    let headLast = at + 1;
    while (headLast < last && tokens[headLast]?.text !== ',') headLast++;
    return {
      source: { first: at + 1, last, headLast },
      cue: { first: at, last: at + 1 },
      content: [{ first: run.first, last: run.last }],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'signature',
    };
  },
};
