import { Schedule } from './policy.ts';
import { z } from './zod.ts';

/** How a card is asked for. */
export const Trigger = z.enum(['hover', 'modifier', 'click', 'off']);
export const Theme = z.enum(['auto', 'light', 'dark']);

/** The reader's choices. Every field has a default, so that an older stored object opens in a newer version. */
export const Settings = z.object({
  /** Sites switched off by the reader, by host. */
  sitesOff: z.array(z.string()).default([]),
  marks: z
    .object({ figures: z.boolean(), hedges: z.boolean(), entities: z.boolean() })
    .default({ figures: true, hedges: true, entities: true }),
  trigger: Trigger.default('hover'),
  modifier: z.enum(['Alt', 'Control', 'Shift', 'Meta']).default('Alt'),
  /** Milliseconds the pointer rests before the card opens, and after it left before the card goes. */
  openDelay: z.int().min(0).max(5000).default(500),
  closeDelay: z.int().min(0).max(5000).default(300),
  theme: Theme.default('auto'),
  ledger: z
    .object({ on: z.boolean(), retentionDays: z.int().min(1).nullable() })
    .default({ on: true, retentionDays: null }),
  /** How often subscribed packs are asked for; each at its own time. */
  packs: z.object({ schedule: Schedule }).default({ schedule: 'weekly' }),
  /** Subscriptions and these settings, never sites, are kept in the browser's own sync storage and follow the reader. */
  follow: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});
