import type { Text } from '@ketenzicht/rulebook';
import type { NotificationColumns } from '../columns.ts';
import { traffickingFormColumn, traffickingFormKeys, traffickingForms } from '../counting/group.ts';
import type { CountingPolicy } from '../counting/policy.ts';
import { at, type Period, type VictimYears } from '../counting/victims.ts';
import type { Axis, Category, Table } from './table.ts';

/** What tables are made from: victims per year, with their form of trafficking looked up once. */
export interface Counted {
  readonly columns: NotificationColumns;
  readonly victims: VictimYears;
  /** Place in `traffickingFormKeys` of each row. */
  readonly formOf: Uint8Array;
  readonly policy: CountingPolicy;
}

export function counted(columns: NotificationColumns, victims: VictimYears, policy: CountingPolicy): Counted {
  return { columns, victims, policy, formOf: traffickingFormColumn(victims) };
}

/** Into which categories a row of `VictimYears` falls. */
export type Membership =
  /** Exactly one: its place, or -1 for none. */
  | { readonly kind: 'one'; readonly of: (row: number) => number }
  /** Any number: bit `n` for place `n`. */
  | { readonly kind: 'several'; readonly of: (row: number) => number };

/** Categories with who belongs to them. */
export interface Division {
  /** An optional category is left out when nobody is in it. */
  readonly categories: readonly (Category & { readonly optional?: true })[];
  readonly membership: Membership;
  /** Whether those who do not count in the monitor are divided too (Figuur 2.1 and 2.2). */
  readonly everybody?: true;
}

/** Counts by category, year and form of trafficking; every column of a table is a sum of these. */
export interface Cube {
  readonly years: number;
  /** Category after category, in each year after year, in each form after form. */
  readonly cells: Uint32Array;
}

const forms = traffickingFormKeys.length;

/**
 * Counts one division in one walk over the victims who count.
 *
 * @param weights what each row of `VictimYears` adds, instead of one; sums are modulo 2^32.
 */
export function cubeOf({ victims, formOf }: Counted, division: Division, weights?: Uint32Array): Cube {
  const { categories, membership, everybody } = division;
  const years = victims.period.until - victims.period.from + 1;
  const block = years * forms;
  const cells = new Uint32Array(categories.length * block);
  const { of, kind } = membership;
  for (let row = 0; row < victims.size; row++) {
    if (!everybody && at(victims.standing, row) !== 0) continue;
    const inner = at(victims.year, row) * forms + at(formOf, row);
    const found = of(row);
    const weight = weights === undefined ? 1 : at(weights, row);
    if (kind === 'one') {
      if (found >= 0) cells[found * block + inner] = at(cells, found * block + inner) + weight;
      continue;
    }
    for (let bits = found; bits !== 0; bits &= bits - 1) {
      const cell = (31 - Math.clz32(bits & -bits)) * block + inner;
      cells[cell] = at(cells, cell) + weight;
    }
  }
  return { years, cells };
}

/** One column: which years and forms it takes together. */
export interface ColumnChoice extends Category {
  readonly years?: readonly number[];
  readonly form?: number;
}

/** The years of a period. */
export const yearsOf = ({ from, until }: Period): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

/** Name of a period: `2015-2019`, or one year. */
export const periodKey = ({ from, until }: Period): string =>
  from === until ? String(from) : `${from}-${until}`;

const same = (text: string): Text => ({ nl: text, en: text });

/** One column per year. */
export const yearColumns = (period: Period): readonly ColumnChoice[] =>
  yearsOf(period).map((year) => ({ key: String(year), label: same(String(year)), years: [year] }));

/** The whole period. */
export const totalColumn = (period: Period): ColumnChoice => ({
  key: periodKey(period),
  label: same(periodKey(period)),
  total: true,
});

/** One column per form of trafficking. */
const formColumns: readonly ColumnChoice[] = traffickingFormKeys.map((key, form) => ({
  key,
  label: key === 'Onbekend' ? traffickingForms[key].label : same(key),
  form,
}));

/** The eleven columns of Figuur 2.8-2.12 and Tabel 2.1: years, forms of trafficking, the whole period. */
export const elevenColumns = (period: Period): readonly ColumnChoice[] => [
  ...yearColumns(period),
  ...formColumns,
  totalColumn(period),
];

/** Counts per category (row) and column, row after row. */
export function countsOf(
  cube: Cube,
  categories: number,
  columns: readonly ColumnChoice[],
  period: Period,
): number[] {
  const block = cube.years * forms;
  return Array.from({ length: categories }, (_, category) =>
    columns.map(({ years, form }) => {
      let sum = 0;
      for (let inner = 0; inner < block; inner++) {
        if (form !== undefined && inner % forms !== form) continue;
        if (years !== undefined && !years.includes(period.from + Math.floor(inner / forms))) continue;
        sum += at(cube.cells, category * block + inner);
      }
      return sum;
    }),
  ).flat();
}

/** Sums that hold among columns: the years make the period, and so do the forms of trafficking. */
export function columnSums(columns: readonly ColumnChoice[]): Table['sums'] {
  const total = columns.find((column) => column.total);
  if (total === undefined) return [];
  const years = columns.filter((column) => column.years !== undefined && !column.total);
  const byForm = columns.filter((column) => column.form !== undefined);
  return [years, byForm]
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ axis: 'columns', total: total.key, parts: parts.map(({ key }) => key) }));
}

/** An axis of columns. */
export const columnAxis = (columns: readonly ColumnChoice[], label: Text): Axis => ({
  label,
  categories: columns.map(({ key, label: text, total }) => ({ key, label: text, ...(total && { total }) })),
});
