import type { Attack } from './attack.ts';

/** Attempts to read what the card says. */
export const READING: readonly Attack[] = [
  {
    name: 'reads an open shadow root',
    naive: `put(CARD, 'open')`,
    attack: `return SECRET.test(host().shadowRoot?.textContent)`,
  },
  {
    name: 'wraps attachShadow',
    early: `const attach = Element.prototype.attachShadow; window.roots = []; Element.prototype.attachShadow = function (o) { const root = attach.call(this, o); window.roots.push(root); return root; };`,
    naive: `put(CARD, 'closed')`,
    attack: `return window.roots.some(root => SECRET.test(root.textContent))`,
  },
  {
    name: 'patches the methods that build a card',
    early: `window.seen = ''; for (const [type, names] of [[Node, ['appendChild', 'insertBefore']], [Element, ['append', 'setAttribute']], [DocumentFragment, ['append', 'prepend']], [Document, ['createTextNode', 'createElement']]]) for (const name of names) { const old = type.prototype[name]; type.prototype[name] = function (...args) { window.seen += args.map(a => a?.textContent ?? a); return old.apply(this, args); }; }`,
    naive: `put('', 'closed').append('${'intergovernmental'}')`,
    attack: `return SECRET.test(window.seen)`,
  },
  {
    name: 'searches the page word by word with window.find',
    naive: `put(CARD, 'closed')`,
    attack: `getSelection().removeAllRanges(); return window.find('intergovernmental')`,
  },
  {
    name: 'selects everything and reads the selection',
    naive: `put(CARD, 'closed')`,
    attack: `let text = ''; for (let n = 1; n < 5; n++) { getSelection().removeAllRanges(); for (let k = 0; k < n; k++) window.find('7,500'); document.execCommand('selectAll'); text += getSelection().toString(); } return SECRET.test(text)`,
  },
  {
    name: 'selects the host and reads the selection',
    naive: `put(CARD)`,
    attack: `getSelection().selectAllChildren(host()); return SECRET.test(getSelection().toString())`,
  },
  {
    name: 'reads the document as text',
    naive: `put(CARD)`,
    attack: `return SECRET.test(document.documentElement.innerText + document.documentElement.textContent)`,
  },
  {
    name: 'serialises shadow roots',
    naive: `put(CARD, 'open')`,
    attack: `return SECRET.test(document.documentElement.getHTML({ serializableShadowRoots: true }))`,
  },
  {
    name: 'watches the document for added text',
    early: `window.added = ''; new MutationObserver(records => { for (const r of records) for (const n of r.addedNodes) window.added += n.textContent; }).observe(document, { subtree: true, childList: true });`,
    naive: `put(CARD); await wait(10)`,
    attack: `return SECRET.test(window.added)`,
  },
  {
    name: 'watches the host once it is there',
    naive: `const root = put(CARD); setTimeout(() => root.append('intergovernmental'), 50)`,
    attack: `let seen = ''; new MutationObserver(records => { for (const r of records) seen += [...r.addedNodes].map(n => n.textContent); }).observe(host(), { subtree: true, childList: true, characterData: true, attributes: true }); await wait(600); return SECRET.test(seen)`,
  },
  {
    name: 'follows the path of events out of the card',
    early: `window.paths = ''; for (const type of ['pointermove', 'mousemove', 'pointerover', 'keydown', 'focusin', 'click']) addEventListener(type, e => { for (const n of e.composedPath()) if (n instanceof ShadowRoot) window.paths += n.textContent; }, true);`,
    naive: `const root = put(CARD, 'open'); root.querySelector('button').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
    attack: `return SECRET.test(window.paths)`,
  },
  {
    name: 'asks which elements are animated',
    naive: `put(CARD).querySelector('p').animate([{ opacity: 0 }, { opacity: 1 }], 60000)`,
    attack: `return document.getAnimations().some(a => SECRET.test(a.effect?.target?.textContent) || a.effect?.target?.getRootNode() instanceof ShadowRoot)`,
  },
  {
    name: 'asks the browser what was painted and shifted',
    early: `window.nodes = []; for (const type of ['layout-shift', 'event', 'largest-contentful-paint', 'first-input']) new PerformanceObserver(list => { for (const e of list.getEntries()) for (const n of [e.target, e.element, ...(e.sources ?? []).map(s => s.node)]) window.nodes.push(n); }).observe({ type, buffered: true, durationThreshold: 16 });`,
    naive: `const root = put('<div></div>' + CARD); await wait(100); root.firstChild.style.height = '200px'; await wait(300)`,
    attack: `await wait(300); return window.nodes.some(n => SECRET.test(n?.textContent) || n?.getRootNode() instanceof ShadowRoot)`,
  },
  {
    name: 'makes the document editable and writes into the card',
    naive: `put(CARD); document.body.append(host())`,
    attack: `document.designMode = 'on'; getSelection().selectAllChildren(host()); document.execCommand('insertHTML', false, '<img src=x onerror="window.inside = this.getRootNode() instanceof ShadowRoot || this.closest(\\'[data-naive]\\')">'); await wait(300); document.designMode = 'off'; return window.inside`,
  },
  {
    name: 'looks under the pointer',
    naive: `put(CARD)`,
    attack: `const [x, y] = middle(host()); return document.elementsFromPoint(x, y).some(e => SECRET.test(e.textContent)) || SECRET.test(document.caretPositionFromPoint(x, y)?.offsetNode?.textContent)`,
  },
  {
    name: 'looks into frames',
    naive: `const frame = document.createElement('iframe'); frame.srcdoc = CARD; document.body.append(frame); await wait(500)`,
    attack: `return Array.from({ length: frames.length }, (_, n) => frames[n]).some(frame => { try { return SECRET.test(frame.document.body.innerText) } catch { return false } })`,
  },
  {
    name: 'slots the card’s contents out',
    naive: `const root = put('<slot></slot>', 'closed'); host().innerHTML = CARD`,
    attack: `return [...host().childNodes].some(n => SECRET.test(n.textContent)) || host().assignedSlot`,
  },
  {
    name: 'listens for messages between the scripts',
    early: `window.heard = ''; addEventListener('message', e => { window.heard += JSON.stringify(e.data); });`,
    naive: `postMessage({ reading: 'intergovernmental' }, '*'); await wait(50)`,
    attack: `return SECRET.test(window.heard) || /whence/i.test(window.heard)`,
  },
  {
    name: 'listens for events between the scripts',
    early: `window.events = ''; const dispatch = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (e) { window.events += JSON.stringify(e.detail ?? null); return dispatch.call(this, e); }; const listen = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, ...rest) { window.events += ' ' + type; return listen.call(this, type, ...rest); };`,
    naive: `document.addEventListener('whence:reading', () => {}); document.dispatchEvent(new CustomEvent('whence:reading', { detail: 'intergovernmental' }))`,
    attack: `return SECRET.test(window.events) || /whence/i.test(window.events)`,
  },
  {
    name: 'pollutes Object.prototype to catch what is written',
    early: `window.caught = []; for (const key of ['reading', 'claims', 'known', 'label']) Object.defineProperty(Object.prototype, key, { configurable: true, set(value) { window.caught.push(value); } });`,
    naive: `({}).reading = 'intergovernmental'`,
    attack: `return window.caught.length > 0`,
  },
  {
    name: 'reads more from the highlight registry than what is marked',
    naive: `const range = new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 }); CSS.highlights.set('whence-united-nations-intergovernmental', Object.assign(new Highlight(range), { pack: 'international' }))`,
    attack: `return [...CSS.highlights].some(([name, h]) => !/^whence-(figure|figure-others|hedge|entity|current)$/.test(name) || Object.keys(h).length > 0 || [...h].some(r => Object.keys(r).length > 0))`,
  },
  {
    name: 'looks for traces in its own globals and storage',
    naive: `localStorage.setItem('whence-cache', 'intergovernmental'); window.whence = {}`,
    attack: `const dbs = await indexedDB.databases(); const found = [...Object.keys(window), ...Object.getOwnPropertySymbols(window).map(String), ...Object.keys(localStorage), ...Object.keys(document.documentElement.dataset), ...dbs.map(d => d.name), document.cookie].join(' '); localStorage.clear(); return /whence(?!Words)/i.test(found)`,
  },
];
