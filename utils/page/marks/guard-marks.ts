import { nowAndThen } from '../watch/now-and-then.ts';
import { repairMarks } from './paint-marks.ts';

export interface GuardOptions {
  readonly signal: AbortSignal;
  /** The page keeps taking the marks away; told once, then the guard rests. */
  readonly onInterfered: () => void;
  /** Asked before each look; a script that has been replaced must not fight its successor. */
  readonly isAlive: () => boolean;
  /** Milliseconds between looks: a few map lookups, no layout. */
  readonly every?: number;
}

/** Looks after the marks while the page is shown. The registry has no events, and a page that deletes in a loop must not keep us busy. */
export function guardMarks(
  document: Document,
  { signal, onInterfered, isAlive, every = 2000 }: GuardOptions,
): void {
  if (signal.aborted) return;
  const look = (): void => {
    if (document.visibilityState === 'hidden' || !isAlive()) return;
    if (repairMarks(document) !== 'interfered') return;
    rest();
    onInterfered();
  };
  const rest = nowAndThen(document, look, { every, signal });
}
