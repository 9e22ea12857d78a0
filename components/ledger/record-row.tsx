import { figureWords } from '#components/card/figure-title.ts';
import { textFragment } from '#components/cite/text-fragment.ts';
import { DOT } from '#components/shared/dot.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { Link } from '#components/shared/link.tsx';
import { sourceKindLabel } from '#components/shared/source-kind-label.ts';
import { statusLabel } from '#components/shared/status-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { SourceKind } from '#utils/model/source.ts';
import { type ForgetChoice, ForgetRecord } from './forget-record.tsx';
import { dateOf } from './group-records.ts';

interface RecordRowProps {
  readonly record: LedgerRecord;
  readonly onForget: (what: ForgetChoice) => void;
}

/** Kinds that the source's own words or the status say better. */
const SAYS_LITTLE: ReadonlySet<SourceKind> = new Set(['other', 'unnamed']);

export function RecordRow({ record, onForget }: RecordRowProps) {
  const { article, source, value, unit, quote, status } = record;
  const figure = figureWords(value, unit, quote.exact);
  const [headline] = status;
  return (
    <tr>
      <th scope="row" class="record-figure">
        {figure}
      </th>
      <td>
        {source ? (source.resolved ?? source.text) : t('source_own_voice_short')}
        <span class="record-soft">
          {[
            source && !SAYS_LITTLE.has(source.kind) && sourceKindLabel(source.kind),
            headline && statusLabel(headline),
          ]
            .filter(Boolean)
            .join(DOT)}
        </span>
      </td>
      <td>
        <Link url={textFragment(article.url, quote)}>{article.title ?? article.url}</Link>
        <span class="record-soft">
          {[article.outlet ?? hostOf(article.url), formatIsoDate(dateOf(record))].filter(Boolean).join(DOT)}
        </span>
      </td>
      <td class="record-forget">
        <ForgetRecord record={record} figure={figure} onForget={onForget} />
      </td>
    </tr>
  );
}
