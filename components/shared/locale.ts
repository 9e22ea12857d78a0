import { t } from '#utils/i18n/translate.ts';

/**
 * The BCP 47 tag for numbers, dates and plurals: the language of the messages, in the reader's regional form where the browser
 * names one ("en-GB" for English messages).
 */
export function uiLocale(): string {
  const language = t('locale');
  return navigator.languages.find(tag => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
