/**
 * Whether the engine has rules for a language: who says what, and how numbers and nouns are written. Of articles in others only
 * figures written in digits are read.
 * @param language BCP 47
 */
export const isReadInFull = (language: string): boolean => /^en\b/.test(language);
