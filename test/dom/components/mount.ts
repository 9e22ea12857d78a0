import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';

useEnglishMessages();

/** Draws a component on the page for the length of one test. */
export function mount(drawing: ComponentChildren, into: Element | ShadowRoot = document.body): void {
  render(drawing, into);
  onTestFinished(() => render(null, into));
}

/** The words of an element, white space folded. */
export function words(selector: string, root: ParentNode = document): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A function that keeps what it was called with, and answers always the same. */
export function answering<A extends unknown[], R>(answer: R): ((...args: A) => R) & { readonly calls: A[] } {
  const called = spy<A>();
  return Object.assign(
    (...args: A) => {
      called(...args);
      return answer;
    },
    { calls: called.calls },
  );
}

/** A function that keeps what it was called with. */
export function spy<A extends unknown[]>(): ((...args: A) => void) & { readonly calls: A[] } {
  const calls: A[] = [];
  return Object.assign((...args: A) => void calls.push(args), { calls });
}
