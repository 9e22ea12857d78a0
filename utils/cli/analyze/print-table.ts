import Table from 'cli-table3';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { Relation, Value } from '#utils/model/figure.ts';
import type { OtherFigure } from '#utils/model/other-figure.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Input } from './read-input.ts';

/** An article's claims for people: figure · source · others · status. */
export function printTable(input: Input, reading: Reading): void {
  const { title, outlet, published } = reading.article;
  console.log(`\n${[title ?? input.id, outlet, published?.slice(0, 10)].filter(Boolean).join(' · ')}`);
  console.log(reading.claims.length === 0 ? t('cli_no_claims') : claimTable(reading.claims));
}

/** The claims as a table that fits the terminal. */
export function claimTable(claims: readonly Claim[]): string {
  const width = Math.max(80, Math.min(process.stdout.columns ?? 120, 160));
  const shares = [0.24, 0.24, 0.32, 0.2];
  const table = new Table({
    head: [t('cli_column_figure'), t('cli_column_source'), t('cli_column_others'), t('cli_column_status')],
    colWidths: shares.map(share => Math.floor((width - 5) * share)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const claim of claims)
    table.push([
      [claim.quote, claim.measure].filter(Boolean).join('\n'),
      sourceText(claim),
      othersText(claim, claims),
      claim.notes.map(note => note.kind).join('\n'),
    ]);
  return table.toString();
}

function sourceText({ source }: Claim): string {
  if (source === null) return '–';
  const { text, resolved } = source;
  const says = resolved === null || text.toLowerCase().includes(resolved.toLowerCase());
  const name = says ? text : `${text} (${resolved})`;
  const relay = source.relayedBy ? ` → ${source.relayedBy.text}` : '';
  return `${name}${relay} · ${source.kind}`;
}

/** Of a long series the first few, which are nearest to the article's date. */
const MOST_OTHERS = 5;

function othersText({ competing }: Claim, claims: readonly Claim[]): string {
  const lines = competing.slice(0, MOST_OTHERS).map(figure => otherText(figure, claims));
  const left = competing.length - lines.length;
  return [...lines, ...(left > 0 ? [t('cli_more', left)] : [])].join('\n');
}

const BOUNDS: Readonly<Record<Relation, string>> = {
  exact: '',
  about: '~',
  'more-than': '>',
  'at-least': '≥',
  'less-than': '<',
  'at-most': '≤',
  between: '',
  vague: '',
};

function statedText({ relation, low, high }: Value): string {
  const numbers = [low, high].filter(n => n !== null);
  return `${BOUNDS[relation]}${[...new Set(numbers)].map(n => n.toLocaleString('en')).join('–')}`;
}

function otherText(figure: OtherFigure, claims: readonly Claim[]): string {
  const apart = figure.difference ? ` ${(figure.difference * 100).toFixed(1)} %` : '';
  const relation = `${figure.relation}${figure.relation === 'same' ? '' : apart}`;
  if (figure.origin === 'article') {
    const quote = claims.find(claim => claim.id === figure.claim)?.quote ?? '';
    return `${quote}${figure.source ? `, ${figure.source}` : ''} (${relation})`;
  }
  const stated = figure.converted ? `≈ ${statedText(figure.converted)}` : statedText(figure.value);
  const where =
    figure.origin === 'pack' ? `${figure.asOf}, ${figure.packTitle}` : (figure.outlet ?? figure.url);
  return `${stated}, ${figure.source ?? '–'}, ${where} (${relation})`;
}
