const FIELDS =
  'input, textarea, select, [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';

/** Whether the event happens where the reader writes. */
export function isInEditable(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(FIELDS) !== null || (target as HTMLElement).isContentEditable === true;
}
