/** What a host may cost a reader (docs/security.md). Times in milliseconds. */
export const SYNC_LIMITS = {
  addressCharacters: 2048,
  manifestBytes: 65_536,
  /** Nothing arrives for so long: given up. */
  stall: 20_000,
  /** One file takes so long: given up. */
  total: 600_000,
  subscriptions: 20,
  /** A version may be so far above the highest seen: a number near the largest would leave no room for the next. */
  versionLeap: 2 ** 20,
} as const;
