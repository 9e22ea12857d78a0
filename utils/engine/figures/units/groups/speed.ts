import type { UnitGroup } from '../unit.ts';

/** Speeds written with "per" or a stroke are put together by the reader; these stand as one word. */
export const SPEED: UnitGroup = {
  dimension: 'speed',
  units: [
    { name: 'mile per hour', signs: ['mph', 'MPH'] },
    { name: 'kilometre per hour', signs: ['kph', 'kmph', 'kmh', 'KPH', 'km/h', 'km/hr'] },
    { name: 'metre per second', signs: ['mps', 'm/s'] },
    { name: 'knot', words: ['knot'], signs: ['kt', 'kts'] },
    { name: 'mile per gallon', signs: ['mpg', 'MPG'] },
    { name: 'frame per second', signs: ['fps'] },
    { name: 'revolutions per minute', signs: ['rpm', 'RPM', 'rev/min'] },
    { name: 'beat per minute', signs: ['bpm'] },
  ],
};
