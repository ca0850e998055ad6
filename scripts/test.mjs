// `npm test`: everything the build server runs, closing with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
await ensureBuilt();

let passed = 0;
let failed = 0;

function npx(args) {
  return spawnSync('npx', ['--no-install', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** A check without counts of its own counts as one test. */
function check(name, args) {
  console.log(`\n== ${name}`);
  if (npx(args).status === 0) passed += 1;
  else failed += 1;
}

/** Runs one vitest project and adds its counts; a run that reports nothing is a failure. */
function suite(project) {
  console.log(`\n== tests: ${project}`);
  const report = join(root, `.cache/test-${project}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = npx(['vitest', 'run', '--project', project, ...reporters]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const unseen = result.numPendingTests + result.numTodoTests;
    if (unseen > 0) console.log(`${unseen} tests were skipped; a skipped test counts as failed.`);
    passed += result.numPassedTests;
    failed += result.numFailedTests + unseen;
    if (status !== 0 && result.numFailedTests + unseen === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

check('lint', ['biome', 'check', '--error-on-warnings', '.']);
check('types', ['tsc', '--noEmit']);
check('unused code', ['knip']);
suite('unit');
suite('e2e');

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
