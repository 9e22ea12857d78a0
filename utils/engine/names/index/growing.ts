/** A Uint32Array that grows as it is pushed to. */
export interface Growing {
  length: number;
  values: Uint32Array;
}

export const growing = (): Growing => ({ length: 0, values: new Uint32Array(1024) });

/** Returns the value's place. */
export function push(list: Growing, value: number): number {
  if (list.length === list.values.length) {
    const larger = new Uint32Array(list.values.length * 2);
    larger.set(list.values);
    list.values = larger;
  }
  list.values[list.length] = value;
  return list.length++;
}

/** What was pushed, and no more. */
export const filled = ({ values, length }: Growing): Uint32Array => values.slice(0, length);
