import { type MessageKey, t } from '#utils/i18n/translate.ts';

/** What `request` may say of one asking, beside an HTTP status. */
const NOT_TAKEN: Readonly<Record<string, MessageKey>> = {
  sync_unreachable: 'network_outcome_unreachable',
  sync_redirect: 'network_outcome_redirect',
  sync_busy: 'network_outcome_busy',
  sync_html: 'network_outcome_html',
  sync_too_large: 'network_outcome_too_large',
  sync_stalled: 'network_outcome_stalled',
  sync_too_slow: 'network_outcome_too_slow',
  sync_cancelled: 'network_outcome_cancelled',
};

/** How a request ended, in the reader's words. */
export function outcomeLabel(outcome: string): string {
  const key = NOT_TAKEN[outcome];
  if (key) return t(key);
  if (outcome === '304') return t('network_outcome_unchanged');
  return /^2\d\d$/.test(outcome) ? t('network_outcome_received') : t('network_outcome_status', outcome);
}
