import type { CueFamily } from './family.ts';

/** Forecasts: with a figure behind them also of a thing or a deed ("expects earnings of $2", "expects to sell 40"). */
export const forecasting: CueFamily = {
  name: 'forecasting',
  asserts: true,
  frames: ['clause', 'trailing'],
  verbs: ['expect', 'forecast', 'project', 'predict', 'anticipate', 'foresee'],
};
