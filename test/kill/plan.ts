/** Which rounds to run. */
export interface Plan {
  readonly seed: number;
  readonly first: number;
  readonly end: number;
  /** Milliseconds; left out, the seed and the round say it. */
  readonly after?: number | undefined;
}

export function* roundsOf({ first, end }: Plan): Generator<number> {
  for (let round = first; round < end; round++) yield round;
}
