import { describe, expect, it } from 'vitest';
import { readChainQuestion } from './chain-question.ts';
import { municipalityRows } from './chain-tables.ts';
import { formTable, loadChart, loadsOf, monthsOf, stepRows } from './charts.ts';

const duty = { role: 'avim', act: 'accept', suspended: 0 } as const;

describe('what lies where', () => {
  const loads = loadsOf([
    { ...duty, organisation: 'a', open: 9, overdue: 1, oldest: '2026-02-01T00:00:00.000Z' },
    { ...duty, organisation: 'b', open: 2, overdue: 2, oldest: '2026-01-01T00:00:00.000Z' },
    {
      ...duty,
      organisation: 'a',
      act: 'giveAdvice',
      open: 1,
      overdue: 0,
      suspended: 1,
      oldest: '2025-12-01T00:00:00.000Z',
    },
  ]);

  it('adds up per organisation, most overdue first, and keeps the oldest', () => {
    expect(loads).toEqual([
      { organisation: 'b', open: 2, overdue: 2, suspended: 0, oldest: '2026-01-01T00:00:00.000Z' },
      { organisation: 'a', open: 10, overdue: 1, suspended: 1, oldest: '2025-12-01T00:00:00.000Z' },
    ]);
  });

  it('divides every bar without loss', () => {
    const { series } = loadChart(loads, (id) => id, 'nl');
    expect(series.map(({ values }) => values)).toEqual([
      [2, 1],
      [0, 8],
      [0, 1],
    ]);
  });

  it('shows in a chart those with most overdue only', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({
      organisation: String(index),
      open: 1,
      overdue: 1,
      suspended: 0,
      oldest: '2026-01-01T00:00:00.000Z',
    }));
    expect(loadChart(many, (id) => id, 'nl').categories).toHaveLength(12);
  });
});

describe('monthsOf', () => {
  it('names every month, over the turn of a year', () => {
    expect(monthsOf({ from: '2025-11-30', until: '2026-02-01' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});

describe('counts per form', () => {
  const question = readChainQuestion((name) => ({ van: '2026-01-01', tot: '2026-02-28' })[name], {
    today: '2026-03-02',
    isMunicipality: () => false,
  });

  it('counts a signal about two forms with both, and one without form as unknown', () => {
    const { series } = formTable(
      [
        { month: '2026-01', forms: ['sexual', 'criminal'], received: 3, closed: 0 },
        { month: '2026-02', forms: [], received: 2, closed: 0 },
      ],
      question,
    );
    expect(series.map(({ values }) => values)).toEqual([
      [3, 0],
      [0, 0],
      [3, 0],
      [0, 0],
      [0, 2],
    ]);
  });

  it('adds up open signals per municipality, also those without a place', () => {
    const rows = municipalityRows([
      { municipality: 'GM9001', forms: ['labour'], open: 1, oldest: '2026-02-01T00:00:00.000Z' },
      { municipality: 'GM9001', forms: [], open: 2, oldest: '2026-01-01T00:00:00.000Z' },
      { forms: ['labour'], open: 1, oldest: '2026-01-05T00:00:00.000Z' },
    ]);
    expect(rows).toMatchObject([
      {
        municipality: 'GM9001',
        open: 3,
        oldest: '2026-01-01T00:00:00.000Z',
        perForm: { labour: 1, unknown: 2 },
      },
      { municipality: undefined, open: 1, perForm: { labour: 1, unknown: 0 } },
    ]);
  });
});

describe('stepRows', () => {
  it('stands in the order of the road, in days with one decimal', () => {
    const row = { ended: 4, medianMinutes: 720, ninthDecileMinutes: 1584 };
    expect(
      stepRows([
        { kind: 'close', ...row },
        { kind: 'takeUp', ...row },
      ]),
    ).toEqual([
      { kind: 'takeUp', ended: 4, median: 0.5, ninthDecile: 1.1 },
      { kind: 'close', ended: 4, median: 0.5, ninthDecile: 1.1 },
    ]);
  });
});
