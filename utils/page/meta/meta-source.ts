import type { ArticleMeta } from '../../model/article.ts';
import type { JsonNode } from './json-ld-nodes.ts';

/** What a reader of meta data may look at. */
export interface MetaSource {
  readonly document: Document;
  readonly url: string | null;
  /** The page's JSON-LD objects. */
  readonly nodes: readonly JsonNode[];
  /** Language for month names, already known. */
  readonly language: string;
}

/** What one source says; a field it does not know is absent or null. */
export type Meta = { readonly [field in keyof Omit<ArticleMeta, 'url' | 'language'>]?: string | null };

/** A source together with what JSON-LD and meta tags said of it. */
interface DeclaredSource extends MetaSource {
  readonly jsonLd: Meta;
  readonly tags: Meta;
}

/** Reads one kind of source. */
export type MetaReader = (source: MetaSource) => Meta;
export type DeclaredReader = (source: DeclaredSource) => Meta;

/** White space collapsed; null for what is empty or too long to be a name or headline. */
export function tidy(text: string | null | undefined): string | null {
  const tidied = text?.replace(/\s+/g, ' ').trim() ?? '';
  return tidied === '' || tidied.length > 500 ? null : tidied;
}
