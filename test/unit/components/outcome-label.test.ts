import { expect, test } from 'vitest';
import { outcomeLabel } from '#components/options/outcome-label.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';

useEnglishMessages();

test.each([
  ['200', 'received'],
  ['206', 'received'],
  ['304', 'nothing new'],
  ['404', 'the host answered 404'],
  ['sync_redirect', 'led elsewhere; not followed'],
  ['sync_html', 'a web page came; not taken'],
])('a request that ended with %s is said to have %s', (outcome, words) => {
  expect(outcomeLabel(outcome)).toBe(words);
});
