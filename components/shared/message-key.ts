/** Message names allow no hyphen, the model's words use it: `more-than` is found under `…_more_than`. */
export type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;

export function snake<S extends string>(word: S): Snake<S> {
  return word.replaceAll('-', '_') as Snake<S>;
}
