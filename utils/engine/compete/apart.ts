import type { Context } from './context-words.ts';
import type { Entry } from './entry.ts';
import { meet } from './meet.ts';
import { type Range, statedRange } from './number/same-number.ts';
import { rolesApart } from './people-roles.ts';
import { turnsApart } from './turn.ts';

/** Whether two claims say that they count different things: other people, another event, time, reach or part, a size of its own. */
export const areApart = (a: Entry, b: Entry): boolean =>
  a.isByItself ||
  b.isByItself ||
  a.portion !== b.portion ||
  rolesApart(a.claim.unit, b.claim.unit) ||
  turnsApart(a.context.turn, b.context.turn) ||
  !sameTime(a.context, b.context) ||
  a.context.reach !== b.context.reach ||
  farApart(a, b);

/** Both name places or people, and none in common. */
export const namesApart = (a: Context, b: Context): boolean =>
  a.names.size > 0 && b.names.size > 0 && !meet(a.names, b.names) && !meet(a.names, b.wide);

/** Figures further apart than this are hardly of the same thing (5 and 20: one text wrong). */
const FARTHEST = 10;
/** "dozens" and "hundreds" are told of different things. */
const FARTHEST_VAGUE = 3;

const farApart = (a: Entry, b: Entry): boolean => {
  const { size: x } = a;
  const { size: y } = b;
  if (x === null || y === null || x[0] <= 0 || y[0] <= 0) return false;
  if (a.family === 'money' && a.claim.unit !== b.claim.unit) return false;
  const bothVague = statedRange(a.figure) === null && statedRange(b.figure) === null;
  return timesApart(middle(x), middle(y)) > (bothVague ? FARTHEST_VAGUE : FARTHEST);
};

/** The middle of a span of orders: of 100 to 10,000, 1,000. */
export const middle = ([low, high]: Range): number => Math.sqrt(low * high);
export const timesApart = (x: number, y: number): number => Math.max(x, y) / Math.min(x, y);

const isYear = (time: string): boolean => /^\d{4}$/.test(time);

/** A year, or "earlier", that only one of them names sets two claims apart; months do where both name some. */
const sameTime = (a: Context, b: Context): boolean => {
  if (a.times.size === 0 && b.times.size === 0) return true;
  const months = [a, b].map(({ times }) => [...times].filter(time => time !== 'earlier' && !isYear(time)));
  for (const time of new Set([...a.times, ...b.times]))
    if ((time === 'earlier' || isYear(time)) && a.times.has(time) !== b.times.has(time)) return false;
  const [own = [], other = []] = months;
  return own.length === 0 || other.length === 0 || own.some(month => other.includes(month));
};
