// Runs on any Node from 20 on, before anything is installed: so plain JavaScript and no packages.
//   node utils/cli/setup/main.mjs FILE.ts [ARG...]
// installs the npm packages when they are missing or older than the lockfile, then runs FILE.ts with the Node of the
// packages (24, which runs TypeScript as it is).
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const installed = join(root, 'node_modules/.package-lock.json');
const windows = process.platform === 'win32';

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

const isCurrent = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;

if (!isCurrent()) {
  console.log('Installing npm packages …');
  // `install`, not `ci`: a lockfile made on one platform may lack another's optional packages.
  const status = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows });
  if (status !== 0) {
    console.error('npm install failed. Check the network and run the same command again.');
    process.exit(status);
  }
}

const node = join(root, 'node_modules/.bin', windows ? 'node.cmd' : 'node');
const bin = join(root, 'node_modules/.bin');
const path = `${bin}${windows ? ';' : ':'}${process.env.PATH}`;
process.exit(
  run(existsSync(node) ? node : process.execPath, process.argv.slice(2), {
    shell: windows,
    env: { ...process.env, PATH: path },
  }),
);
