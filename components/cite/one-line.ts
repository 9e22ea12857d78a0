/** Words of a page without the page's line breaks. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
