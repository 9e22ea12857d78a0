import type { Mention } from '../../model/entity.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PartialDate } from '../../model/other-figure.ts';
import type { EntityRef } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleContext, namedEntities, paragraphOf, refIn, refOf } from '../article-context.ts';
import { asOf, type Dated } from '../as-of.ts';

/** Where something is named in an article. */
export interface Naming {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly inTitle: boolean;
}

/** A measure with its observations, and where the article names what it is about. Worked out once an article. */
export interface PlacedSeries {
  readonly series: MeasureSeries;
  readonly itself: Naming;
  /** The places it is at, where it is an event. */
  readonly place: Naming;
  /** The title or the first paragraph names one of them. */
  readonly isTopic: boolean;
  /** What is shown beside a claim as of the article's date. */
  readonly shown: readonly Dated[];
}

export function placeSeries(
  series: MeasureSeries,
  context: ArticleContext,
  published: PartialDate | null,
): PlacedSeries {
  const about = refIn(series.pack.id, series.measure.about);
  const itself = naming(new Set([about, ...namedEntities(series.aboutSameAs, context.known)]), context);
  const place = naming(new Set(namedEntities(series.where, context.known)), context);
  const opening = paragraphOf(context.text, { start: context.text.search(/\S/), end: 0 });
  const isTopic = [itself, place].some(
    ({ inTitle, mentions }) => inTitle || (mentions[0]?.start ?? Infinity) < opening.end,
  );
  return { series, itself, place, isTopic, shown: asOf(series.observations, published) };
}

function naming(refs: ReadonlySet<EntityRef>, { mentions, titleMentions }: ArticleContext): Naming {
  const isMeant = (mention: Mention) => refs.has(refOf(mention));
  return { mentions: mentions.filter(isMeant), inTitle: titleMentions.some(isMeant) };
}

export function isNamedIn({ mentions }: Naming, { start, end }: Span): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.end ?? Infinity) <= end;
}
