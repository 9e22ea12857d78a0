/** A worker that is at work longer than this answers nobody; in Firefox the pages of the extension wait with it. */
const SLICE = 30;

/** Divides long work into slices. */
export class Slices {
  #start = performance.now();

  /** A promise to wait for where the slice is used up, else null. */
  rest(): Promise<void> | null {
    if (performance.now() - this.#start < SLICE) return null;
    return new Promise(resolve => {
      setTimeout(() => {
        this.#start = performance.now();
        resolve();
      });
    });
  }

  /** Runs work that rests by itself to its end. */
  async run<T>(work: Generator<undefined, T>): Promise<T> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      await this.rest();
    }
  }
}
