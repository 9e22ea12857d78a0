import { runCommand } from '#utils/cli/terminal/run.ts';
import { add, NONE } from './run/count.ts';
import { STEPS } from './run/steps.ts';

/** `npm test [-- STEP...]`: every check, each step even if one before it failed; the last line counts them all. */
await runCommand(async names => {
  const unknown = names.filter(name => !STEPS.some(step => step.name === name));
  if (unknown.length > 0) {
    console.error(`${unknown.join(', ')}: no such step. Steps: ${STEPS.map(step => step.name).join(', ')}`);
    return 1;
  }
  let total = NONE;
  for (const step of STEPS) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    console.log(`\n── ${step.name}`);
    const started = performance.now();
    const count = await step.run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
    total = add(total, count);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
});
