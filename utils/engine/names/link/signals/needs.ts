import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { splitWords } from '../words/neighbours.ts';

/** What the pack itself says of the alias: what it needs beside it, or that it is ambiguous and wants another sign than itself. */
export const needs: Signal = {
  name: 'needs',
  weigh: (reading, context) => {
    const { sense, key, alias } = reading;
    if (sense.needs.length > 0) return sense.needs.some(need => isPresent(need, reading, context)) ? 1 : VETO;
    if (!sense.ambiguous) return 0;
    const others = context.mentions.get(key)?.readings ?? [];
    return others.some(other => other.alias.join() !== alias.join() && !other.sense.ambiguous) ? 0 : -4;
  },
};

/** A need is an id of the pack or words of the text. */
function isPresent(need: string, { key, candidate }: Reading, { words, mentions }: Context): boolean {
  const parts = splitWords(need);
  if (parts.length > 0 && parts.every(part => words.all.has(part))) return true;
  for (const [other, { longest }] of mentions) {
    if (other !== key && longest.candidate.pack === candidate.pack && longest.facts?.id === need) return true;
  }
  return false;
}
