/** What a mark says by its style: a figure, a figure with other figures, wording about checking, a known entity, the mark just jumped to. */
export const MARK_KINDS = ['figure', 'figure-others', 'hedge', 'entity', 'current'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** The highlight's name in the page's registry, which the page can read: it tells the kind of mark and nothing else. */
export const highlightName = (kind: MarkKind): string => `whence-${kind}`;

/** Underline style tells the kind; the line takes the text's own colour, so it is legible wherever the text is. */
const STYLES: Readonly<Record<MarkKind, string>> = {
  figure: 'text-decoration: underline solid 1.5px',
  'figure-others': 'text-decoration: underline double 1.5px',
  hedge: 'text-decoration: underline dashed 1.5px',
  entity: 'text-decoration: underline dotted 1.5px',
  current: 'background-color: Highlight; color: HighlightText',
};

const RULES = MARK_KINDS.map(
  kind => `::highlight(${highlightName(kind)}) { ${STYLES[kind]}; text-underline-offset: 0.18em }`,
);

/**
 * In forced colours browsers give every highlight the system's selection colours: the line must lie inside that box to be seen,
 * and the current mark needs more than a colour.
 */
const FORCED = [
  ...MARK_KINDS.map(kind => `::highlight(${highlightName(kind)}) { text-underline-offset: auto }`),
  `::highlight(${highlightName('current')}) { text-decoration: underline overline solid 2px }`,
];

/** The styles of all marks, for a constructed style sheet. On paper the page is the page's own. */
export const MARK_STYLES: string = `@media not print {\n${RULES.join('\n')}\n}\n@media (forced-colors: active) {\n${FORCED.join('\n')}\n}`;

/** Where marks overlap, the later kind is painted above. */
export const markPriority = (kind: MarkKind): number => MARK_KINDS.indexOf(kind);
