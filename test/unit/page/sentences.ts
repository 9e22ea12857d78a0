const SUBJECTS = ['The harbour master', 'A dock worker', 'The ministry', 'One of the captains', 'The union'];
const SAID = [
  'said on Monday that',
  'told reporters that',
  'wrote in a letter that',
  'confirmed, after some hesitation, that',
];
const WHAT = [
  'the northern quay would stay closed for another week',
  'about forty ships were waiting outside, and more were coming',
  'nobody had been paid since the spring, although money had been promised',
  'the cranes were old, slow, and dangerous to stand under',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A paragraph of two sentences, another one for every number. */
export const paragraph = (n: number): string =>
  `${pick(SUBJECTS, n)} ${pick(SAID, n)} ${pick(WHAT, n)}. ${pick(SUBJECTS, n + 2)} ${pick(SAID, n + 1)} ${pick(WHAT, n + 3)} (paragraph ${n}).`;

export const paragraphs = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, i) => `<p>${paragraph(first + i)}</p>`).join('\n');
