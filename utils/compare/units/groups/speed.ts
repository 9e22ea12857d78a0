import type { ScaleGroup } from '../scale.ts';

/** Speeds with a name of their own; the others are rates. */
export const SPEED: ScaleGroup = { dimension: 'length per time', sizes: { knot: 1852 / 3600 } };
