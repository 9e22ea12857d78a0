import { expect, test } from 'vitest';
import { declaredAddress } from '#utils/page/meta/declared-address.ts';
import { parse } from './parse.ts';

const PAPER = 'https://paper.example/2026/05/harbour.html';

test.each([
  { what: 'a canonical link', head: `<link rel="canonical" href="${PAPER}">` },
  { what: 'Open Graph', head: `<meta property="og:url" content="${PAPER}">` },
  {
    what: 'a canonical link before Open Graph',
    head: `<meta property="og:url" content="https://share.example/1"><link rel="canonical" href="${PAPER}">`,
  },
  {
    what: 'Open Graph, where the canonical link was made one into the folder',
    head: `<link rel="canonical" href="harbour.html"><meta property="og:url" content="${PAPER}">`,
  },
  { what: 'what Chrome writes above a page it saves', top: `<!-- saved from url=(0042)${PAPER} -->` },
  {
    what: 'what others write below its first tag',
    below: `<!--\n Saved page\n url: ${PAPER}\n on: Monday -->`,
  },
])('a copy’s address from $what', ({ head = '', top = '', below = '' }) => {
  const html = `<!doctype html>${top}<html>${below}<head>${head}</head><body><p>The harbour.</p></body></html>`;
  expect(declaredAddress(parse(html))).toBe(PAPER);
});

test.each([
  { what: 'none', head: '' },
  { what: 'one of the machine', head: '<link rel="canonical" href="file:///home/reader/harbour.html">' },
  { what: 'a script', head: '<meta property="og:url" content="javascript:alert(1)">' },
  { what: 'an address a text speaks of', head: '', body: `<!-- saved from url=(0042)${PAPER} -->` },
])('nothing from $what', ({ head, body = '' }) => {
  const html = `<!doctype html><html><head>${head}</head><body><div>${body}</div></body></html>`;
  expect(declaredAddress(parse(html))).toBeNull();
});
