import { countAt, tableIn } from '@ketenzicht/register';
import { expect, it } from 'vitest';
import { recordEdition } from './record-editions.ts';

const period = { from: 2009, until: 2012 };
const one = {
  year: 2010,
  sex: 'female',
  age: 16,
  nationality: 'NGA',
  complaint: true,
  outflow: 'permit',
  b9: true,
};

it('counts records of the return process', () => {
  const counted = recordEdition('d9', [one, { ...one, year: 2011, sex: 'male' }], period);
  if (!counted.ok) throw new Error(counted.reason);
  const table = tableIn(counted.edition, 'tabel-b3.2');
  expect(table && countAt(table, '2011', 'Mannelijk')).toBe(1);
  expect(counted.edition.tables.map(({ id }) => id)).toContain('tabel-b3.7');
});

it('counts returns and signals', () => {
  const returned = { year: 2012, sex: 'female', nationality: 'HUN', days: 31 };
  const returns = recordEdition('iom', [returned], { from: 2008, until: 2012 });
  const table = returns.ok ? tableIn(returns.edition, 'tabel-b4.7') : undefined;
  expect(table && countAt(table, '> één maand', 'Totaal')).toBe(1);
  const signals = recordEdition('police-signals', [{ marks: ['Voodoo'] }, { marks: [] }], {
    from: 2019,
    until: 2023,
  });
  const signs = signals.ok ? tableIn(signals.edition, 'tabel-4.1') : undefined;
  expect(signs?.size).toBe(2);
  expect(recordEdition('labour-signals', [], { from: 2019, until: 2023 }).ok).toBe(true);
});

it.each([
  ['d9', [one, { ...one, age: 190 }], 'Record 2, age'],
  ['d9', [{ ...one, nationality: 'Nigeria' }], 'Record 1, nationality'],
  ['iom', [{ ...one }], 'Record 1'],
  ['d9', 'nothing', 'The file'],
] as const)('names the record and field that cannot be counted: %s %#', (kind, records, where) => {
  const answer = recordEdition(kind, records, period);
  expect(answer.ok ? '' : answer.reason).toContain(where);
});
