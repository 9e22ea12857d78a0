import type { UnitGroup } from '../unit.ts';
import { ANGLE } from './angle.ts';
import { AREA } from './area.ts';
import { CONCENTRATION } from './concentration.ts';
import { DATA } from './data.ts';
import { ELECTRICITY } from './electricity.ts';
import { ENERGY } from './energy.ts';
import { FORCE } from './force.ts';
import { LENGTH } from './length.ts';
import { MASS } from './mass.ts';
import { SHARE } from './share.ts';
import { SPEED } from './speed.ts';
import { TEMPERATURE } from './temperature.ts';
import { TIME } from './time.ts';
import { VOLUME } from './volume.ts';

/** Every group of units; a new unit is one line in its group. */
export const UNIT_GROUPS: readonly UnitGroup[] = [
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TIME,
  TEMPERATURE,
  SPEED,
  ENERGY,
  ELECTRICITY,
  DATA,
  FORCE,
  CONCENTRATION,
  ANGLE,
  SHARE,
];
