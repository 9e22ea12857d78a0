import { BLOCK, kindOf, LINK, TEXTLESS } from './element-kinds.ts';
import { elementAround, hostOf } from './open-roots.ts';

/** The block that holds a text node's words; null inside links and what is never shown. */
export function blockAround(text: Text): Element | null {
  for (
    let element = text.parentElement ?? hostOf(text.parentNode);
    element;
    element = elementAround(element)
  ) {
    const kind = kindOf(element);
    if (kind & (LINK | TEXTLESS)) return null;
    if (kind & BLOCK) return element;
  }
  return null;
}
