import { registerHooks } from 'node:module';

/**
 * Loaded before the command line (`--import`): takes one entry out of one list of the engine as its file is read, named by
 * WHENCE_DROP as "file list entry". The engine itself knows nothing of it.
 */
const [file = '', list = '', entry = ''] = (process.env.WHENCE_DROP ?? '').split(' ');

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (file === '' || !url.endsWith(`/utils/engine/${file}`)) return loaded;
    const source = String(loaded.source);
    const start = source.indexOf(`const ${list}`);
    const open = source.indexOf('= [', start) + 3;
    const close = source.indexOf(']', open);
    const entries = source.slice(open, close);
    const kept = entries.replace(new RegExp(`(?<=^|[\\s,])${entry}\\s*(?:,|$)`), '');
    if (start < 0 || kept === entries) throw new Error(`${file}: no ${entry} in ${list}`);
    return { ...loaded, source: source.slice(0, open) + kept + source.slice(close) };
  },
});
