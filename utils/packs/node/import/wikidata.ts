import { z } from '../../../model/zod.ts';
import { canBeFound } from '../../format/aliases.ts';
import type { Importer, ImportOptions } from './importer.ts';
import { jsonElements } from './json-elements.ts';
import { plainText } from './plain-text.ts';
import { countryOf, datesOf, sameAsOf, typeOf } from './wikidata-statements.ts';

const Text = z.object({ value: z.string() });
/** By language, property or wiki; an empty one is an empty array in the dumps. */
const by = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (Array.isArray(value) ? {} : value), z.record(z.string(), schema));

const Item = z.object({
  type: z.literal('item'),
  id: z.string(),
  labels: by(Text),
  descriptions: by(Text).optional(),
  aliases: by(z.array(Text)).optional(),
  claims: by(z.array(z.unknown())).optional(),
  sitelinks: by(z.unknown()).optional(),
});
type Item = z.infer<typeof Item>;

/**
 * A JSON dump of Wikidata: one array, an item a line. Names in the languages asked for; how many wikis have a page about an item is how
 * often its names are taken to mean it. Properties, lexemes and items without a name in the first language are passed over.
 */
export const wikidata: Importer = {
  resource: 'entities',
  pieces: ({ pieces, place }) => jsonElements(pieces, '', place),
  rows: (value, options) => {
    const item = Item.safeParse(value).data;
    const row = item && entityOf(item, options);
    return row ? [row] : [];
  },
};

function entityOf(item: Item, { languages, minSitelinks }: ImportOptions): object | null {
  const prior = Object.keys(item.sitelinks ?? {}).length;
  const label = textsOf(item.labels, languages);
  if (prior < minSitelinks || label[languages[0] ?? 'en'] === undefined) return null;
  const claims = item.claims ?? {};
  const description = textsOf(item.descriptions ?? {}, languages);
  const country = countryOf(claims);
  return {
    id: item.id,
    type: typeOf(claims),
    label,
    aliases: aliasesOf(item, languages).map(alias => ({ ...alias, prior })),
    ...(Object.keys(description).length > 0 ? { description } : {}),
    sameAs: sameAsOf(item.id, claims),
    ...datesOf(claims),
    ...(country === null ? {} : { country }),
    evidenceUrl: `https://www.wikidata.org/wiki/${item.id}`,
  };
}

function textsOf(texts: Item['labels'], languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap(language => {
      const text = plainText(texts[language]?.value ?? '');
      return text === '' ? [] : [[language, text]];
    }),
  );
}

/** Each name once, in the first language that has it; one that is written in capitals as its label is the label's. */
function aliasesOf({ labels, aliases = {} }: Item, languages: readonly string[]) {
  const seen = new Map<string, string>();
  for (const language of languages)
    for (const { value } of [labels[language], ...(aliases[language] ?? [])].filter(
      one => one !== undefined,
    )) {
      const text = plainText(value);
      if (canBeFound(text) && !seen.has(text)) seen.set(text, language);
    }
  return [...seen].map(([text, lang]) => ({ text, lang }));
}
