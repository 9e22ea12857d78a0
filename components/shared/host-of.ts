/** The host of a link as it is shown beside it; null for anything but https, which is shown as text and never linked. */
export function hostOf(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed?.protocol === 'https:' ? parsed.host.replace(/^www\./, '') : null;
}
