/**
 * The slow and plain meaning of `findNames`: strings instead of hashes, every alias tried at every word. Written from the documented rules, not
 * from the matcher.
 */
export interface Row {
  readonly text: string;
  readonly case: 'exact' | 'any';
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly initials: boolean;
}

const strip = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
const IGNORED = /[\u0300-\u036f\u00ad]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const ALONE = /\p{Script=Han}/u;

export function words(text: string): Word[] {
  const found: Word[] = [];
  const points = [...text];
  const offsets = [0];
  for (const point of points) offsets.push((offsets.at(-1) ?? 0) + point.length);
  const at = (k: number): number => offsets[k] ?? text.length;
  const is = (pattern: RegExp, k: number): boolean => pattern.test(points[k] ?? '');
  const mark = (k: number, folded: string): void => {
    found.push({ start: at(k), end: at(k + 1), folded: ` ${folded}`, initials: false });
    gap = '';
  };
  const runFrom = (k: number): string => {
    let run = '';
    for (let at = k; is(LETTER, at); at++) run += strip(points[at] ?? '');
    return run;
  };
  let gap = '';
  for (let k = 0; k < points.length; k++) {
    const point = points[k] ?? '';
    if (is(LETTER, k)) {
      const from = k;
      let folded = '';
      let initials = false;
      let to = k;
      for (;;) {
        if (is(LETTER, k) && (!is(ALONE, k) || folded === '')) {
          folded += strip(points[k] ?? '');
          to = ++k;
          if (is(ALONE, to - 1)) break;
        } else if (is(IGNORED, k)) {
          k++;
          if (/\p{Mn}/u.test(points[k - 1] ?? '')) to = k;
        } else if (points[k] === "'" && is(LETTER, k + 1) && !/^(?:[sdtm]|ll|re|ve)$/.test(runFrom(k + 1)))
          k++;
        else if (
          points[k] === '.' &&
          (folded.length === 1 || initials) &&
          is(LETTER, k + 1) &&
          !is(LETTER, k + 2)
        ) {
          initials = true;
          k++;
        } else break;
      }
      found.push({ start: at(from), end: at(to), folded, initials });
      gap = '';
      k--;
    } else if (is(IGNORED, k) || point === "'") {
    } else if (point === ' ') gap ||= ' ';
    else if (point === '\n') {
      if (gap === '\n') mark(k, '—');
      gap = '\n';
    } else if (point === '-') {
      if (gap !== '') mark(k, '—');
      else gap = '-';
    } else if (point === '.') {
      const before = found.at(-1);
      const short = before?.end === at(k) && !before.folded.startsWith(' ') ? before.folded.length : 99;
      if (short > 4 || (short > 1 && is(LETTER, k + 1))) mark(k, '—');
    } else mark(k, point === '&' ? 'and' : point);
  }
  return found;
}

const isMark = (word: Word): boolean => word.folded.startsWith(' ');

/** Every match as "start-end:alias number", sorted. */
export function referenceMatches(text: string, rows: readonly Row[]): string[] {
  const inText = words(text);
  const aliases = rows.map(row => {
    const all = words(row.text);
    while (all[0] && isMark(all[0])) all.shift();
    while (all.length > 0 && isMark(all.at(-1) as Word)) all.pop();
    return { row, key: all.map(word => word.folded.trim()).join('|') };
  });
  const matches: string[] = [];
  for (let from = 0; from < inText.length; from++) {
    for (let last = from; last < inText.length; last++) {
      const first = inText[from] as Word;
      const final = inText[last] as Word;
      if (isMark(first) || isMark(final)) continue;
      const whole = inText.slice(from, last + 1).map(word => word.folded.trim());
      const stem = final.folded.length > 3 && final.folded.endsWith('s') ? final.folded.slice(0, -1) : null;
      const match = (key: string, end: number): boolean => {
        const here = aliases
          .map((alias, k) => ({ ...alias, k }))
          .filter(alias => alias.key === key && key !== '');
        const allowed = here.filter(({ row }) => caseAllows(row, text.slice(first.start, end)));
        const dot =
          text[final.end] === '.' && (final.initials || allowed.some(({ row }) => row.text.endsWith('.')));
        for (const { k } of allowed) matches.push(`${first.start}-${final.end + (dot ? 1 : 0)}:${k}`);
        return here.length > 0;
      };
      if (match(whole.join('|'), final.end) || stem === null) continue;
      match([...whole.slice(0, -1), stem].join('|'), final.end - 1);
    }
  }
  return [...new Set(matches)].sort();
}

function caseAllows(row: Row, written: string): boolean {
  if (row.case === 'any') return true;
  const letters = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '');
  const pattern = (text: string): string =>
    [...letters(text.replaceAll('&', 'and'))]
      .map(letter => (letter === letter.toLowerCase() ? 'x' : 'X'))
      .join('');
  const small = written.replace(
    /(?<![\p{L}\p{Nd}])(?:and|at|by|da|de|del|der|di|for|from|in|la|le|of|on|the|to|van|von)(?![\p{L}\p{M}\p{N}])/giu,
    word => word.toLowerCase(),
  );
  const views = [pattern(written), pattern(written).replace(/^X/, 'x'), pattern(small)];
  if (views.includes(pattern(row.text))) return true;
  const cased = letters(written).replace(/[^\p{Lu}\p{Ll}]/gu, '');
  return cased.length >= 4 && cased === cased.toUpperCase();
}
