import type { Reading, Signal } from '../reading.ts';

/** How often the alias means this entity rather than the others it could mean. */
export const prior: Signal = {
  name: 'prior',
  weigh: reading => Math.log2(share(reading)) + Math.min(1, Math.log2(1 + reading.sense.prior) / 4),
};

function share({ candidate, sense }: Reading): number {
  const total = candidate.senses.reduce((sum, other) => sum + other.prior + 0.5, 0);
  return (sense.prior + 0.5) / total;
}
