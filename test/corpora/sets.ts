import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from './data.ts';

/** One measured set: what is analysed, and the arguments of the scorer that judges it. */
export interface ScoredSet {
  readonly name: string;
  readonly files: readonly string[];
  /** Packs used instead of the bundled ones: a folder made from a file of names. */
  readonly packFrom: string | null;
  readonly scorer: string;
  readonly args: readonly string[];
}

const corpus = (...path: string[]): string => join(DATA, 'corpora', ...path);

const quantities = ['NewsQuant', 'currency-model', 'dimension-model', 'age-model', 'temperature-model'].map(
  (name): ScoredSet => ({
    name: `quantities/${name}`,
    files: [corpus('quantities', `${name}.texts.ndjson`)],
    packFrom: null,
    scorer: 'quantities.mjs',
    args: ['--gold', corpus('quantities', `${name}.ndjson`)],
  }),
);

export const SETS: readonly ScoredSet[] = [
  ...quantities,
  {
    name: 'attribution',
    files: [corpus('attribution.ndjson')],
    packFrom: null,
    scorer: 'attribution.mjs',
    args: ['--gold', corpus('attribution')],
  },
  {
    name: 'cards',
    files: [corpus('cards.ndjson')],
    packFrom: null,
    scorer: 'cards.mjs',
    args: ['--gold', corpus('cards')],
  },
  {
    name: 'entities',
    files: [corpus('entities/texts.ndjson')],
    packFrom: corpus('entities/pack.ndjson'),
    scorer: 'entities.mjs',
    args: ['--gold', corpus('entities/gold.ndjson'), '--pack', corpus('entities/ids.txt')],
  },
  {
    name: 'pages',
    files: globSync(corpus('pages/*.html')),
    packFrom: null,
    scorer: 'main-text.mjs',
    args: ['--gold', corpus('pages.ndjson')],
  },
];
