import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** The fragment that leads here. */
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children?: ComponentChildren;
}

export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
