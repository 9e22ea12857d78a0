import type { Signal } from '../reading.ts';

/** An outlet speaks first of its own country: "the Navy", "Parliament", "Birmingham". */
export const outlet: Signal = {
  name: 'outlet',
  weigh: ({ facts }, { options }) =>
    options.country !== undefined && facts?.country === options.country ? 1.5 : 0,
};
