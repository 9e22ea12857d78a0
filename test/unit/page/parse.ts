import { parseHTML } from 'linkedom';

/** A document as the command line gets it. */
export const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

/** A page with this body. */
export const page = (body: string, head = ''): Document =>
  parse(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
