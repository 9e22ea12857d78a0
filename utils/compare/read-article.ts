import { readText } from '../engine/read.ts';
import type { Article } from '../model/article.ts';
import type { TextClaim } from '../model/claim.ts';
import type { KnownEntity, Mention } from '../model/entity.ts';
import type { Library, SpeakerHint } from '../model/library.ts';
import type { Reading } from '../model/reading.ts';
import { SourceKind } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { type ArticleContext, refOf } from './article-context.ts';
import { compareArticle } from './compare-article.ts';
import type { LedgerLookup } from './ledger-lookup.ts';
import { governmentsSpeak } from './metonymy.ts';
import { partialDate } from './partial-date.ts';

/**
 * One article → all that can be said of it: known entities, claims with other figures and status notes, quotations.
 * @param ledger null where there is none or it is switched off
 */
export async function readArticle(
  article: Article,
  library: Library,
  ledger: LedgerLookup | null,
): Promise<Reading> {
  const { text, ...meta } = article;
  const mentions = await library.find(text, {});
  const titleMentions = article.title ? await library.find(article.title, {}) : [];
  const known = await library.known([...mentions, ...titleMentions]);
  const { claims, quantities, attributions } = readText(text, {
    speakers: speakersOf(mentions, known),
    language: article.language,
  });
  const named = governmentsSpeak(mentions, known);
  const context: ArticleContext = {
    text,
    title: article.title,
    published: partialDate(article.published),
    language: article.language,
    mentions,
    titleMentions,
    known,
  };
  const inText = new Set(mentions.map(refOf));
  return {
    article: meta,
    claims: await compareArticle(claims.map(named), article, context, library, ledger),
    quantities: quantities.map(named).map(asQuantity),
    attributions: attributions.map(named),
    entities: mentions,
    known: known.filter(({ ref }) => inText.has(ref)),
    packs: [...library.packs],
  };
}

/** Who may speak: people, organisations, and places or events that a pack knows as a source. */
function speakersOf(
  mentions: readonly Mention[],
  known: readonly KnownEntity[],
): (Span & { hint: SpeakerHint })[] {
  const byRef = new Map(known.map(entity => [entity.ref, entity]));
  return mentions.flatMap(mention => {
    const entity = byRef.get(refOf(mention));
    if (!entity || (entity.source === null && (entity.type === 'place' || entity.type === 'event')))
      return [];
    const kind = SourceKind.safeParse(entity.source?.kind).data ?? null;
    const hint = { ref: entity.ref, label: entity.label, kind };
    return [{ start: mention.start, end: mention.end, hint }];
  });
}

/** A trivial figure is shown in lists, never compared. */
function asQuantity({ rivals: _, ...quantity }: TextClaim) {
  return { ...quantity, competing: [], notes: [] };
}
