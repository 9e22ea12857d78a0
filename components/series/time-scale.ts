export interface TimeTick {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** YYYY-MM, or YYYY where all ticks are a year or more apart. */
  readonly date: string;
}

/** Months between ticks; the first step that gives few enough is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** At most so many firsts of months or years between two moments; where no month begins there, its name stands in the middle. */
export function timeTicks(from: number, to: number, most: number): TimeTick[] {
  if (monthOf(from) === monthOf(to)) return [{ time: (from + to) / 2, date: nameOf(monthOf(from), 1) }];
  for (const step of STEPS) {
    const ticks: TimeTick[] = [];
    for (let month = Math.ceil(monthOf(from) / step) * step; startOf(month) <= to; month += step)
      if (startOf(month) >= from) ticks.push({ time: startOf(month), date: nameOf(month, step) });
    if (ticks.length <= most) return ticks;
  }
  return [];
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const startOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

function nameOf(month: number, step: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return step >= 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
