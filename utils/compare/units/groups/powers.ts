import type { ScaleGroup } from '../scale.ts';

/** "Square mile", "cubic metre": the powers of lengths. */
export const powersOf = ({ sizes }: ScaleGroup, name: string, power: number): Record<string, number> =>
  Object.fromEntries(
    Object.entries(sizes).flatMap(([unit, size]) =>
      typeof size === 'number' ? [[`${name} ${unit}`, size ** power]] : [],
    ),
  );
