import type { Token } from '../document/document.ts';
import type { ClaimLike } from './claim-like.ts';

const SELF = new Set(['it', 'they', 'we']);
/** What is lost is the other side's doing: both sides count the same. */
const SUFFERED = /\b(?:lost|loses?|suffered|suffers?)\b/i;

/**
 * The names of who gives a figure, where it counts what they themselves did: "Russia said it had shot down 47 drones". The same
 * told by others of themselves is another measure.
 * @param from the clause's first token
 * @param to the figure's first token
 */
export function actorOf(
  tokens: readonly Token[],
  { source, measure }: ClaimLike,
  from: number,
  to: number,
): readonly string[] {
  if (source === null || SUFFERED.test(measure ?? '')) return [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && token.start >= source.end && SELF.has(token.lower))
      return (
        (source.resolved ?? source.text).match(/\p{Lu}[\p{L}’'-]+/gu)?.map(name => name.toLowerCase()) ?? []
      );
  }
  return [];
}
