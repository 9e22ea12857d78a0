/** Waits until `look` answers something else than null or false. */
export async function until<T>(look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}
