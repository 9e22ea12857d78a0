import { isReadInFull } from '../../model/language.ts';
import { type Note, quoteOf } from './note.ts';

/** The article gives no source; the sentence shows it. In a language without rules nobody looked for one. */
export const ownVoice: Note = {
  kind: 'own-voice',
  find: ({ claim, article }) =>
    claim.source === null && isReadInFull(article.language)
      ? { quote: quoteOf(article.text, claim.sentence) }
      : null,
};
