const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Elements that browsers lay out as blocks by default: text on both sides of their border is never one sentence. */
export const BLOCK_ELEMENTS = words(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table caption
   tbody td tfoot th thead tr ul`,
);

/** Elements whose text is not shown, or is a control's. `button` and `label` carry words that nobody reads as the article's. */
export const TEXTLESS_ELEMENTS = words(
  `script style noscript template iframe frame frameset noframes object embed applet svg canvas audio video map head title
   select option optgroup datalist textarea input button label output progress meter menu rp rt link meta base`,
);

/** Elements that say by themselves that they hold no main text, unless most of it is inside. */
export const FURNITURE_ELEMENTS = words(
  'nav aside footer header form figure figcaption address search fieldset dialog',
);

/** Elements that hold one paragraph's or one cell's text: never a whole article. */
export const LEAF_BLOCKS = words(
  'p li dd dt h1 h2 h3 h4 h5 h6 pre blockquote td th figcaption caption summary address',
);

/** Heading elements: dropped where no text follows them. */
export const HEADINGS = words('h1 h2 h3 h4 h5 h6');
