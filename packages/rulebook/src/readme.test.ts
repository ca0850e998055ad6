import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { all, allRules, below, conditionInWords, dateOf, decide, instantOf, is, runTerm } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const route = decide('route', { 'signal.forms': ['sexual'] }, allRules, '2025-03-03');
  const first = route.answers[0];
  // first: { rule: 'routing.sexual', outcome: { steps: [avim, then zoco] }, mattered: ['signal.forms'] }

  const condition = all(is('signal.closed', false), below('signal.openThreads', 1));
  const words = conditionInWords(condition).en;
  // words: 'the signal is not closed and the number of open requests and reports is less than 1'

  const start = instantOf('2024-12-24', '10:00');
  const term = { start, duration: { count: 3, unit: 'workingDay' }, happenings: [] } as const;
  const due = dateOf(runTerm(term, start).due);
  // due: '2024-12-31', because 25 and 26 December and the weekend do not count
  // end of README

  expect(first).toEqual({
    rule: 'routing.sexual',
    outcome: {
      steps: [
        { role: 'avim', rank: 1 },
        { role: 'zoco', rank: 2 },
      ],
    },
    mattered: ['signal.forms'],
  });
  expect(words).toBe('the signal is not closed and the number of open requests and reports is less than 1');
  expect(due).toBe('2024-12-31');
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
