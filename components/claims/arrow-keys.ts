const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Lets the arrow keys, Home and End move the focus between the buttons of a list; Tab goes through them as ever. */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row-button')];
  const at = rows.findIndex(row => row.matches(':focus'));
  const step = STEPS[event.key];
  const next = step
    ? rows[at + step]
    : event.key === 'Home'
      ? rows[0]
      : event.key === 'End'
        ? rows.at(-1)
        : undefined;
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
