import type { Detector } from './reader.ts';

const DASH = /^(?:[―—–-]|--)$/;
const LONGEST = 30;

/** A quote signed with a dash: "“…” ― a baker from Lyon", on the quote's line or the next. */
export const signature: Detector = view => {
  const { tokens, quotes, sentence, document } = view;
  const paragraph = document.paragraphs[sentence.paragraph];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!DASH.test(tokens[i]?.text ?? '')) continue;
    const run = quotes.runs[quotes.runOf[i - 1] ?? -1];
    if (run === undefined || run.last !== i || i + 1 >= sentence.last) continue;
    const ends = (tokens[sentence.last - 1]?.end ?? 0) === paragraph?.end && sentence.last - i <= LONGEST;
    const opener = tokens[i + 1];
    if (!ends || (opener?.tag !== 'proper' && opener?.tag !== 'determiner' && opener?.tag !== 'noun'))
      continue;
    const last = tokens[sentence.last - 1]?.text === '.' ? sentence.last - 1 : sentence.last;
    let headLast = i + 1;
    while (headLast < last && tokens[headLast]?.text !== ',') headLast++;
    return [
      {
        source: { first: i + 1, last, headLast },
        cue: { first: i, last: i + 1 },
        content: [{ first: run.first, last: run.last }],
        asserts: true,
        speech: true,
        sentence: view.index,
        rule: 'signature',
      },
    ];
  }
  return [];
};
