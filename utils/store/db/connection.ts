import type { Database } from './schema.ts';

/** Opens on first use and again after the browser closed it. */
export interface Connection {
  /** Runs `work`; once more on a new connection where the old one turned out to be closed. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * @param ready runs on every new connection before it is used: what it holds may be less than what was put there
 * @param discard throws a database away that opens but cannot be worked with; it is then made anew
 */
export function connection(
  open: (onClosed: () => void) => Promise<Database>,
  ready: (database: Database) => Promise<void> = async () => {},
  discard: (() => Promise<void>) | null = null,
): Connection {
  let current: Promise<Database> | null = null;
  const forget = () => {
    current = null;
  };
  const connect = async () => {
    const database = await open(forget);
    try {
      await ready(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  const connectOrRenew = async () => {
    try {
      return await connect();
    } catch (error) {
      if (!discard || !(error instanceof DOMException)) throw error;
      await discard();
      return await connect();
    }
  };
  const get = () => {
    current ??= connectOrRenew().catch(error => {
      forget();
      throw error;
    });
    return current;
  };
  return {
    async use(work) {
      const database = await get();
      try {
        return await work(database);
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
        forget();
        return work(await get());
      }
    },
    async close() {
      const open = current;
      forget();
      if (open) (await open).close();
    },
  };
}
