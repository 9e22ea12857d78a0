import { browser } from 'wxt/browser';
import { type MessageSource, setMessageSource } from './translate.ts';

/** Messages in the browser's own language. */
export function useBrowserMessages(): void {
  const getMessage = browser.i18n.getMessage as MessageSource;
  setMessageSource((key, substitutions) => getMessage(key, substitutions));
}
