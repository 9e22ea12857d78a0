import { type MessageKey, t } from '#utils/i18n/translate.ts';
import { pluralise } from './pluralise.ts';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * A counted noun in the form that goes with a number, in the language of the messages: "people", "Menschen". Units are English lemmas;
 * one that has no message stays English. A unit's message holds its forms in the order of the language's plural categories, a bar between them.
 */
export function countedNoun(unit: string, number: number): string {
  const key = `unit_${unit.replaceAll(/\W/g, '_')}`;
  const message = t(key as MessageKey);
  if (message === key) return Math.abs(number) === 1 ? unit : pluralise(unit);
  const rules = new Intl.PluralRules(t('locale'));
  const { pluralCategories } = rules.resolvedOptions();
  const order = CATEGORIES.filter(category => pluralCategories.includes(category));
  const forms = message.split('|');
  return forms[order.indexOf(rules.select(number))] ?? forms.at(-1) ?? unit;
}
