import type { SpeakerHint } from '../model/library.ts';
import type { Span } from '../model/span.ts';

/** What is known before a text is read: the names that packs found in it, as far as they can speak. May be empty. */
export interface ReadContext {
  readonly speakers: readonly (Span & { readonly hint: SpeakerHint })[];
  /** BCP 47; English where it is left out. */
  readonly language?: string;
}
