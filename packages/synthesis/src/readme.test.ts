import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linkageRecords, nationalCaseload, simulatedHistories } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const { notifications, truth } = nationalCaseload({ seed: 1 });
  const reported = notifications.filter(({ source }) => source === 'notifier');
  // 5060 victims who count and 502 of the border police alone are behind these notifications
  const unseen = truth.unseen.length;
  // unseen: 26190, so that every year has 6250 victims in all

  const lists = [
    { name: 'police', chance: 0.1 },
    { name: 'care', chance: 0.05 },
  ];
  const histories = simulatedHistories({ seed: 1, population: 6250, lists });
  // histories.truth: { population: 6250, unseen: about 6250 x 0.9 x 0.95 }

  const records = linkageRecords({ seed: 1, persons: 100, rate: 0.1, missing: 0.3 });
  // everybody once to four times, `person` tells who
  // end of README

  const inAYear = reported.map(({ person, reportDate }) => `${person} ${reportDate.slice(0, 4)}`);
  expect(new Set(inAYear).size).toBe(5060 + 502);
  expect(unseen).toBe(26_190);
  expect(histories.truth.unseen / 6250).toBeCloseTo(0.9 * 0.95, 1);
  expect(new Set(records.map(({ person }) => person)).size).toBe(100);
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
