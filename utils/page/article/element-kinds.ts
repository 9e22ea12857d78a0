/** What an element's name says of it: these flags, or-ed. */
export const BLOCK = 1;
export const TEXTLESS = 2;
export const FURNITURE = 4;
export const LEAF = 8;
export const HEADING = 16;
export const LINK = 32;
export const CARD = 64;
export const GROUP = 128;
export const BREAK = 256;
export const SLOT = 512;

const LISTS: readonly (readonly [kind: number, names: string])[] = [
  // Laid out as blocks by default: text on both sides of their border is never one sentence.
  [
    BLOCK,
    `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
     h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table caption
     tbody td tfoot th thead tr ul`,
  ],
  // Text that is not shown, or is a control's. `button` and `label` carry words that nobody reads as the article's.
  [
    TEXTLESS,
    `script style noscript template iframe frame frameset noframes object embed applet svg canvas audio video map head title
     select option optgroup datalist textarea input button label output progress meter menu rp rt link meta base`,
  ],
  // Say by themselves that they hold no main text, unless most of it is inside.
  [FURNITURE, 'nav aside footer header form figure figcaption address search fieldset dialog'],
  // Hold one paragraph's or one cell's text: never a whole article.
  [LEAF, 'p li dd dt h1 h2 h3 h4 h5 h6 pre blockquote td th figcaption caption summary address'],
  // Dropped where no text follows them.
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [LINK, 'a'],
  // Can be a teaser without a class.
  [CARD, 'div li article section td'],
  // Can be a set of teasers.
  [GROUP, 'ul ol dl table div section'],
  [BREAK, 'br'],
  [SLOT, 'slot'],
];

/** One look-up for all questions: they are asked of every element of a page. */
const KINDS = new Map<string, number>();
for (const [kind, names] of LISTS)
  for (const name of names.split(/\s+/)) KINDS.set(name, (KINDS.get(name) ?? 0) | kind);

export const kindOf = (element: Element): number => KINDS.get(element.localName) ?? 0;

export const isBlock = (element: Element): boolean => (kindOf(element) & BLOCK) !== 0;
