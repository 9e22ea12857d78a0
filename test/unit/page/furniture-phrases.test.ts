import { expect, test } from 'vitest';
import { readsAsFurniture } from '#utils/page/article/furniture-phrases.ts';
import cases from './cases/phrases.json' with { type: 'json' };

test.each(cases.furniture)('left out: %s', text => expect(readsAsFurniture(text)).toBe(true));
test.each(cases.text)('kept: %s', text => expect(readsAsFurniture(text)).toBe(false));
