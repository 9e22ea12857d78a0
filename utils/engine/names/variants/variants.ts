import type { NameEntry } from '../types.ts';
import { STATE_FORMS } from './states.ts';

const NONE: readonly string[] = [];
const LONGEST_STATE = Math.max(...Object.keys(STATE_FORMS).map(name => name.length));

/** Other spellings that English gives a name by rule, so that packs need not list them. Each becomes an alias of its own, half as likely. */
export function variantsOf({ text, type }: NameEntry): readonly string[] {
  if (type === 'place') return text.length > LONGEST_STATE ? NONE : (STATE_FORMS[text.toLowerCase()] ?? NONE);
  if (type !== 'organisation') return NONE;
  return [ministry(text), withoutLegalForm(text)].filter(variant => variant !== undefined);
}

/** "Department of Labor": "Labor Department". */
function ministry(text: string): string | undefined {
  const parts =
    /^(?:(?:United States|U\.S\.) )?(Department|Ministry) of (?:the )?(\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?)$/u.exec(
      text,
    );
  return parts ? `${parts[2]} ${parts[1]}` : undefined;
}

/** "Acme Steel Corp.": "Acme Steel". One word alone could be any word. */
function withoutLegalForm(text: string): string | undefined {
  return /^(\S+ .*\S),? (?:Inc|Corp|Co|Ltd|LLC|Plc|PLC|Corporation|Limited|Incorporated)\.?$/.exec(text)?.[1];
}
