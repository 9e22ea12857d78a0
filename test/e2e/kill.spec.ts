import { DamageRun } from '../kill/damage.ts';
import { DAMAGES, TARGETS } from '../kill/damages.ts';
import { KillRun } from '../kill/kills.ts';
import { StopRun } from '../kill/stops.ts';
import { EXTENSION, expect, test } from './fixtures/extension.ts';

const ROUNDS = 12;
const seed = Math.floor(Math.random() * 1e6);

test('a browser killed in the middle of a sync, half of the times with torn logs, loses nothing and shows nothing by halves', async () => {
  test.setTimeout(900_000);
  console.log(`kills: seed ${seed}`);
  const run = await KillRun.start(EXTENSION, seed);
  try {
    for (let round = 0; round < ROUNDS; round++) expect((await run.round(round)).losses).toEqual([]);
  } finally {
    await run.close();
  }
});

test('a worker stopped in the middle of a sync ends it by itself and fetches no file a third time', async () => {
  test.setTimeout(600_000);
  console.log(`stops: seed ${seed}`);
  const run = await StopRun.start(EXTENSION, seed);
  try {
    for (let round = 0; round < ROUNDS; round++) expect((await run.round(round)).losses).toEqual([]);
  } finally {
    await run.close();
  }
});

for (const target of TARGETS)
  test(`${target.name} damaged in each way: all is there again without a network`, async () => {
    test.setTimeout(900_000);
    const run = await DamageRun.start(EXTENSION, 200);
    try {
      for (const damage of DAMAGES)
        expect({ damage: damage.name, ...(await run.damage(target, damage)) }).toMatchObject({ losses: [] });
    } finally {
      await run.close();
    }
  });
