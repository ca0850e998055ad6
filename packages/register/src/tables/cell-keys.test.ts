import { expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { notification } from '../counting/notification-about.fixture.ts';
import { publishedPolicy } from '../counting/policy.ts';
import { victimYears } from '../counting/victims.ts';
import type { CountryCode } from '../country/country.ts';
import { counted } from './breakdown.ts';
import { cellKeys } from './cell-keys.ts';
import { monitorTables } from './monitor-tables.ts';

const nationalities: readonly CountryCode[] = ['NLD', 'POL', 'NGA', 'ROU', 'BGR', 'HUN', 'VNM', 'CHN', 'UGA'];
const forms = ['sexual', 'labour', 'criminal'] as const;
const facts = Array.from({ length: 240 }, (_, index) =>
  notification({
    id: String(index),
    person: `p${index % 200}`,
    reportDate: `${2015 + (index % 5)}-03-01`,
    forms: index % 7 === 0 ? ['sexual', 'labour'] : [forms[index % 3] ?? 'sexual'],
    nationality: nationalities[(index * index) % 9] ?? 'unknown',
    ageAtReport: 14 + (index % 30),
  }),
);
const columns = columnsFrom(facts);
const everything = counted(
  columns,
  victimYears(columns, { from: 2015, until: 2019 }, publishedPolicy),
  publishedPolicy,
);
const tables = monitorTables(everything);

it('keys of one each give the counts, in every table that counts people', () => {
  const keysOf = cellKeys(everything, new Uint32Array(columns.persons).fill(1));
  const without = tables.filter((table) => keysOf(table) === undefined);
  expect(without.map(({ id }) => id)).toEqual(['figuur-2.4b']);
  for (const table of tables) {
    const keys = keysOf(table);
    if (keys !== undefined) expect([table.id, keys]).toEqual([table.id, table.counts]);
  }
});

it('sums stay below 2^32', () => {
  const keysOf = cellKeys(everything, new Uint32Array(columns.persons).fill(2 ** 32 - 1));
  for (const table of tables) {
    const keys = keysOf(table) ?? [];
    table.counts.forEach((count, cell) => {
      if (keys.length > 0) expect(keys[cell]).toBe((2 ** 32 - (count ?? 0)) % 2 ** 32);
    });
  }
});
