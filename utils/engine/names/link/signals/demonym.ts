import { type Reading, type Signal, VETO } from '../reading.ts';

const ENDING = /(?:an|ans|ian|ians|ese|ish|i|is|ic|ch|ench|ss|k|ks)$/;
const IRREGULAR = new Set(
  (
    'american americans argentine british briton britons czech czechs danish dane danes dutch english finn finnish finns french german ' +
    'germans greek greeks icelander icelandic irish jewish kiwi kiwis lebanese norse norwegian peruvian pole poles polish portuguese ' +
    'scot scots scottish slovak slovaks spaniard spaniards spanish swede swedes swedish swiss thai thais turk turks turkish welsh arab ' +
    'arabs filipino filipinos'
  ).split(' '),
);

/** "Syrian troops", "Americans": something or somebody of the place. Left out unless asked for. */
export const demonym: Signal = {
  name: 'demonym',
  weigh: (reading, { options }) => (isDemonym(reading) ? (options.adjectives ? 0 : VETO) : 0),
};

/** An adjective of a people or a place by its looks: "Arab", "European", "Chinese". */
export const looksLikeDemonym = (word: string): boolean =>
  IRREGULAR.has(word) || /(?:ian|ean|can|ese|ish|ic)$/.test(word);

export function isDemonym({ sense, alias, label }: Reading): boolean {
  const word = alias.at(-1) ?? '';
  if (sense.type === 'person' || sense.type === 'event') return false;
  if (sense.type === 'organisation' && label.some(part => part === word || `${part}s` === word)) return false;
  if (label.length === 0 || alias.join(' ') === label.join(' ')) return false;
  if (IRREGULAR.has(word) && sense.type === 'place') return true;
  const base = label.find(part => part.length > 3 && part.slice(0, 4) === word.slice(0, 4));
  return base !== undefined && word.length > base.length - 2 && word !== base && ENDING.test(word);
}
