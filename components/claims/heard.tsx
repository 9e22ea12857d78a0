/** Words, or a full stop, that a row needs only when it is read aloud. */
export function Heard({ children }: { readonly children: string }) {
  return <span class="visually-hidden">{children} </span>;
}
