import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { namedInFull } from './surname.ts';

/** The text has introduced somebody else by this surname. */
export const stranger: Signal = {
  name: 'stranger',
  weigh: (reading, context) => {
    const { alias, first } = reading;
    const last = alias.length === 1 || (alias.length === 2 && alias[0] === 'the') ? alias.at(-1) : undefined;
    const introduced = context.strangers.get(last ?? '');
    if (!introduced || introduced[0] === first) return 0;
    const own = namedInFull(reading, context);
    return own && nearer(own, introduced, reading, context) ? 0 : VETO;
  },
};

function nearer(
  own: Reading,
  introduced: readonly number[],
  { first, key }: Reading,
  { byKey }: Context,
): boolean {
  const before = (positions: readonly number[]): number =>
    Math.max(-1, ...positions.filter(at => at < first));
  const ownPositions = (byKey.get(key) ?? [])
    .filter(({ alias }) => alias.length >= own.alias.length)
    .map(r => r.first);
  return before(ownPositions) >= before(introduced);
}
