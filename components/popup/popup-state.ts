import type { Reading } from '#utils/model/reading.ts';

/** What can be said of the page in the window. */
export type PopupState =
  | {
      readonly kind: 'ready';
      readonly reading: Reading;
      readonly interfered: boolean;
      readonly restless?: boolean;
    }
  | { readonly kind: 'reading' }
  /** No host permission yet. */
  | { readonly kind: 'not-allowed' }
  /** A page of the browser, a store, or another extension: no script may run there. */
  | { readonly kind: 'browser-page' }
  /** A file, while the browser keeps all extensions from files. */
  | { readonly kind: 'files-closed' }
  | { readonly kind: 'not-article' }
  /** Read because the reader asked, and nothing is there to read. */
  | { readonly kind: 'no-text' }
  /** Switched off for this site by the reader. */
  | { readonly kind: 'off' }
  /** A sentence that says what happened and what to do. */
  | { readonly kind: 'failed'; readonly message: string };

export interface PopupActions {
  readonly onAllow: (where: 'site' | 'all' | 'once') => void;
  readonly onReadAnyway: () => void;
  readonly onRetry: () => void;
  readonly onOpen: (page: 'panel' | 'ledger' | 'settings' | 'packs') => void;
}
