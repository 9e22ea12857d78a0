import { MARK_STYLES } from './mark-kinds.ts';

/** Firefox keeps observable arrays from content scripts and offers the page's own view of an object instead. */
interface PageView {
  readonly wrappedJSObject?: unknown;
}

const SHEETS = new WeakMap<Document, CSSStyleSheet>();

/** What has style sheets of its own: a page, or a shadow root in it, where the page's do not reach. */
export type Tree = Document | ShadowRoot;

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

const sheetsOf = (tree: Tree): CSSStyleSheet[] =>
  (((tree as PageView).wrappedJSObject as Tree | undefined) ?? tree).adoptedStyleSheets;

const documentOf = (tree: Tree): Document => tree.ownerDocument ?? (tree as Document);

/** Whether the page still has our style sheet there. */
export function hasStyles(tree: Tree): boolean {
  const sheet = SHEETS.get(documentOf(tree));
  return sheet !== undefined && sheetsOf(tree).includes(sheet);
}

/** Adds the styles of marks without adding a node; once, however often it is called. */
export function adoptStyles(tree: Tree): void {
  if (!hasStyles(tree)) sheetsOf(tree).push(sheetOf(documentOf(tree)));
}

export function dropStyles(tree: Tree): void {
  const sheet = SHEETS.get(documentOf(tree));
  const sheets = sheetsOf(tree);
  const index = sheet ? sheets.indexOf(sheet) : -1;
  if (index >= 0) sheets.splice(index, 1);
}
