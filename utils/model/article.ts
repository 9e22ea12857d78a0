import { z } from './zod.ts';

/** What is known of a page that holds an article. Dates are ISO 8601, as exact as the page gives them. */
export const ArticleMeta = z.object({
  url: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  updated: z.string().nullable(),
  outlet: z.string().nullable(),
  /** BCP 47 primary language, lower case. */
  language: z.string(),
});
export type ArticleMeta = z.infer<typeof ArticleMeta>;

/** An article ready to be read: its main text, blocks separated by one line feed (a .txt file: as it stands). */
export const Article = ArticleMeta.extend({ text: z.string() });
export type Article = z.infer<typeof Article>;
