/**
 * `npm run bench:pairings`: every figure of the optional texts that is set beside a pack's measure, with the reason, for reading.
 * Nothing is scored: right and wrong is for the reader to say.
 */
import { existsSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readInput } from '#utils/cli/analyze/read-input.ts';
import { readArticle } from '#utils/compare/read-article.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { PackFigure } from '#utils/model/other-figure.ts';
import { buildBundled } from '#utils/packs/bundled/build.ts';
import { openLibrary } from '#utils/packs/library/library.ts';
import { openBundled } from '#utils/packs/node/open-bundled.ts';
import { DATA } from '../../corpora/data.ts';

const CORPORA = join(DATA, 'corpora');
if (!existsSync(CORPORA)) {
  console.log(`no texts at ${CORPORA}: set WHENCE_DATA to the folder that holds corpora/`);
  process.exit(0);
}

const packs = await mkdtemp(join(tmpdir(), 'whence-pairings-'));
await buildBundled(packs);
const library = openLibrary(await openBundled(packs));
await rm(packs, { recursive: true, force: true });

const FILES = ['cards.ndjson', 'attribution.ndjson', 'quantities/*.texts.ndjson', 'pages/*.html'];
/** Texts without a date of their own may have one in their name. */
const DATE = /\d{4}-\d{2}-\d{2}/;

let texts = 0;
let claims = 0;
let paired = 0;
for (const file of globSync(FILES.map(one => join(CORPORA, one))).sort()) {
  try {
    for await (const { id, article } of readInput(file, null)) {
      const published = article.published ?? String(id).match(DATE)?.[0] ?? null;
      const reading = await readArticle({ ...article, published }, library, null);
      texts++;
      claims += reading.claims.length;
      for (const claim of reading.claims) {
        const figures = claim.competing.filter(other => other.origin === 'pack');
        if (figures.length === 0) continue;
        paired++;
        print(`${basename(file)} ${id} (${published ?? 'no date'})`, claim, figures, article.text);
      }
    }
  } catch (error) {
    console.error(`${basename(file)}: ${(error as Error).message}`);
  }
}
console.log(`${texts} texts, ${claims} claims, ${paired} set beside a measure`);

function print(place: string, claim: Claim, figures: readonly PackFigure[], text: string): void {
  console.log(`${place}\n  ${text.slice(claim.sentence.start, claim.sentence.end).replaceAll('\n', ' ')}`);
  for (const measure of new Set(figures.map(figure => figure.measure))) {
    const [first] = figures.filter(figure => figure.measure === measure);
    if (!first) continue;
    const { reason, value, source, asOf, relation } = first;
    const why = `"${reason.term}" of ${reason.about}, named in the ${reason.via}`;
    console.log(
      `  ${claim.quote} → ${measure}: ${why}; ${relation} with ${value.low ?? value.high}, ${source}, ${asOf}`,
    );
  }
}
