import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHeader, rowReader } from './index.ts';

it('the example of the README gives what it says', () => {
  // README
  const header = readHeader('notification_id,report_date,source,notifier_group,forms,sex'.split(','));
  const columns = header.ok ? header.columns : [];
  const read = rowReader({ columns, today: '2020-01-01' });

  const good = read('M-1,2019-05-06,notifier,police,sexual|criminal,?'.split(','));
  // good.ok: true; sex is 'notAsked', not 'unknown'

  const bad = read('M-2,2019-05-06,notifier,police,slavery,male'.split(','));
  // bad.problems: forms, 'Use one of these codes: sexual, labour, criminal, organ.'
  // end of README

  expect(good).toMatchObject({ ok: true, notification: { sex: 'notAsked', forms: ['sexual', 'criminal'] } });
  expect(bad).toMatchObject({
    ok: false,
    problems: [
      { field: 'forms', reason: { en: 'Use one of these codes: sexual, labour, criminal, organ.' } },
    ],
  });
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
