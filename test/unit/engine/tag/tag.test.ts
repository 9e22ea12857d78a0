import { expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import { nounPhraseAt } from '#utils/engine/tag/noun-phrase.ts';
import cases from './cases.json' with { type: 'json' };
import phrases from './noun-phrases.json' with { type: 'json' };

test.each(cases)('tags of $text', ({ text, tags }) => {
  const { tokens } = makeDocument(text);
  const found = Object.fromEntries(
    Object.keys(tags).map(word => [word, tokens.findLast(token => token.text === word)?.tag]),
  );
  expect(found).toEqual(tags);
});

test.each(phrases)('noun phrase of "$text"', ({ text, phrase }) => {
  const { tokens, ...document } = makeDocument(text);
  const found = nounPhraseAt({ tokens, ...document }, 0, tokens.length);
  const words = found && text.slice(tokens[found.first]?.start, tokens[found.last - 1]?.end);
  expect(words).toBe(phrase);
  expect(found?.head).toBe(found ? found.last - 1 : undefined);
});
