import type { Files } from '#utils/store/files/files.ts';

/** Cache Storage's part in Node: whole files, by name. `fail` makes the next writes and removals fail, as a kill would. */
export class MemoryFiles implements Files {
  readonly held = new Map<string, Uint8Array<ArrayBuffer>>();
  /** How many more writes and removals succeed. */
  left = Number.POSITIVE_INFINITY;
  /** What a write or removal then fails with. */
  fault: Error = new Error('killed');

  async names(): Promise<string[]> {
    return [...this.held.keys()];
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.held.get(name) ?? null;
  }

  async write(name: string, content: Uint8Array<ArrayBuffer> | string): Promise<void> {
    this.#spend();
    this.held.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  async remove(name: string): Promise<void> {
    // A full disk still lets go of files.
    if (!(this.fault instanceof DOMException)) this.#spend();
    this.held.delete(name);
  }

  #spend(): void {
    if (this.left <= 0) throw this.fault;
    this.left--;
  }
}
