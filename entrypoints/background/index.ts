import { defineBackground } from '#imports';
import { startBackground } from './start.ts';

export default defineBackground(startBackground);
