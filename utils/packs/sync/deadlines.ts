import { type ErrorCode, WhenceError } from '../../model/errors.ts';
import { SYNC_LIMITS } from './limits.ts';

interface Deadlines {
  /** Aborts with the WhenceError that tells why. */
  readonly signal: AbortSignal;
  /** Something came: the stall timer starts anew. */
  readonly arrived: () => void;
  readonly end: () => void;
}

/** Ends a request that stalls (sync_stalled), takes too long (sync_too_slow) or is called off by `outer` (sync_cancelled). */
export function deadlines(place: string, outer: AbortSignal): Deadlines {
  const life = new AbortController();
  const stop = (code: ErrorCode) => () => life.abort(new WhenceError(code, place));
  const cancel = stop('sync_cancelled');
  if (outer.aborted) cancel();
  outer.addEventListener('abort', cancel);
  const total = setTimeout(stop('sync_too_slow'), SYNC_LIMITS.total);
  let stall = setTimeout(stop('sync_stalled'), SYNC_LIMITS.stall);
  return {
    signal: life.signal,
    arrived: () => {
      clearTimeout(stall);
      stall = setTimeout(stop('sync_stalled'), SYNC_LIMITS.stall);
    },
    end: () => {
      clearTimeout(stall);
      clearTimeout(total);
      outer.removeEventListener('abort', cancel);
    },
  };
}
