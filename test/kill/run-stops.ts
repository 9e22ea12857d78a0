import { type Plan, roundsOf } from './plan.ts';
import { StopRun } from './stops.ts';

/** Resolves to the number of losses. */
export async function runStops(extension: string, plan: Plan): Promise<number> {
  const run = await StopRun.start(extension, plan.seed);
  const counts = { rounds: 0, over: 0, refetched: 0, losses: 0 };
  try {
    for (const round of roundsOf(plan)) {
      const { stoppedAfter, wasOver, fetches, losses } = await run.round(round, plan.after);
      counts.rounds++;
      if (wasOver) counts.over++;
      if (fetches > 1) counts.refetched++;
      counts.losses += losses.length;
      const notes = [wasOver && 'over by then', fetches > 1 && `a file fetched ${fetches} times`, ...losses];
      console.log(
        `round ${round}, stopped after ${stoppedAfter} ms: ${notes.filter(Boolean).join(', ') || 'ended by itself'}`,
      );
    }
  } finally {
    await run.close();
  }
  console.log(
    `${counts.rounds} stops, ${counts.over} of them after the end; ${counts.refetched} times a file was fetched again; ${counts.losses} losses`,
  );
  return counts.losses;
}
