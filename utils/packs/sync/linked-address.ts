const PREFIX = '#subscribe=';

/** The fragment that leads the settings to the confirm page of the pack at `address`. */
export const linkTo = (address: string): string => PREFIX + encodeURIComponent(address);

/** The address in such a fragment; null in any other. */
export function linkedAddress(fragment: string): string | null {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    return decodeURIComponent(fragment.slice(PREFIX.length));
  } catch {
    return null;
  }
}
