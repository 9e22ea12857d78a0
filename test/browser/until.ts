export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** What `look` finds, asked again until it is something; throws after a minute unless told otherwise. */
export async function until<T>(
  look: () => Promise<T | undefined>,
  what: string,
  { every = 50, turns = 1200 } = {},
): Promise<T> {
  let reason: unknown = '';
  for (let turn = 0; turn < turns; turn++) {
    const found = await look().catch(error => {
      reason = error;
      return undefined;
    });
    if (found !== undefined) return found;
    await sleep(every);
  }
  throw new Error(`waited in vain for ${what} ${reason}`);
}
