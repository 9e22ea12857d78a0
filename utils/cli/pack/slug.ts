/** A name that a manifest may bear, from a title or the name of a file or folder. */
export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'pack';
