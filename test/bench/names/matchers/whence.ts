import { compileNames, findNames, openNames } from '../../../../utils/engine/names/names.ts';
import type { Matcher } from './matcher.ts';

const whence = (name: string, rule: 'exact' | 'any'): Matcher => ({
  name,
  folds: true,
  build: aliases => {
    const buffer = compileNames(
      aliases.map((text, entity) => ({ entity, type: 'place', text, case: rule, prior: 1 })),
    );
    const start = performance.now();
    const index = openNames(buffer);
    const openMs = performance.now() - start;
    if (!index) throw new Error('the index does not open');
    return { find: text => findNames(text, [index]).length, bytes: buffer.byteLength, openMs };
  },
});

export const whenceExact = whence('Whence, case exact', 'exact');
export const whenceAny = whence('Whence, case any', 'any');
