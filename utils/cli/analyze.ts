import { readArticle } from '#utils/compare/read-article.ts';
import { explain } from '#utils/i18n/explain.ts';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import { parseAnalyzeOptions } from './analyze/options.ts';
import { openPacks } from './analyze/packs.ts';
import { printTable } from './analyze/print-table.ts';
import { readInput } from './analyze/read-input.ts';
import { toDocument } from './analyze/to-document.ts';
import { runCommand } from './terminal/run.ts';

/** `analyze [--pack DIR]... [--published DATE] [--json] FILE...`: what Whence says of articles, without a browser. */
await runCommand(async args => {
  const options = parseAnalyzeOptions(args);
  if (options.help || options.files.length === 0) {
    console.log(t('cli_analyze_usage'));
    return options.help ? 0 : 1;
  }
  const library = await openPacks(options.packs);
  let failed = 0;
  for (const file of options.files) {
    try {
      for await (const input of readInput(file, options.published)) {
        const reading = await readArticle(input.article, library, null);
        if (options.json) process.stdout.write(`${JSON.stringify(toDocument(input, reading))}\n`);
        else printTable(input, reading);
      }
    } catch (error) {
      if (!(error instanceof WhenceError)) throw error;
      console.error(explain(error));
      failed++;
    }
  }
  return failed > 0 ? 1 : 0;
});
