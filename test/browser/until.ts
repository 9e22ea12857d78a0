export const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** What `look` finds, asked again while that is undefined, null or false, or throws; gives up after a minute unless told otherwise. */
export async function until<T>(
  look: () => Promise<T>,
  what: string,
  { every = 50, turns = 1200 } = {},
): Promise<Exclude<T, undefined | null | false>> {
  let reason: unknown = '';
  for (let turn = 0; turn < turns; turn++) {
    const found = await look().catch(error => {
      reason = error;
      return undefined;
    });
    if (found !== undefined && found !== null && found !== false)
      return found as Exclude<T, undefined | null | false>;
    await sleep(every);
  }
  throw new Error(`waited in vain for ${what} ${reason}`);
}
