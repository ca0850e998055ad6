import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { estimate, readHistories } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const read = readHistories(
    'Police,Care,Shelter,count\n1,0,0,300\n0,1,0,200\n0,0,1,150\n1,1,0,24\n1,0,1,16\n0,1,1,10\n1,1,1,2',
  );
  const found = read.ok ? estimate(read.table, { models: ['independence', 'sparse'], seed: 1 }) : undefined;
  // found.models.independence: { status: 'ok', estimate, lower, upper, interval: 'profile likelihood', level: 0.95 }
  // found.advice: what can and cannot be concluded, in Dutch and English
  // end of README

  expect(found?.models.independence).toMatchObject({
    status: 'ok',
    interval: 'profile likelihood',
    level: 0.95,
  });
  expect(found?.advice[0]?.text.en).toContain('estimates of 2 models run');
});

it('the README prints exactly the example that runs', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const between = (text: string, from: string, to: string) => text.split(from)[1]?.split(to)[0];
  const run = between(read('./readme.test.ts'), '// README\n', '  // end of README')?.replaceAll(
    /^ {2}/gm,
    '',
  );
  expect(between(read('../README.md'), '```ts\n', '```')).toBe(run);
});
