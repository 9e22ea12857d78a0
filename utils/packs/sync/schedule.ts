import { WhenceError } from '../../model/errors.ts';
import type { Settings } from '../../model/settings.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const PERIODS = { daily: DAY, weekly: 7 * DAY } as const;
/** After the first failure; each further one doubles it. */
const FIRST_RETRY = 15 * MINUTE;
const LONGEST = 7 * DAY;
/** Readers who subscribed in one hour do not all ask in one hour for ever. */
const JITTER = 0.2;

interface Outcome {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In a row, this one included; 0 after a success. */
  readonly failures: number;
  readonly error: unknown;
}

/** When to ask a host again, milliseconds since 1970; null for never. `random` answers from 0 to 1. */
export function nextCheck(
  schedule: Settings['packs']['schedule'],
  { now, failures, error }: Outcome,
  random: () => number,
): number | null {
  if (schedule === 'off') return null;
  const period = PERIODS[schedule];
  const wait = failures === 0 ? period : Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST);
  const jittered = wait * (1 - JITTER + 2 * JITTER * random());
  return now + Math.max(jittered, Math.min(retryAfter(error, now), LONGEST));
}

/** What the host asked for, in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 where it asked for nothing. */
function retryAfter(error: unknown, now: number): number {
  if (!(error instanceof WhenceError) || error.code !== 'sync_busy') return 0;
  const asked = error.details[1] ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
