import { DamageRun } from './damage.ts';
import { BLOBS, DAMAGES, FILE_DAMAGES, TARGETS, type Target, UNHARMED } from './damages.ts';

const RECORDS = 20_000;
/** Seconds for 20,000 rows. */
const BUDGET = 5;

/** Resolves to the number of losses; prints how long each took. */
export async function runDamage(extension: string): Promise<number> {
  const run = await DamageRun.start(extension, RECORDS);
  const budget = (BUDGET * run.rows) / 20_000;
  const usual = await run.damage(TARGETS[0] as Target, UNHARMED);
  console.log(`unharmed: ${usual.seconds.toFixed(1)} s, ${usual.losses.join(', ') || 'all there'}`);
  let lost = 0;
  let slowest = 0;
  try {
    for (const target of [...TARGETS, BLOBS])
      for (const damage of target === BLOBS ? FILE_DAMAGES : DAMAGES) {
        const { seconds, losses } = await run.damage(target, damage);
        slowest = Math.max(slowest, seconds);
        lost += losses.length + (seconds > budget ? 1 : 0);
        console.log(
          `${target.name}, ${damage.name}: ${seconds.toFixed(1)} s, ${losses.join(', ') || 'all there'}`,
        );
      }
  } finally {
    await run.close();
  }
  console.log(
    `${run.rows} rows; the slowest took ${slowest.toFixed(1)} s of ${budget.toFixed(1)} s; ${lost} losses`,
  );
  return lost;
}
