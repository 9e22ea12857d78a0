import { z } from 'zod';

// The extension's pages forbid code made from text; zod's probe for it would be reported as a violation each time.
z.config({ jitless: !('process' in globalThis) });

export { z };
