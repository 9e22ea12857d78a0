import { type ComponentChild, render } from 'preact';
import { t } from '#utils/i18n/translate.ts';
import type { Settings } from '#utils/model/settings.ts';

/**
 * Draws a page of the extension, in the reader's language and theme.
 * @param title what the tab says after the name
 */
export function mount(page: ComponentChild, theme: Settings['theme'], title?: string): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no #root');
  const { documentElement } = document;
  documentElement.lang = t('locale');
  documentElement.dir = t('text_direction');
  documentElement.dataset.theme = theme;
  document.title = [t('name'), title].filter(Boolean).join(' – ');
  render(page, root);
}
