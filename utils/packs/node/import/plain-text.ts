const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text as a pack may carry it: NFC, without control, zero-width and bidi-override characters, one blank where there were several. */
export const plainText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(UNSEEN, '').normalize('NFC').trim();
