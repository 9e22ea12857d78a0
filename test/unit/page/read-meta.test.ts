import { expect, test } from 'vitest';
import { readMeta } from '#utils/page/meta/read-meta.ts';
import cases from './cases/meta.json' with { type: 'json' };
import { page, parse } from './parse.ts';

test.each(cases)('$name', ({ url, head, body, meta }) => {
  expect(readMeta(page(body ?? '', head ?? ''), url ?? null)).toEqual({
    url: url ?? null,
    language: 'en',
    ...meta,
  });
});

const GERMAN =
  'Der Hafen bleibt eine weitere Woche geschlossen, und die Schiffe warten vor der Küste. Das Ministerium teilte am Montag mit, dass ' +
  'die Kräne nicht repariert werden. Auch die Arbeiter sind mit der Entscheidung nicht zufrieden, denn das Geld wird nicht bezahlt.';

const languages: readonly (readonly [string, string, string, string])[] = [
  ['declared', '<html lang="pt-BR">', '', 'pt'],
  [
    'declared in JSON-LD',
    '<html><script type="application/ld+json">{"@type":"Article","inLanguage":"it-IT"}</script>',
    '',
    'it',
  ],
  ['declared for Open Graph', '<html><meta property="og:locale" content="fr_FR">', '', 'fr'],
  ['the text against a template', '<html lang="en">', GERMAN, 'de'],
  ['unknown', '<html>', '7 8 9', 'und'],
  ['a short text that declares none', '<html>', 'The maker said 300 kettles were sold before that.', 'en'],
  ['a short text that declares one', '<html lang="da">', 'The maker said 300 kettles were sold.', 'da'],
];

test.each(languages)('language %s', (_, html, text, language) => {
  expect(readMeta(parse(`<!doctype html>${html}<body></body></html>`), null, text).language).toBe(language);
});
