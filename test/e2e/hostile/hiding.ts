import type { Attack } from './attack.ts';

/** The card must be seen, on top, and under the pointer where it is. */
const UNSEEN = `const unseen = () => { const h = host(); if (!h?.isConnected) return true; const s = getComputedStyle(h); const r = h.getBoundingClientRect(); const [x, y] = middle(h); return s.display === 'none' || s.visibility !== 'visible' || s.opacity !== '1' || s.filter !== 'none' || s.transform !== 'none' || s.clipPath !== 'none' || r.width < 50 || r.height < 50 || x < 0 || y < 0 || x > innerWidth || y > innerHeight || document.elementFromPoint(x, y) !== h; };`;

const styled = (css: string): string =>
  `${UNSEEN} document.head.insertAdjacentHTML('beforeend', ${JSON.stringify(`<style>${css}</style>`)}); await wait(100); return unseen()`;

const PUT = `put(CARD, 'closed')`;

/** Attempts to hide, move, cover or take away the card. */
export const HIDING: readonly Attack[] = [
  {
    name: 'hides every element it did not make by style',
    naive: PUT,
    attack: styled('html > :not(head, body) { display: none !important }'),
    keeps: 'card',
  },
  {
    name: 'makes the card transparent',
    naive: PUT,
    attack: styled(
      'html > * { opacity: 0 !important; filter: opacity(0) !important; visibility: hidden !important }',
    ),
    keeps: 'card',
  },
  {
    name: 'makes the whole page transparent',
    naive: `document.body.append((put(CARD), host()))`,
    attack: `${UNSEEN} document.documentElement.style.setProperty('opacity', '0', 'important'); document.body.style.setProperty('opacity', '0', 'important'); await wait(100); return host().matches(':popover-open') ? unseen() : true`,
    keeps: 'card',
  },
  {
    name: 'moves the card out of the window',
    naive: PUT,
    attack: styled(
      'html > :not(head, body) { transform: translateX(-9999px) !important; left: -9999px !important; margin: -9999px !important; translate: -9999px !important; scale: 0 !important }',
    ),
    keeps: 'card',
  },
  {
    name: 'lets clicks fall through the card',
    naive: PUT,
    attack: styled('html > :not(head, body) { pointer-events: none !important }'),
    keeps: 'card',
  },
  {
    name: 'clips the card to nothing',
    naive: PUT,
    attack: styled(
      'html > :not(head, body) { clip-path: inset(50%) !important; width: 0 !important; height: 0 !important; overflow: hidden !important; contain: strict !important }',
    ),
    keeps: 'card',
  },
  {
    name: 'writes on the host’s own style attribute',
    naive: PUT,
    attack: `${UNSEEN} host().setAttribute('style', 'display: none !important; opacity: 0 !important'); host().hidden = true; await wait(100); return unseen()`,
    keeps: 'card',
  },
  {
    name: 'animates the host away',
    naive: PUT,
    attack: `${UNSEEN} host().animate([{ opacity: 0, transform: 'scale(0)' }], { duration: 1e6, fill: 'both' }); await wait(100); return unseen()`,
    keeps: 'card',
  },
  {
    name: 'covers the card',
    naive: PUT,
    attack: `${UNSEEN} document.documentElement.insertAdjacentHTML('beforeend', '<p style="position: fixed; inset: 0; z-index: 2147483647; background: white">Won!</p>'); await wait(100); return unseen()`,
    keeps: 'card',
  },
  {
    name: 'covers the card in the top layer',
    naive: PUT,
    attack: `${UNSEEN} document.body.insertAdjacentHTML('beforeend', '<p popover="manual" id="cover" style="position: fixed; inset: 0; width: 100vw; height: 100vh">Won!</p>'); document.querySelector('#cover').showPopover(); await wait(400); const h = host(); const over = document.querySelector('#cover'); const [x, y] = middle([...document.querySelectorAll('[data-naive], [popover]')].find(e => e !== over)); return document.elementFromPoint(x, y) === over`,
    keeps: 'card',
  },
  {
    name: 'makes the card inert',
    naive: PUT,
    attack: `host().inert = true; await wait(700); return host().inert`,
    keeps: 'card',
  },
  {
    name: 'takes the card out of the document',
    naive: PUT,
    attack: `host().remove(); await wait(700); return !host()`,
    keeps: 'card',
  },
  {
    name: 'moves the card into a hidden box',
    naive: PUT,
    attack: `const box = document.createElement('div'); box.style.display = 'none'; document.body.append(box); box.append(host()); await wait(700); return host().parentElement === box`,
    keeps: 'card',
  },
  {
    name: 'closes the card’s popover',
    naive: `put(CARD); host().popover = 'manual'; host().showPopover()`,
    attack: `${UNSEEN} host().hidePopover(); await wait(100); return host().getBoundingClientRect().width < 50`,
    keeps: 'card',
  },
  {
    name: 'forbids popovers to open',
    early: `addEventListener('beforetoggle', e => e.preventDefault(), true);`,
    naive: `put(CARD); host().popover = 'manual'; host().showPopover()`,
    attack: `await wait(100); return host().getBoundingClientRect().width < 50`,
    keeps: 'card',
  },
  {
    name: 'empties the card',
    naive: `put(CARD, 'open')`,
    attack: `const h = host(); h.textContent = 'FAKE'; try { h.shadowRoot.innerHTML = '' } catch { return false } return true`,
    keeps: 'card',
  },
  {
    name: 'puts a root of its own on the host',
    naive: `const box = document.createElement('div'); box.dataset.naive = ''; document.documentElement.append(box)`,
    attack: `try { host().attachShadow({ mode: 'open' }).innerHTML = 'FAKE'; return true } catch { return false }`,
    keeps: 'card',
  },
];
