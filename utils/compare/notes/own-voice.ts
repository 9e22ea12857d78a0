import { type Note, quoteOf } from './note.ts';

/** The article gives no source; the sentence shows it. */
export const ownVoice: Note = {
  kind: 'own-voice',
  find: ({ claim, article }) =>
    claim.source === null ? { quote: quoteOf(article.text, claim.sentence) } : null,
};
