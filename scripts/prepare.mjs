// Brings a fresh clone to a state in which the program runs: packages installed, program built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'apps/ketenzicht/dist/cli.mjs');

/** Runs a command with its output shown; ends the process with its code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs exactly what the lock file names, when it has not been installed yet or has changed since. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error('Installing packages (once)...');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: ['ignore', 2, 2] });
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = 0;
  for (const name of readdirSync(path)) {
    if (name === 'node_modules' || name === 'dist') continue;
    latest = Math.max(latest, newest(join(path, name)));
  }
  return latest;
}

/** Builds the program when a source file is newer than the last build. */
export async function ensureBuilt() {
  const sources = ['packages', 'apps/ketenzicht/src', 'scripts/build.mjs', 'package-lock.json'];
  if (existsSync(dist)) {
    const built = statSync(dist).mtimeMs;
    if (sources.every((source) => newest(join(root, source)) <= built)) return;
  }
  const { build } = await import('./build.mjs');
  await build();
}

/** Hands the command line to the built program, in this process. */
export async function runProgram() {
  await import(pathToFileURL(dist).href);
}
