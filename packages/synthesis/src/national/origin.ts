import { allocateCube } from '../chance/cube.ts';
import { cell, type Table } from '../chance/table.ts';
import { closingNationalities } from './impossible.ts';
import { groups, type NationalityMargins, years } from './printed.ts';
import { type Region, regionOf, restOfRegion } from './regions.ts';

/** How many victims of one nationality were reported in one year and fall in one group. */
export interface OriginCell {
  /** ISO 3166-1 alpha-3; absent when the nationality is unknown. */
  readonly nationality?: string;
  readonly region: Region;
  readonly year: number;
  readonly group: number;
  readonly victims: number;
}

/**
 * Victims per year (rows) and group (columns). Printed: both totals (001 L723), 35 and 195 of the group
 * criminal in 2018 and 2019 (L441), sexual in any case 1.233 and 1.915 (L509), and its yearly numbers up to
 * the rounding of the known shares (L478). The rest is assumed, following the course that L679-683 describe.
 */
export const victimsByYearAndGroup: Table = [
  [360, 297, 235, 22, 236],
  [230, 309, 220, 31, 162],
  [280, 280, 216, 38, 142],
  [132, 344, 104, 35, 53],
  [176, 663, 243, 195, 57],
];

/**
 * African victims per year and group. Printed: shares of all victims of 18-20% up to 2017, 49% in 2018 and
 * 59% in 2019, and 57% of the group criminal (001 L759); at least the police numbers of L878. The rest is assumed.
 */
const africanByYearAndGroup: Table = [
  [0, 150, 17, 4, 48],
  [0, 135, 17, 6, 23],
  [0, 139, 18, 7, 27],
  [0, 280, 12, 21, 14],
  [0, 575, 32, 145, 35],
];

/**
 * Sexual exploitation with unknown nationality, which counts in no group. That there are 77 follows from 3.148
 * less 1.178 and 1.893 (001 L466, L723); the division over the years closes the yearly numbers of L478 and L509.
 */
export const sexualOfUnknownNationality = [20, 17, 15, 9, 16];

/**
 * Three nationalities of which only the total is printed, because they are in no top five (001 L745), and what
 * is left of each region. Years of the regions follow the printed shares of other Europe (28%, 15%, 15%) and
 * Africa (L757-759); Asia is a tenth. The split over the groups is assumed.
 */
const notInTheTable: readonly (NationalityMargins & { readonly region: Region })[] = [
  { nationality: 'CHN', region: 'asia', perYear: [20, 16, 12, 5, 9], perGroup: [0, 14, 30, 2, 16] },
  { nationality: 'MAR', region: 'africa', perYear: [14, 12, 13, 8, 13], perGroup: [0, 26, 14, 3, 17] },
  { nationality: 'IND', region: 'asia', perYear: [12, 10, 9, 5, 8], perGroup: [0, 8, 26, 0, 10] },
  { nationality: '', region: 'europe', perYear: [70, 58, 61, 30, 32], perGroup: [0, 110, 115, 20, 6] },
  { nationality: '', region: 'africa', perYear: [92, 47, 48, 43, 61], perGroup: [0, 210, 24, 9, 48] },
  { nationality: '', region: 'asia', perYear: [30, 90, 57, 18, 36], perGroup: [0, 80, 110, 14, 27] },
  { nationality: '', region: 'other', perYear: [8, 18, 13, 8, 17], perGroup: [0, 34, 18, 8, 4] },
  { nationality: '', region: 'unknown', perYear: [4, 38, 22, 5, 7], perGroup: [0, 0, 25, 8, 43] },
  { nationality: '', region: 'unknown', perYear: sexualOfUnknownNationality, perGroup: [0, 0, 0, 0, 77] },
];

const minus = (whole: Table, part: Table): number[][] =>
  whole.map((row, r) => row.map((value, c) => value - cell(part, r, c)));

/** All rows with their region: the fourteen of the table, the three below it, the rest of each region. */
function originRows(): readonly (NationalityMargins & { readonly region: Region })[] {
  const printed = closingNationalities().map((row) => ({
    ...row,
    region: regionOf(row.nationality),
  }));
  return [...printed, ...notInTheTable];
}

/**
 * The victims by nationality, year and group: every printed total of Tabel 2.1 and the two tables above hold
 * at once. African victims and the others are fitted apart, since the text prints how they divide.
 */
export function originCells(): readonly OriginCell[] {
  known ??= fittedCells();
  return known;
}

/** The cells do not depend on the seed, so that they are fitted once. */
let known: readonly OriginCell[] | undefined;

function fittedCells(): OriginCell[] {
  const rows = originRows();
  const parts = [
    { rows: rows.filter(({ region }) => region === 'africa'), face: africanByYearAndGroup },
    {
      rows: rows.filter(({ region }) => region !== 'africa'),
      face: minus(victimsByYearAndGroup, africanByYearAndGroup),
    },
  ];
  return parts.flatMap((part) => {
    const cube = allocateCube({
      layerRows: part.rows.map(({ perYear }) => perYear),
      layerColumns: part.rows.map(({ perGroup }) => perGroup),
      face: part.face,
      may: (layer, group) => ((part.rows[layer]?.perGroup[group] ?? 0) > 0 ? 1 : 0),
    });
    return part.rows.flatMap((row, layer) => cellsOf(row, cube[layer] ?? []));
  });
}

function cellsOf(
  { nationality, region }: NationalityMargins & { readonly region: Region },
  table: Table,
): OriginCell[] {
  const spread = nationality === '' && region !== 'unknown' ? restOfRegion(region, table) : undefined;
  if (spread) return spread.map((part) => ({ ...part, region }));
  return years.flatMap((_, year) =>
    groups.map((__, group) => ({
      ...(nationality === '' ? {} : { nationality }),
      region,
      year,
      group,
      victims: cell(table, year, group),
    })),
  );
}
