import { expect, test } from 'vitest';
import { defaultSettings } from '#utils/model/settings.ts';

test('settings have defaults', () => expect(defaultSettings.openDelay).toBe(500));
