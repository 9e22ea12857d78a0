import type { ScaleGroup } from '../scale.ts';
import { AREA } from './area.ts';
import { ENERGY } from './energy.ts';
import { LENGTH } from './length.ts';
import { MASS } from './mass.ts';
import { POINTS } from './points.ts';
import { POWER } from './power.ts';
import { PRESSURE } from './pressure.ts';
import { SHARE } from './share.ts';
import { SPEED } from './speed.ts';
import { TEMPERATURE } from './temperature.ts';
import { TIME } from './time.ts';
import { VOLUME } from './volume.ts';

/** Every dimension in which figures are converted. Money is none: its rates change by the hour. */
export const SCALE_GROUPS: readonly ScaleGroup[] = [
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  TIME,
  SPEED,
  ENERGY,
  POWER,
  PRESSURE,
  SHARE,
  POINTS,
];
