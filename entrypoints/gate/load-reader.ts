import { send } from '#utils/messages/send.ts';
import { type MakeReader, READER } from './reader-contract.ts';

type World = typeof globalThis & { [READER]?: MakeReader };

/** The reader's script, brought into this page by the background when it is first needed; both share one isolated world. */
export async function loadReader(): Promise<MakeReader> {
  const world = globalThis as World;
  if (!world[READER]) await send('load-reader', null);
  const make = world[READER];
  if (!make) throw new Error('reader.js did not start');
  return make;
}

/** What reader.js leaves for the gate. */
export function offerReader(make: MakeReader): void {
  (globalThis as World)[READER] = make;
}
