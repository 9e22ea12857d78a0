const SEPARATOR = /\s+[|–—•·»:]+\s+|\s+-\s+/;

/** The parts of a title or name between separators: "Headline | The Outlet". */
export const titleParts = (title: string): string[] => title.split(SEPARATOR);

/** What a name is made of, for comparing: lower-case letters and digits, without "the". */
export const letters = (text: string): string => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');

/** Whether a name and a host belong together: "The Detroit News" and detroitnews.com. */
export function fitsHost(name: string, url: string | null): boolean {
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '');
  const site = letters(host.replace(/^www\./, '').replace(/\.[a-z]{2,}(?:\.[a-z]{2})?$/, ''));
  const short = letters(name);
  return short.length > 2 && site.length > 2 && (site.includes(short) || short.includes(site));
}
