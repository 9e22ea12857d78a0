/** Runs `work` while no other page or worker of the extension runs work under the same name. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`whence:${name}`, work) as Promise<T>;
}
