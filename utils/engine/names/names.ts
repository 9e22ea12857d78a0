/**
 * Known names in text, for `packs/`:
 *
 *   at import   compileNames(entries) → ArrayBuffer, stored beside the pack's rows (an index is a cache: it can be rebuilt)
 *   at start    openNames(bytes) → NameIndex | null; null means "not of this version: compile again"
 *   per text    candidates = findNames(text, indexes)                 one pass, all packs together
 *               links = linkNames(text, candidates, { facts, … })     which one is meant, or none
 *
 * A Link becomes a Mention with the pack's and the entity's id in place of the two ordinals.
 */
export { compileNames, createNameCompiler } from './index/compile.ts';
export type { NameIndex } from './index/format.ts';
export { openNames } from './index/open.ts';
export { linkNames } from './link/link.ts';
export type { NameFacts } from './link/types.ts';
export { findNames } from './match/find.ts';
export type { NameEntry } from './types.ts';
