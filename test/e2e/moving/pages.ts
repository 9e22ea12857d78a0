/** Pages that move after they were loaded, as pages of today do: each is served whole and changes itself by its own script. */

const paragraph = (...sentences: string[]): string => `<p>${sentences.join(' ')}</p>`;

/** Running text without figures, so that a page is known for an article whatever else it says. */
export const FILLER = [
  paragraph(
    'The harbour town lies between the hills and a river that floods the lower streets when the snow melts in spring.',
    'Its people have lived from the port for as long as anybody remembers, and they talk of little else.',
  ),
  paragraph(
    'Ships wait outside the mole until a pilot comes for them, which can take a night when the wind stands from the west.',
    'The harbour master keeps a book in which every one of them is written down by hand.',
  ),
  paragraph(
    'Nobody at the town hall would say when the lower quay will be open again, or who is going to pay for the repairs.',
    'The company that built it closed its office long ago and left no address.',
  ),
].join('\n');

const sentence = (figure: string, rest: string): string =>
  paragraph(`The ministry said that ${figure} ${rest}.`);

export const TOLL = sentence(
  'more than 7,500 people',
  'had been killed since the uprising began last spring',
);
export const OTHER = sentence('about 400 families', 'had left the town before the winter came');
export const THIRD = sentence('at least 63 ships', 'had been damaged in the storm along the coast');

/** A page of news with a body and a script of its own. */
export const page = (body: string, script = '', head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour closed</title>
<meta property="og:type" content="article">${head}</head>
<body style="margin: 40px; max-width: 640px; font: 18px/1.5 serif">${body}<script>${script}</script></body></html>`;

const json = (value: string): string => JSON.stringify(value).replaceAll('<', '\\u003c');
const article = (inner: string): string =>
  `<main id="app"><article><h1>Harbour closed</h1>${inner}</article></main>`;

export interface MovingPage {
  readonly name: string;
  readonly html: string;
  /** Marked once the page is loaded. */
  readonly before: readonly string[];
  /** Runs in the page: what moves it. */
  readonly move: string;
  /** Marked after it moved, and nothing else. */
  readonly after: readonly string[];
}

const replaceApp = (inner: string): string => `document.querySelector('#app').innerHTML = ${json(inner)};`;

export const MOVING: readonly MovingPage[] = [
  {
    name: 'a single-page site puts another article in place of the first',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `history.pushState(null, '', '/other'); setTimeout(() => { ${replaceApp(`<article><h1>Families leave</h1>${FILLER}${OTHER}</article>`)} }, 400);`,
    after: ['about 400 families'],
  },
  {
    name: 'a single-page site goes from a list to an article',
    html: page('<main id="app"><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></main>'),
    before: [],
    move: `history.pushState(null, '', '/other'); setTimeout(() => { ${replaceApp(`<article><h1>Families leave</h1>${FILLER}${OTHER}</article>`)} }, 300);`,
    after: ['about 400 families'],
  },
  {
    name: 'a single-page site goes from an article to a list',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `history.pushState(null, '', '/'); ${replaceApp('<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>')}`,
    after: [],
  },
  {
    name: 'the body is filled long after the page was loaded',
    html: page('<main id="app"><p>Loading …</p></main>'),
    before: [],
    move: `setTimeout(() => { ${replaceApp(`<article><h1>Harbour closed</h1>${FILLER}${TOLL}</article>`)} }, 1500);`,
    after: ['more than 7,500 people'],
  },
  {
    name: 'scrolling brings more of the article',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `const article = document.querySelector('article'); article.insertAdjacentHTML('beforeend', ${json(FILLER + OTHER)}); setTimeout(() => article.insertAdjacentHTML('beforeend', ${json(FILLER + THIRD)}), 500);`,
    after: ['more than 7,500 people', 'about 400 families', 'at least 63 ships'],
  },
  {
    name: 'a live blog puts an entry above the others',
    html: page(article(`<section>${FILLER}${TOLL}</section>`)),
    before: ['more than 7,500 people'],
    move: `document.querySelector('h1').insertAdjacentHTML('afterend', ${json(`<section>${OTHER}${FILLER}</section>`)});`,
    after: ['about 400 families', 'more than 7,500 people'],
  },
  {
    name: 'hydration draws the same words in new nodes',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `const app = document.querySelector('#app'); const copy = app.cloneNode(true); app.replaceWith(copy);`,
    after: ['more than 7,500 people'],
  },
  {
    name: 'a correction changes a figure where it stands',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `for (const p of document.querySelectorAll('p')) if (p.textContent.includes('7,500')) p.firstChild.data = p.firstChild.data.replace('7,500', '8,100');`,
    after: ['more than 8,100 people'],
  },
  {
    name: 'the words before a figure grow in its own text node',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `for (const p of document.querySelectorAll('p')) if (p.textContent.includes('7,500')) p.firstChild.data = 'In a statement late on Friday evening, ' + p.firstChild.data;`,
    after: ['more than 7,500 people'],
  },
  {
    name: 'a virtual list takes away what has scrolled out',
    html: page(article(`${TOLL}${FILLER}${OTHER}${FILLER}`)),
    before: ['more than 7,500 people', 'about 400 families'],
    move: `document.querySelector('article p').remove(); document.querySelector('article').insertAdjacentHTML('beforeend', ${json(THIRD)});`,
    after: ['about 400 families', 'at least 63 ships'],
  },
  {
    name: 'the whole body is swapped',
    html: page(article(FILLER + TOLL)),
    before: ['more than 7,500 people'],
    move: `const body = document.createElement('body'); body.innerHTML = ${json(article(FILLER + OTHER))}; document.body.replaceWith(body);`,
    after: ['about 400 families'],
  },
];
