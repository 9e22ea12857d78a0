/** Unsigned 32-bit numbers, as many as are pushed. */
export class Numbers {
  #values = new Uint32Array(1024);
  #length = 0;

  /** Returns its place. */
  push(value: number): number {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  all(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }
}
