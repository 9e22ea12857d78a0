import { type ComponentChild, render } from 'preact';

/** Draws a page of the extension. */
export function mount(page: ComponentChild): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no #root');
  render(page, root);
}
