import type { KnownEntity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/status.ts';
import { type ArticleContext, overlaps, refIn, refOf } from '../article-context.ts';
import type { Others } from '../others/others.ts';
import type { Note } from './note.ts';

/**
 * A pack says that who gives the figure, or who passes it on, is a party to an event of this article, or is owned by a state or
 * a party. Being a party comes first: it says more of this figure.
 */
export const interestedSource: Note = {
  kind: 'interested-source',
  find: ({ claim: { source }, article, others }) => {
    if (source === null) return null;
    for (const span of [source, source.relayedBy])
      for (const entity of span ? speakersAt(span, source.entity, article) : []) {
        const statement = partyTo(entity, article, others) ?? ownedBy(entity);
        if (statement && span)
          return { quote: { start: span.start, end: span.end, text: span.text }, statement };
      }
    return null;
  },
};

function speakersAt(span: Span & { entity?: string | null }, named: string | null, article: ArticleContext) {
  const there = article.mentions.filter(mention => overlaps(mention, span)).map(refOf);
  const refs = 'entity' in span && named !== null ? [named, ...there] : there;
  return article.known.filter(({ ref }) => refs.includes(ref));
}

function partyTo(
  { source, pack, packTitle }: KnownEntity,
  article: ArticleContext,
  others: Others,
): Statement | null {
  const events = new Set([
    ...[...article.mentions, ...article.titleMentions].map(refOf),
    ...others.pack.map(({ match: { series } }) => refIn(series.pack.id, series.measure.about)),
  ]);
  const party = source?.partyTo.find(({ id }) => events.has(refIn(pack, id)));
  return party ? { by: packTitle, url: party.evidenceUrl, date: null, text: party.label } : null;
}

function ownedBy({ source, packTitle, label }: KnownEntity): Statement | null {
  const ownership = source?.ownership;
  if (ownership?.kind !== 'state' && ownership?.kind !== 'party') return null;
  return { by: packTitle, url: ownership.evidenceUrl, date: ownership.asOf, text: ownership.owner ?? label };
}
