import { expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import { headOf, nounPhraseAt } from '#utils/engine/tag/noun-phrase.ts';
import cases from './cases.json' with { type: 'json' };

test.each(cases)('tags of $text', ({ text, tags }) => {
  const { tokens } = makeDocument(text);
  const found = Object.fromEntries(
    Object.keys(tags).map(word => [word, tokens.findLast(token => token.text === word)?.tag]),
  );
  expect(found).toEqual(tags);
});

const headWord = (text: string): string | undefined => {
  const document = makeDocument(text);
  return document.tokens[headOf(document, 0, document.tokens.length)]?.text;
};

test.each([
  ['the two old soldiers of the army', 'soldiers'],
  ["the army's two tanks burned", 'tanks'],
  ['state television reported', 'television'],
])('head of "%s"', (text, head) => {
  expect(headWord(text)).toBe(head);
});

test('no noun phrase begins with a verb', () => {
  const document = makeDocument('They said it.');
  expect(nounPhraseAt(document, 1, 4)).toBeNull();
});
