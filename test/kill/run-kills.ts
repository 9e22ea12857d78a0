import { KillRun } from './kills.ts';
import { type Plan, roundsOf } from './plan.ts';

/** Resolves to the number of losses. */
export async function runKills(extension: string, plan: Plan): Promise<number> {
  const run = await KillRun.start(extension, plan.seed);
  const counts = { rounds: 0, torn: 0, thrownAway: 0, switched: 0, losses: 0 };
  try {
    for (const round of roundsOf(plan)) {
      const { killedAfter, torn, thrownAway, wasOver, losses } = await run.round(round, plan.after);
      counts.rounds++;
      if (torn > 0) counts.torn++;
      if (thrownAway.length > 0) counts.thrownAway++;
      if (wasOver) counts.switched++;
      counts.losses += losses.length;
      const notes = [
        torn > 0 && `${torn} torn`,
        ...thrownAway.map(store => `${store} thrown away`),
        ...losses,
      ];
      console.log(
        `round ${round}, killed after ${killedAfter} ms: ${notes.filter(Boolean).join(', ') || 'nothing lost'}`,
      );
    }
  } finally {
    await run.close();
  }
  console.log(
    `${counts.rounds} kills, ${counts.switched} of them after the switch, ${counts.torn} with torn tails; ${counts.thrownAway} times a store was thrown away; ${counts.losses} losses`,
  );
  return counts.losses;
}
