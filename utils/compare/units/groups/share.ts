import type { ScaleGroup } from '../scale.ts';

/** The dimension of percentages, and of cases among so many people. */
export const SHARE: ScaleGroup = { dimension: 'share', sizes: { percent: 1, 'per mille': 0.1 } };
