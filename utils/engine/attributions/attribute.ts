import type { Attribution } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import type { Quote, Span } from '../../model/span.ts';
import type { ReadContext } from '../context.ts';
import type { Document } from '../document/document.ts';
import { findAttributions } from './find-attributions.ts';
import type { Found, Range } from './found.ts';
import type { Phrase } from './phrase/apposition.ts';
import { kindOf, organisationBefore, speakerIn } from './sources/kind-of.ts';
import { bookNames } from './sources/names.ts';
import { type Resolved, resolveSource } from './sources/resolve.ts';

const spanOf = (document: Document, { first, last }: Range): Span => ({
  start: document.tokens[first]?.start ?? 0,
  end: document.tokens[last - 1]?.end ?? 0,
});

export const quoteOf = (document: Document, range: Range): Quote => {
  const span = spanOf(document, range);
  return { text: document.text.slice(span.start, span.end), ...span };
};

/** Found attributions with what they become for the reader, side by side. */
export interface Read {
  readonly found: readonly Found[];
  readonly attributions: readonly Attribution[];
}

const sourceOfPhrase = (
  document: Document,
  phrase: Phrase,
  resolved: Resolved | null,
  context: ReadContext,
): Source => {
  // A description between commas belongs to the source; the comma that closes it does not.
  const last = document.tokens[phrase.last - 1]?.text === ',' ? phrase.last - 1 : phrase.last;
  const named = resolved?.phrase ?? phrase;
  const speaker = speakerIn(document, named, context);
  const isInside = phrase.first < named.first && named.last <= phrase.last;
  return {
    ...quoteOf(document, { first: phrase.first, last }),
    kind:
      (isInside ? organisationBefore(document, phrase) : null) ??
      kindOf(document, named, speaker, resolved !== null),
    entity: speaker?.hint.ref ?? null,
    resolved: resolved?.name ?? null,
    relayedBy: null,
  };
};

/** Reads who says what, keeping the token ranges that later readers need. */
export const readAttributions = (document: Document, context: ReadContext): Read => {
  const found = findAttributions(document);
  const book = bookNames(document);
  const kindOfPhrase = (phrase: Phrase) =>
    kindOf(document, phrase, speakerIn(document, phrase, context), false);
  const byResolved = new Map<string, Source>();
  const attributions = found.map((attribution, index): Attribution => {
    const { source, relayed } = attribution;
    let speaker: Source | null = null;
    if (source !== null) {
      const resolved = resolveSource(document, book, found, index, kindOfPhrase);
      speaker = sourceOfPhrase(document, source, resolved, context);
      // A pronoun or a surname is of the kind, and the entity, that its full name was.
      const earlier = byResolved.get(resolved?.name ?? speaker.text);
      if (earlier !== undefined)
        speaker = { ...speaker, kind: earlier.kind, entity: speaker.entity ?? earlier.entity };
      else {
        byResolved.set(speaker.text, speaker);
        if (resolved !== null) byResolved.set(resolved.name, speaker);
      }
      if (relayed !== undefined) {
        const relay = sourceOfPhrase(document, relayed, null, context);
        const { text, start, end, kind } = relay;
        speaker = { ...speaker, relayedBy: { text, start, end, kind } };
      }
    }
    return {
      source: speaker,
      cue: quoteOf(document, attribution.cue),
      content: attribution.content.map(range => spanOf(document, range)),
    };
  });
  return { found, attributions };
};

/** Every attribution of a text, numeric or not: who says it, by which words, and what. */
export const attribute = (document: Document, context: ReadContext): Attribution[] => [
  ...readAttributions(document, context).attributions,
];
