import type { ComponentChildren } from 'preact';

/** Why something cannot be changed here. */
export function LockNote({ children }: { readonly children: ComponentChildren }) {
  return <p class="lock-note">{children}</p>;
}
