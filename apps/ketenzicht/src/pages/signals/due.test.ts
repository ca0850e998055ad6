import { expect, it } from 'vitest';
import { dueWords } from './due.tsx';

const now = '2026-03-02T22:30:00.000Z'; // 23:30 in the Netherlands

it.each([
  ['2026-03-02T22:59:59.999Z', false, 'today', 'Vandaag voor 23:59'],
  ['2026-03-02T23:00:00.000Z', false, 'soon', 'Morgen'],
  ['2026-03-04T16:00:00.000Z', false, 'soon', 'Over 2 dagen'],
  ['2026-03-09T16:00:00.000Z', false, 'later', 'Over 7 dagen'],
  ['2026-03-02T16:00:00.000Z', true, 'late', 'Te laat sinds 17:00 vandaag'],
  ['2026-03-01T22:59:00.000Z', true, 'late', '1 dag te laat'],
  ['2026-02-20T16:00:00.000Z', true, 'late', '10 dagen te laat'],
])('due %s, overdue %s', (due, overdue, state, words) => {
  expect(dueWords({ due, overdue, suspended: false }, now)).toMatchObject({ state, words: { nl: words } });
});

it('says that a term stands still, whatever the moment', () => {
  const duty = { due: '2026-02-20T16:00:00.000Z', overdue: false, suspended: true };
  expect(dueWords(duty, now)).toMatchObject({ state: 'suspended', words: { en: 'Term stands still' } });
});
