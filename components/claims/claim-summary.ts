import { figureTitle } from '#components/card/figure-title.ts';
import { ownWords } from '#components/card/own-words.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { statusLabel } from '#components/shared/status-label.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { isOwnVoice } from './own-voice.ts';

/** A claim in a few short texts, as a list shows it; empty where there is nothing to say. */
export interface ClaimSummary {
  readonly figure: string;
  /** The article's own words, where the figure does not say them. */
  readonly words: string;
  readonly measure: string;
  readonly source: string;
  readonly others: string;
  readonly status: string;
  /** How the status is set: a wording about checking, something to say, or no more than a remark. */
  readonly weight: 'checking' | 'telling' | 'remark';
}

const TELLING: ReadonlySet<StatusKind> = new Set([
  'fact-checked',
  'pack-status',
  'others-conflict',
  'interested-source',
  'others-differ',
]);

export function claimSummary(claim: Claim): ClaimSummary {
  const figure = figureTitle(claim);
  const count = claim.competing.length;
  const [headline] = claim.notes;
  return {
    figure,
    words: ownWords(figure, claim.quote) ?? '',
    measure: claim.measure ?? '',
    source: sourceName(claim),
    others: count > 0 ? tCount('others_count', count, uiLocale()) : '',
    status: headline ? statusLabel(headline.kind) : '',
    weight: headline ? weightOf(headline.kind) : 'remark',
  };
}

function sourceName(claim: Claim): string {
  if (claim.source) return claim.source.resolved ?? claim.source.text;
  return isOwnVoice(claim) ? t('source_own_voice_short') : '';
}

const weightOf = (kind: StatusKind): ClaimSummary['weight'] =>
  kind === 'not-confirmed' ? 'checking' : TELLING.has(kind) ? 'telling' : 'remark';
