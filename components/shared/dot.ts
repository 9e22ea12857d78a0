/** Stands between facts in one line; never begins the next. */
export const DOT = '\u00a0· ';
