import { z } from './zod.ts';

/** How often hosts of subscribed packs are asked. */
export const Schedule = z.enum(['off', 'daily', 'weekly']);

/**
 * What an organisation sets for its readers through the browser's managed storage (docs/organisations.md). A value is where the
 * reader begins; a lock keeps it so. The same fields stand in `public/managed-schema.json`, by which browsers check them.
 */
export const Policy = z.object({
  /** Addresses of packs, each with its key: "https://host/datapackage.json#ed25519=…". */
  packs: z.array(z.string().max(4096)).max(20).default([]),
  /** Hosts on which Whence stays off. */
  sitesOff: z.array(z.string().max(256)).default([]),
  schedule: Schedule.optional(),
  /** Whether claims met are kept. */
  ledger: z.boolean().optional(),
  locks: z.array(z.enum(['packs', 'sites', 'schedule', 'ledger'])).default([]),
});
export type Policy = z.infer<typeof Policy>;

export const noPolicy: Policy = Policy.parse({});
