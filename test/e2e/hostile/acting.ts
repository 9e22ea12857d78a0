import type { Attack } from './attack.ts';

const NAIVE_HOVER = `for (const type of ['pointermove', 'mousemove', 'mouseover', 'click']) document.addEventListener(type, () => { if (!host()) put(CARD, 'closed'); });`;
const SCRIPT = `window.naive = { alive: true };`;
const IS_OFF = `return window.naive && !window.naive.alive`;

/** Attempts to act for the reader, to speak to the extension, and to switch it off. */
export const ACTING: readonly Attack[] = [
  {
    name: 'opens a card with forged pointer events',
    unopened: true,
    naive: NAIVE_HOVER,
    attack: `const words = document.querySelector('#words'); words.scrollIntoView(); const r = document.createRange(); r.selectNodeContents(words); for (const { x, y, width, height } of r.getClientRects()) for (let dx = 2; dx < width; dx += 12) for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'click']) words.dispatchEvent(new PointerEvent(type, { clientX: x + dx, clientY: y + height / 2, bubbles: true, composed: true })); await wait(900); return host()`,
  },
  {
    name: 'presses the card’s buttons with forged clicks',
    naive: `put(CARD, 'closed'); host().addEventListener('click', () => { window.acted = true })`,
    attack: `const [x, y] = middle(host()); for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host().dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true, view: window })); host().click(); return window.acted`,
    keeps: 'card',
  },
  {
    name: 'closes the card with a forged Escape',
    naive: `put(CARD, 'closed'); addEventListener('keydown', e => e.key === 'Escape' && host().remove())`,
    attack: `for (const target of [document.body, document, window, host()]) target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, composed: true, cancelable: true })); await wait(500); return !host() || host().getBoundingClientRect().height < 50`,
    keeps: 'card',
  },
  {
    name: 'closes the card with forged leaving and scrolling',
    naive: `put(CARD, 'closed'); for (const type of ['pointerleave', 'scroll', 'click']) document.documentElement.addEventListener(type, () => host()?.remove())`,
    attack: `for (const type of ['pointerleave', 'pointerout', 'scroll', 'blur', 'visibilitychange', 'pagehide', 'freeze', 'click']) for (const target of [document.documentElement, document, window]) target.dispatchEvent(new PointerEvent(type, { bubbles: true })); await wait(600); return !host() || host().getBoundingClientRect().height < 50`,
    keeps: 'card',
  },
  {
    name: 'takes the focus’s keys through the host',
    naive: `put('<input>'); host().firstChild.focus(); host().firstChild.value = 'a'`,
    attack: `return host().matches(':focus-within') || document.activeElement === host() || host().querySelector('input, textarea, [contenteditable]')`,
  },
  {
    name: 'sends the commands of the extension by postMessage',
    unopened: true,
    naive: `${SCRIPT} addEventListener('message', e => { if (e.data.type === 'refresh') window.naive.alive = false })`,
    attack: `for (const type of ['refresh', 'jump', 'step', 'get-page', 'read-anyway', 'forget-claims']) postMessage({ type, payload: null, whence: true }, '*'); await wait(100); ${IS_OFF}`,
  },
  {
    name: 'sends them from a frame',
    unopened: true,
    naive: `${SCRIPT} addEventListener('message', e => { if (e.data.type === 'refresh') window.naive.alive = false })`,
    attack: `const frame = document.createElement('iframe'); frame.srcdoc = '<script>parent.postMessage({ type: "refresh" }, "*"); try { chrome.runtime.sendMessage({ type: "forget-claims", payload: { all: true } }) } catch {}</' + 'script>'; document.body.append(frame); await wait(400); frame.remove(); ${IS_OFF}`,
  },
  {
    name: 'forges the events of a framework’s script context',
    unopened: true,
    naive: `${SCRIPT} for (const target of [document, window]) target.addEventListener('wxt:content-script-started', () => { window.naive.alive = false })`,
    attack: `for (const type of ['wxt:content-script-started', 'wxt:locationchange', 'turbo:load']) for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'gate', messageId: 'x' } })); postMessage({ type: 'wxt:content-script-started', contentScriptName: 'gate', messageId: 'x' }, '*'); await wait(100); ${IS_OFF}`,
  },
  {
    name: 'forges navigation and return',
    unopened: true,
    naive: `${SCRIPT} for (const type of ['pageshow', 'popstate', 'hashchange', 'pagehide']) addEventListener(type, () => { window.naive.alive = false }); navigation.addEventListener('currententrychange', () => { window.naive.alive = false })`,
    attack: `for (let n = 0; n < 300; n++) { navigation.dispatchEvent(new Event('currententrychange')); for (const type of ['pageshow', 'pagehide', 'popstate', 'hashchange', 'beforeunload', 'unload']) dispatchEvent(new PageTransitionEvent(type, { persisted: true })); } await wait(100); ${IS_OFF}`,
  },
  {
    name: 'clobbers the document with named elements',
    unopened: true,
    naive: `${SCRIPT}`,
    attack: `document.body.insertAdjacentHTML('beforeend', '<img name="createElement"><img name="caretPositionFromPoint"><form name="documentElement"></form><form name="addEventListener"></form><img name="adoptedStyleSheets"><img name="defaultView"><a id="browser"></a><a id="chrome"></a><a id="Highlight"></a>'); try { document.createElement('div') } catch { if (window.naive) window.naive.alive = false } ${IS_OFF}`,
  },
  {
    name: 'breaks the prototypes the script works with',
    unopened: true,
    naive: `${SCRIPT}`,
    attack: `const no = () => { throw new Error('broken') }; const breaks = [[Element.prototype, ['attachShadow', 'closest', 'matches', 'append', 'remove']], [HTMLElement.prototype, ['showPopover', 'hidePopover']], [HighlightRegistry.prototype, ['set', 'get', 'delete']], [Highlight.prototype, ['add', 'delete']], [CSSStyleSheet.prototype, ['replaceSync']], [Document.prototype, ['createElement', 'createTreeWalker']], [MutationObserver.prototype, ['observe', 'disconnect']], [AbortController.prototype, ['abort']], [Array.prototype, ['includes', 'flatMap', 'toSorted']], [Uint32Array.prototype, ['fill']]]; for (const [type, names] of breaks) for (const name of names) type[name] = no; try { document.createElement('div') } catch { if (window.naive) window.naive.alive = false } ${IS_OFF}`,
  },
  {
    name: 'puts its own registry in the place of the browser’s',
    unopened: true,
    naive: `${SCRIPT}`,
    attack: `const real = CSS.highlights; Object.defineProperty(CSS, 'highlights', { configurable: true, value: new Map() }); const lost = CSS.highlights.size === 0; Object.defineProperty(CSS, 'highlights', { configurable: true, value: real }); window.Highlight = function () { throw new Error('no') }; if (window.naive && lost) { try { new Highlight() } catch { window.naive.alive = false } } ${IS_OFF}`,
  },
  {
    name: 'deletes the highlights',
    unopened: true,
    naive: `CSS.highlights.set('whence-figure', new Highlight())`,
    attack: `CSS.highlights.clear(); await wait(3000); return CSS.highlights.size === 0`,
  },
  {
    name: 'empties the highlights and puts others in their place',
    unopened: true,
    naive: `CSS.highlights.set('whence-figure', new Highlight(new StaticRange({ startContainer: document.body, startOffset: 0, endContainer: document.body, endOffset: 1 })))`,
    attack: `for (const [name, highlight] of [...CSS.highlights]) { highlight.clear(); CSS.highlights.set(name, new Highlight()); } await wait(3000); return [...CSS.highlights.values()].every(h => h.size === 0)`,
  },
  {
    name: 'floods the registry',
    unopened: true,
    naive: `${SCRIPT} setInterval(() => { if (CSS.highlights.size > 1000) window.naive.alive = false }, 10)`,
    attack: `for (let n = 0; n < 20000; n++) CSS.highlights.set('x' + n, new Highlight()); await wait(100); for (let n = 0; n < 20000; n++) CSS.highlights.delete('x' + n); ${IS_OFF}`,
  },
  {
    name: 'wipes the adopted style sheets',
    unopened: true,
    naive: `const sheet = new CSSStyleSheet(); document.adoptedStyleSheets.push(sheet)`,
    attack: `document.adoptedStyleSheets = []; await wait(3000); return document.adoptedStyleSheets.length === 0`,
  },
];
