import { send } from '#utils/messages/send.ts';
import type { MakeCard } from '../reader/card-contract.ts';
import type { MakeReader } from './reader-contract.ts';

/** The parts of the script in a page that come when they are first needed, each from a file of its own. */
interface Parts {
  readonly reader: MakeReader;
  readonly card: MakeCard;
}

type World = typeof globalThis & Record<symbol, unknown>;

/** Where a part's file leaves its maker in the isolated world; invisible to the page. */
const placeOf = (part: keyof Parts): symbol => Symbol.for(`whence.${part}.make`);

/** A part's maker; its file is brought into this page by the background when it is first needed. All share one isolated world. */
export async function loadPart<P extends keyof Parts>(part: P): Promise<Parts[P]> {
  const world = globalThis as World;
  if (!world[placeOf(part)]) await send('load-part', { part });
  const make = world[placeOf(part)];
  if (!make) throw new Error(`${part}.js did not start`);
  return make as Parts[P];
}

/** What a part's file leaves for those who load it. */
export function offerPart<P extends keyof Parts>(part: P, make: Parts[P]): void {
  (globalThis as World)[placeOf(part)] = make;
}
