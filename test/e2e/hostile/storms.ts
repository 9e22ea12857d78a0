/** What a page can do without end. Each costs the page itself next to nothing, so what the processor does is our doing. */
export interface Storm {
  readonly name: string;
  /** Begins in the page and never ends. */
  readonly start: string;
  /** A naive follower of the page: what it does on every change keeps the processor busy. */
  readonly naive?: string;
}

const EVERY_CHANGE = `new MutationObserver(() => { const end = performance.now() + 4; while (performance.now() < end) document.body.innerText; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`;
const ARTICLE = `document.querySelector('article') ?? document.body`;

export const STORMS: readonly Storm[] = [
  {
    name: 'deletes the highlights all the time',
    start: `setInterval(() => CSS.highlights.clear(), 20)`,
    naive: `const h = new Highlight(); setInterval(() => { if (CSS.highlights.get('whence-figure') !== h) { CSS.highlights.set('whence-figure', h); const end = performance.now() + 2; while (performance.now() < end); } }, 20);`,
  },
  {
    name: 'rewrites a sentence all the time',
    start: `let n = 0; const text = document.querySelector('#words').firstChild; setInterval(() => { text.data = 'Now ' + n++ + ' people' }, 20)`,
    naive: EVERY_CHANGE,
  },
  {
    name: 'adds and removes paragraphs all the time',
    start: `let n = 0; const p = document.createElement('p'); setInterval(() => { if (n++ % 2) p.remove(); else { p.textContent = 'They counted ' + n + ' ships that waited outside the harbour for a pilot, an officer said.'; (${ARTICLE}).append(p); } }, 20)`,
    naive: EVERY_CHANGE,
  },
  {
    name: 'changes its address all the time',
    start: `let n = 0; setInterval(() => history.replaceState(null, '', '?n=' + n++), 250)`,
    naive: `navigation.addEventListener('currententrychange', () => { const end = performance.now() + 20; while (performance.now() < end) document.body.innerText; });`,
  },
  {
    name: 'takes away whatever is added to the document',
    start: `new MutationObserver(records => { for (const r of records) for (const n of r.addedNodes) if (n.parentNode === document.documentElement) n.remove(); }).observe(document.documentElement, { childList: true })`,
    naive: `setInterval(() => { const box = document.createElement('div'); document.documentElement.append(box); const end = performance.now() + 2; while (performance.now() < end); }, 20);`,
  },
  {
    name: 'opens and closes a popover all the time',
    start: `document.body.insertAdjacentHTML('beforeend', '<p popover="manual" id="pop">!</p>'); setInterval(() => document.querySelector('#pop').togglePopover(), 30)`,
    naive: `document.addEventListener('toggle', () => { const end = performance.now() + 4; while (performance.now() < end) document.body.innerText; }, true);`,
  },
];
