import { FURNITURE, kindOf } from './element-kinds.ts';
import { namesFurniture } from './furniture-names.ts';

/** ARIA roles of parts that are not the page's main text. */
const ROLES = new Set(
  `navigation complementary banner contentinfo search searchbox dialog alertdialog alert button menu menubar menuitem toolbar
   tooltip tablist tab status note form log marquee switch slider listbox img figure`.split(/\s+/),
);

/** Shares of the text around from which on an element is no furniture, whatever its name says. */
const TOO_HEAVY = { weak: 0.35, strong: 0.8 } as const;

/** A figure is a picture with its caption, unless it frames a table, a quotation or code. */
const isElementFurniture = (element: Element): boolean =>
  (kindOf(element) & FURNITURE) !== 0 &&
  !(element.localName === 'figure' && element.querySelector('table, blockquote, pre') !== null);

/**
 * Whether an element declares itself furniture by its name, role, class or id. A box around a quotation (an embedded post) is none.
 * @param share the element's share of the text it is looked at in: a name is not believed of the heaviest part.
 */
export function isFurniture(element: Element, share: number): boolean {
  if (share >= TOO_HEAVY.strong) return false;
  const byElement = share < TOO_HEAVY.weak && isElementFurniture(element);
  if (byElement || !element.hasAttributes()) return byElement;
  const byClass = namesFurniture(element.getAttribute('class'));
  const byId = namesFurniture(element.getAttribute('id'));
  if (byClass === 'strong' || byId === 'strong') return true;
  if (share >= TOO_HEAVY.weak) return false;
  if (byClass === 'weak' || byId === 'weak') return element.querySelector('blockquote') === null;
  const role = element.getAttribute('role');
  return role !== null && ROLES.has(role);
}

/** Whether markup alone hides the element, in browsers and in Node. `aria-hidden` hides it from readers of speech: decoration or a double. */
export function isHiddenByMarkup(element: Element): boolean {
  if (element.localName === 'dialog' && element.getAttribute('open') === null) return true;
  if (!element.hasAttributes()) return false;
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
