import { DOT } from '#components/shared/dot.ts';
import { trusted } from '#components/shared/trusted.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { claimSummary } from './claim-summary.ts';
import { Heard } from './heard.tsx';

interface ClaimRowProps {
  readonly claim: Claim;
  /** Undefined where a row opens nothing below it. */
  readonly open?: boolean | undefined;
  /** The first whose words are in the page's window. */
  readonly current?: boolean;
  readonly onPress: () => void;
}

/**
 * Figure · others · source · status, one button; the words heard are the words seen, with "Source" said before the source. A figure
 * with others and a wording about checking are underlined as they are in the page.
 */
export function ClaimRow({ claim, open, current = false, onPress }: ClaimRowProps) {
  const { figure, words, measure, source, others, status, weight } = claimSummary(claim);
  return (
    <button
      type="button"
      class="row-button"
      aria-expanded={open}
      aria-current={current ? 'location' : undefined}
      data-claim={claim.id}
      onClick={trusted(onPress)}
    >
      <span class="row-title">
        <bdi class={others ? 'row-figure row-figure-others' : 'row-figure'}>{figure}</bdi>{' '}
        <bdi class="row-measure">{measure}</bdi>
        {words && (
          <>
            {' '}
            <q class="row-words" dir="auto">
              {words}
            </q>
          </>
        )}
        <Heard>.</Heard>
      </span>
      <span class="row-from">
        {source && (
          <>
            <Heard>{t('row_source')}</Heard>
            <bdi>{source}</bdi>
            <Heard>.</Heard>
          </>
        )}
        {status && (
          <>
            {source && <span aria-hidden="true">{DOT}</span>}
            <span class={`row-status row-status-${weight}`}>{status}</span>
            <Heard>.</Heard>
          </>
        )}
      </span>
      {others && <span class="row-others">{others}</span>}
    </button>
  );
}
