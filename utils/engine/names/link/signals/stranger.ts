import { lastBefore, namedInFull } from '../mentions.ts';
import { type Signal, VETO } from '../reading.ts';

/** The text has introduced somebody else by this surname. */
export const stranger: Signal = {
  name: 'stranger',
  weigh: (reading, context) => {
    const { alias, first } = reading;
    const last = alias.length === 1 || (alias.length === 2 && alias[0] === 'the') ? alias.at(-1) : undefined;
    const introduced = context.strangers.get(last ?? '');
    if (!introduced || introduced[0] === first) return 0;
    const own = namedInFull(reading, context);
    return own && lastBefore(own.inFull, first) >= lastBefore(introduced, first) ? 0 : VETO;
  },
};
