/**
 * `npm run test:kill [-- kills|stops|damage] [--rounds N] [--seed S] [--round R [--after MS]]`: a browser killed, a worker stopped, stores damaged, and what
 * was lost by it. `--round` runs one round alone, as the line of a longer run names it. Exit code 1 where anything was lost.
 */
import { parseArgs } from 'node:util';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { runDamage } from './run-damage.ts';
import { runKills } from './run-kills.ts';
import { runStops } from './run-stops.ts';

const KINDS = { kills: runKills, stops: runStops, damage: runDamage };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    round: { type: 'string' },
    after: { type: 'string' },
    /** Folder of a built extension; without it one is built. */
    extension: { type: 'string' },
  },
});
const extension = values.extension ?? buildExtension('chrome', 'demo');
const first = Number(values.round ?? 0);
const plan = {
  seed: Number(values.seed),
  first,
  end: values.round === undefined ? Number(values.rounds) : first + 1,
  after: values.after === undefined ? undefined : Number(values.after),
};
let lost = 0;
for (const [kind, run] of Object.entries(KINDS)) {
  if (positionals.length > 0 && !positionals.includes(kind)) continue;
  console.log(`${kind}: seed ${plan.seed}`);
  lost += await run(extension, plan);
}
process.exit(lost > 0 ? 1 : 0);
