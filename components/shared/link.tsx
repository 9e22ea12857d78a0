import type { ComponentChildren } from 'preact';
import { hostOf } from './host-of.ts';

interface LinkProps {
  readonly url: string;
  /** Without it the link reads as its host. */
  readonly children?: ComponentChildren;
  readonly class?: string;
}

/** A link out, which tells the other side nothing of where it was followed. */
export function Link({ url, children, class: name = 'link' }: LinkProps) {
  const host = hostOf(url);
  if (host === null) return <span>{children ?? url}</span>;
  return (
    <a class={name} href={url} target="_blank" rel="noopener noreferrer" title={host}>
      {children ?? host}
    </a>
  );
}
