import { expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { notification } from '../counting/notification-about.fixture.ts';
import { publishedPolicy } from '../counting/policy.ts';
import { victimYears } from '../counting/victims.ts';
import { counted } from './breakdown.ts';
import { measuredCells } from './measured-cell.ts';
import { minorsTable } from './minors-table.ts';
import { brokenSums } from './table.ts';

/** Tabel 2.2 as printed (000 L8549-8584): victims and minors per year, with the printed percentage. */
const printed = [
  {
    nationality: 'NLD',
    name: 'Nederland',
    victims: [270, 320, 240, 315, 337],
    minors: [100, 104, 63, 89, 131],
    percent: [37, 33, 26, 28, 39],
  },
  {
    nationality: 'NGA',
    name: 'Nigeria',
    victims: [104, 64, 101, 130, 134],
    minors: [50, 7, 10, 13, 6],
    percent: [48, 11, 10, 10, 5],
  },
  {
    nationality: 'GIN',
    name: 'Guinee',
    victims: [15, 20, 35, 26, 58],
    minors: [3, 11, 8, 10, 16],
    percent: [20, 55, 23, 39, 28],
  },
  {
    nationality: 'unknown',
    name: 'Overige slachtoffers (inclusief onbekende nationaliteiten)',
    victims: [327, 422, 533, 522, 693],
    minors: [46, 47, 30, 40, 42],
    percent: [14, 11, 6, 8, 6],
  },
];
const totals = {
  victims: [716, 826, 909, 993, 1222],
  minors: [199, 169, 111, 152, 195],
  percent: [28, 20, 12, 15, 16],
};
const years = [2007, 2008, 2009, 2010, 2011];

const period = { from: 2007, until: 2011 };
const facts = printed.flatMap(({ nationality, victims, minors }) =>
  years.flatMap((year, index) =>
    Array.from({ length: victims[index] ?? 0 }, (_, person) =>
      notification({
        id: `${nationality}-${year}-${person}`,
        reportDate: `${year}-07-01`,
        nationality,
        ageAtReport: person < (minors[index] ?? 0) ? 16 : 25,
      }),
    ),
  ),
);

it('Tabel 2.2 is as printed, from notifications, but for the known deviations', () => {
  const victims = victimYears(columnsFrom(facts), period, publishedPolicy);
  const columns = columnsFrom(facts);
  const table = minorsTable(counted(columns, victims, publishedPolicy), ['NLD', 'NGA', 'GIN']);
  const cells = new Map(measuredCells(table).map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const different = [...printed, { ...totals, name: 'Totaal' }].flatMap((row) =>
    years.flatMap((year, index) => {
      const all = cells.get(`${row.name} ${year}`);
      const minors = cells.get(`${row.name} - waarvan minderjarig ${year}`);
      const same =
        all?.count === row.victims[index] &&
        minors?.count === row.minors[index] &&
        minors?.percent === String(row.percent[index]);
      return same ? [] : [[row.name, year, minors?.percent]];
    }),
  );
  expect(different).toEqual([
    ['Nigeria', 2011, '4'],
    ['Guinee', 2010, '38'],
  ]);
  expect(table.size).toBe(4666);
  expect(brokenSums(table)).toEqual([]);
});
