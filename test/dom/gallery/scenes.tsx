import type { ComponentChildren } from 'preact';
import { cardScenes } from './card-scenes.tsx';
import { ledgerScenes } from './ledger-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import { popupScenes } from './popup-scenes.tsx';

export interface Scene {
  /** The card's scenes are drawn in a closed shadow root with the card's own style sheet, all others on the page. */
  readonly surface: 'card' | 'page';
  readonly draw: () => ComponentChildren;
}

export const scenes: Readonly<Record<string, Scene>> = {
  ...cardScenes,
  ...popupScenes,
  ...pageScenes,
  ...ledgerScenes,
};
