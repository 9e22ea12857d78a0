/** What is shared, item by item: names and values as text. */
export type Items = Readonly<Record<string, string>>;

/** What has to change on one side; null takes an item away. */
export type Changes = Record<string, string | null>;

/**
 * What this machine and the shared place owe each other. `base` is what both had when they last agreed: a side that differs from it has
 * changed. Where both have, the shared place has the last word. A shared place that has lost everything takes nothing from this machine.
 */
export function merge(base: Items, local: Items, shared: Items): { toLocal: Changes; toShared: Changes } {
  const agreed = Object.keys(shared).length === 0 ? {} : base;
  const [toLocal, toShared]: [Changes, Changes] = [{}, {}];
  for (const name of new Set([...Object.keys(agreed), ...Object.keys(local), ...Object.keys(shared)])) {
    const [before, here, there] = [agreed[name], local[name], shared[name]];
    if (here === there) continue;
    if (here !== before && there === before) toShared[name] = here ?? null;
    else toLocal[name] = there ?? null;
  }
  return { toLocal, toShared };
}

/** What both sides have alike. */
export const common = (a: Items, b: Items): Items =>
  Object.fromEntries(Object.entries(a).filter(([name, value]) => b[name] === value));
