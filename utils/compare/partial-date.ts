import type { PartialDate } from '../model/other-figure.ts';

const DAY = 86_400_000;

/** First and last day a partial date may mean, in days since 1970. */
export function daysOf(date: PartialDate): readonly [first: number, last: number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next =
    day !== undefined
      ? first + DAY
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return [first / DAY, next / DAY - 1];
}

/** The day of an ISO 8601 date or time, as exact as it is; null for anything else. */
export function partialDate(iso: string | null): PartialDate | null {
  return iso?.match(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(?=$|T| )/)?.[0] ?? null;
}
