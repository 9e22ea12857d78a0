/** The mark of public/icon/icon.svg in the colour of the words beside it: lines of text and where they come from. */
export function Mark() {
  return (
    <svg viewBox="28 28 72 72" width="20" height="20" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="9">
        <circle cx="43" cy="43" r="10" />
        <path d="M43 57v8q0 13 13 13h38M43 94h51" />
      </g>
    </svg>
  );
}
