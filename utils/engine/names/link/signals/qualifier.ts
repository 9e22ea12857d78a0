import { type Context, type Reading, type Signal, VETO } from '../reading.ts';
import { splitWords } from '../words/neighbours.ts';

/** "Columbus, Ohio": what follows the comma contains the place, and says which one it is. */
export const qualifier: Signal = {
  name: 'qualifier',
  weigh: (reading, context) => {
    const container = placeAfterComma(reading, context);
    if (container.length === 0) return 0;
    if (reading.sense.type !== 'place')
      return reading.candidate.senses.some(({ type }) => type === 'place') ? -3 : 0;
    if (container.some(other => contains(other, reading))) return 4;
    return isElsewhere(reading, context) ? VETO : 1;
  },
};

function placeAfterComma({ last }: Reading, { words, startingAt }: Context): Reading[] {
  const next = words.list[last + 1];
  if (next?.gap !== ', ' || !next.capital) return [];
  return (startingAt.get(last + 1) ?? []).filter(({ sense }) => sense.type === 'place');
}

/** The pack says where the place lies, and it is not there; a comma of a list ("Israel, Jordan and Egypt") says nothing. */
function isElsewhere({ facts, last }: Reading, { words, text }: Context): boolean {
  if (!facts?.within?.length) return false;
  const after = words.list[last + 1];
  return (
    after !== undefined && !/^(?: \S+)?,? (?:and |or )?\p{Lu}/u.test(text.slice(after.end, after.end + 40))
  );
}

function contains(container: Reading, { facts }: Reading): boolean {
  const names = [...(facts?.within ?? []), facts?.country, facts?.description, facts?.label.split(',')[1]];
  const label = container.label.join(' ');
  return names.some(name => name !== undefined && ` ${splitWords(name).join(' ')} `.includes(` ${label} `));
}
