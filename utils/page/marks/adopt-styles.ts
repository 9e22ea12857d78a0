import { MARK_STYLES } from './mark-kinds.ts';

/** Firefox keeps observable arrays from content scripts and offers the page's own view of an object instead. */
interface PageView {
  readonly wrappedJSObject?: unknown;
}

const SHEETS = new WeakMap<Document, CSSStyleSheet>();

function sheetOf(document: Document): CSSStyleSheet {
  const known = SHEETS.get(document);
  if (known) return known;
  const view = (document.defaultView as (PageView & Window & typeof globalThis) | null) ?? globalThis;
  const pageView = (view as PageView).wrappedJSObject as typeof globalThis | undefined;
  const sheet = new (pageView ?? view).CSSStyleSheet();
  sheet.replaceSync(MARK_STYLES);
  SHEETS.set(document, sheet);
  return sheet;
}

const pageDocument = (document: Document): Document =>
  ((document as PageView).wrappedJSObject as Document | undefined) ?? document;

/** Whether the page still has our style sheet. */
export function hasStyles(document: Document): boolean {
  const sheet = SHEETS.get(document);
  return sheet !== undefined && pageDocument(document).adoptedStyleSheets.includes(sheet);
}

/** Adds the styles of marks without adding a node; once, however often it is called. */
export function adoptStyles(document: Document): void {
  if (!hasStyles(document)) pageDocument(document).adoptedStyleSheets.push(sheetOf(document));
}

export function dropStyles(document: Document): void {
  const sheet = SHEETS.get(document);
  const sheets = pageDocument(document).adoptedStyleSheets;
  const index = sheet ? sheets.indexOf(sheet) : -1;
  if (index >= 0) sheets.splice(index, 1);
}
