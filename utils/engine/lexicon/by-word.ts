import type { Token } from '../document/document.ts';

/**
 * Turns a question about a written word into one about a token. The answer is kept under the word's number: letters are
 * compared once a word, not once a token. `null` stands for no answer.
 */
export function byWord<T>(
  ask: (word: Pick<Token, 'text' | 'lower'>) => T | null | undefined,
): (token: Token | undefined) => T | null {
  const answers: (T | null | undefined)[] = [];
  return token => {
    if (token === undefined) return null;
    const { id } = token;
    if (id === 0) return ask(token) ?? null;
    const known = id < answers.length ? answers[id] : undefined;
    if (known !== undefined) return known;
    while (answers.length <= id) answers.push(undefined);
    const answer = ask(token) ?? null;
    answers[id] = answer;
    return answer;
  };
}

/** A yes-or-no question about a written word, asked of tokens; see `byWord`. */
export function wordIs(
  ask: (word: Pick<Token, 'text' | 'lower'>) => boolean,
): (token: Token | undefined) => boolean {
  const known = byWord(ask);
  return token => known(token) === true;
}
