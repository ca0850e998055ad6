import { describe, expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { notification } from '../counting/notification-about.fixture.ts';
import { publishedPolicy } from '../counting/policy.ts';
import { measuredCells } from '../tables/measured-cell.ts';
import { guardClaims } from './claim-guard.ts';
import { compareEditions } from './compare.ts';
import { edition } from './edition.fixture.ts';
import { monitorEdition } from './edition.ts';
import { jsonStat } from './json-stat.ts';
import { keySentence } from './key-sentence.ts';
import { odataTable } from './odata.ts';
import { tidyHeader, tidyRows } from './tidy.ts';

const facts = [
  notification({ id: '1', reportDate: '2019-03-01', forms: ['labour'], nationality: 'POL', ageAtReport: 34 }),
  notification({ id: '2', reportDate: '2019-03-01', forms: ['sexual'], nationality: 'NLD', ageAtReport: 17 }),
  notification({ id: '3', reportDate: '2018-03-01', forms: ['criminal'], nationality: 'NGA' }),
  notification({ id: '4', reportDate: '2019-05-01' }),
  notification({ id: '5', reportDate: '2019-05-01', forms: ['labour', 'sexual'], nationality: 'ROU' }),
];

it('takes percentages of known forms of those with a known form: 50, 50, 25 and not 40, 40, 20', () => {
  const shares = (id: string) =>
    ['Arbeidsuitbuiting', 'Seksuele uitbuiting', 'Criminele uitbuiting'].map(
      (form) =>
        measuredCells(edition(facts, {}, id)).find(
          ({ row, column }) => row === form && column === '2015-2019',
        )?.percent,
    );
  expect(shares('tabel-vorm-bekend')).toEqual(['50', '50', '25']);
  expect(shares('figuur-2.3-in-ieder-geval')).toEqual(['40', '40', '20']);
});

describe('an edition', () => {
  it('puts every table in exactly one chapter', () => {
    const { tables, chapters } = edition(facts);
    expect(chapters.flatMap((chapter) => chapter.tables).sort()).toEqual(tables.map(({ id }) => id).sort());
  });

  it('says nothing about trends, causes or the whole population', () => {
    const { tables, chapters } = edition(facts);
    const said = [
      ...tables.flatMap((table) => [table.title, keySentence(table) ?? table.title]),
      ...chapters.flatMap(({ introduction }) => introduction),
    ];
    expect(
      said.flatMap(({ nl, en }) => [...guardClaims(nl), ...guardClaims(en)].map(({ words }) => words)),
    ).toEqual([]);
  });

  it('gives tidy rows of the columns of the header, every cell once', () => {
    for (const table of edition(facts).tables) {
      const rows = tidyRows(table);
      expect(rows.every((row) => row.length === tidyHeader.length)).toBe(true);
      const cells = rows.map(([, row, column]) => `${row}\n${column}`);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it('gives JSON-stat of the size that it names, with withheld values marked', () => {
    const table = edition(facts, {}, 'figuur-2.8');
    const withheld = { ...table, counts: table.counts.map((count, index) => (index === 0 ? null : count)) };
    const data = jsonStat(withheld, 'en');
    expect(data.value.length).toBe(data.size.reduce((product, size) => product * size, 1));
    expect(data.status).toEqual({ '0': 'c' });
    expect(data.value[0]).toBeNull();
    expect(data.dimension.row.category.label['Man']).toBe('Man');
  });

  it('gives observations whose codes all exist, with withheld values marked', () => {
    const table = edition(facts, {}, 'figuur-2.8');
    const { Observations, RijenCodes, KolommenCodes, Properties } = odataTable(
      { ...table, counts: table.counts.map((count, index) => (index === 0 ? null : count)) },
      'nl',
    );
    const known = (codes: readonly { readonly Identifier: string }[], code: string) =>
      codes.some(({ Identifier }) => Identifier === code);
    expect(
      Observations.every((one) => known(RijenCodes, one.Rijen) && known(KolommenCodes, one.Kolommen)),
    ).toBe(true);
    expect(Observations[0]).toMatchObject({ Value: null, ValueAttribute: 'Confidential' });
    expect(Properties.ObservationCount).toBe(Observations.length);
  });

  it('names the cells that differ from an earlier edition, of the same years only', () => {
    const before = edition(facts.slice(0, 3));
    const { revisions, shared, added } = compareEditions(edition(facts), before);
    expect(shared).toBeGreaterThan(100);
    expect(added).toEqual([]);
    expect(revisions).toContainEqual({
      table: 'figuur-2.7',
      row: 'Totaal',
      column: '2019',
      before: 2,
      now: 4,
    });
    expect(compareEditions(before, before).revisions).toEqual([]);
    const shorter = monitorEdition(columnsFrom(facts), {
      period: { from: 2015, until: 2018 },
      policy: publishedPolicy,
    });
    expect(compareEditions(edition(facts), shorter).revisions).toEqual([]);
  });
});
