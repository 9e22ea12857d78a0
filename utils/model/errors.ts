/**
 * The closed list of what can go wrong. Each code has its sentence in `_locales/<lang>/messages.json` under `error_<code>`,
 * which says what happened and what to do; `details` fill its placeholders in order.
 */
export const ERROR_CODES = [
  'file_missing',
  'file_empty',
  'file_binary',
  'file_too_large',
  'file_type',
  'file_no_pack',
  'file_cut',
  'file_bzip2',
  'import_nothing',
  'locked',
  'sheet_head',
  'sheet_cells',
  'sheet_empty',
  'source_twice',
  'ndjson_line',
  'option_unknown',
  'option_value',
  'pack_missing',
  'pack_manifest',
  'pack_row',
  'pack_size',
  'pack_hash',
  'pack_limit',
  'option_missing',
  'pack_source_empty',
  'pack_source_missing',
  'output_exists',
  'pack_file_missing',
  'pack_alias_dead',
  'pack_reference',
  'pack_two_labels',
  'pack_duplicate',
  'pack_count',
  'pack_gzip',
  'pack_utf8',
  'pack_line',
  'pack_rollback',
  'pack_changed',
  'pack_lost',
  'pack_delta',
  'key_form',
  'key_weak',
  'key_secret',
  'key_encrypted',
  'key_other',
  'signature_missing',
  'signature_form',
  'signature_prehashed',
  'signature_wrong',
  'key_change_form',
  'key_change_order',
  'key_change_pack',
  'key_change_signature',
  'signature_new',
  'port_taken',
  'host_cors',
  'host_not_allowed',
  'key_missing',
  'address_form',
  'address_https',
  'address_login',
  'address_port',
  'address_private',
  'address_query',
  'address_file',
  'sync_unreachable',
  'sync_redirect',
  'sync_http',
  'sync_busy',
  'sync_html',
  'sync_too_large',
  'sync_stalled',
  'sync_too_slow',
  'sync_cancelled',
  'sync_id',
  'sync_app',
  'sync_leap',
  'sync_expired',
  'sync_no_room',
  'sync_full',
  'sync_failed',
  'pack_taken',
  'subscriptions_full',
  'backup_none',
  'backup_newer',
  'backup_line',
  'backup_cut',
  'backup_damaged',
  'backup_no_room',
  'backup_other_key',
  'page_unreachable',
  'page_not_article',
  'store_unavailable',
  'message_refused',
  'browser_missing',
  'build_failed',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class WhenceError extends Error {
  readonly code: ErrorCode;
  /** What fills the placeholders of the code's sentence. */
  readonly details: readonly string[];

  constructor(code: ErrorCode, ...details: string[]) {
    super(`${code}: ${details.join(', ')}`);
    this.name = 'WhenceError';
    this.code = code;
    this.details = details;
  }
}

/** What crosses a border between contexts: an Error does not survive every clone. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: readonly string[] };
