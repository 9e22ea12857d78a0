import { expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import sentences from './sentences.json' with { type: 'json' };
import tokens from './tokens.json' with { type: 'json' };

test.each(sentences)('sentences of $text', ({ text, sentences: expected }) => {
  const document = makeDocument(text);
  expect(document.sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each(tokens)('tokens of $text', ({ text, tokens: expected }) => {
  expect(makeDocument(text).tokens.map(token => token.text)).toEqual(expected);
});

test('a paragraph is a line that holds something', () => {
  const text = 'One.\n\n  Two.\r\nThree.\n';
  const { paragraphs, sentences } = makeDocument(text);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2]);
});
