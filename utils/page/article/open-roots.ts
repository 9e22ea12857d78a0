/**
 * Elements that may hold a shadow root: those of the page's own making, and boxes with nothing else in them. The browser finds
 * them itself; asking every element of a page would cost as much as reading it.
 */
const HOSTS =
  'descendant-or-self::*[contains(local-name(), "-") or (not(node()) and contains(" div main article section ", concat(" ", local-name(), " ")))]';
const SNAPSHOT = 7; // XPathResult.ORDERED_NODE_SNAPSHOT_TYPE

/** More are a page that plays with us. */
const MOST_HOSTS = 5000;

/** The open shadow roots of a page, those inside others after them. None in Node, whose DOM has no XPath. */
export function openRoots(within: Element): ShadowRoot[] {
  const { ownerDocument } = within;
  const roots: ShadowRoot[] = [];
  if (typeof ownerDocument.evaluate !== 'function') return roots;
  const trees: Element[] = [within];
  let looked = 0;
  for (const tree of trees) {
    const hosts = ownerDocument.evaluate(HOSTS, tree, null, SNAPSHOT);
    for (let i = 0; i < hosts.snapshotLength && looked < MOST_HOSTS; i++, looked++) {
      const root = (hosts.snapshotItem(i) as Element).shadowRoot;
      if (!root) continue;
      roots.push(root);
      trees.push(...root.children);
    }
  }
  return roots;
}

/** The element around a node: out of a shadow root, its host. */
export const elementAround = (node: Node): Element | null => node.parentElement ?? hostOf(node.parentNode);

/** The element whose shadow root this is; null for every other node. */
export const hostOf = (node: Node | null): Element | null =>
  node?.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null;

/** Whether a node is in an element, or in a shadow root somewhere in it. */
export function isWithin(node: Node, outer: Element): boolean {
  for (let tree: Node | null = node; tree; tree = hostOf(tree.getRootNode()))
    if (outer.contains(tree)) return true;
  return false;
}
