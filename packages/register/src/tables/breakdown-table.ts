import type { Text } from '@ketenzicht/rulebook';
import type { CountingRuleId } from '../counting/counting-rules.ts';
import { at, type Period, type VictimYears } from '../counting/victims.ts';
import {
  type ColumnChoice,
  type Counted,
  columnAxis,
  columnSums,
  countsOf,
  cubeOf,
  type Division,
  elevenColumns,
  periodKey,
  totalColumn,
  yearColumns,
} from './breakdown.ts';
import { meanAges } from './mean-age.ts';
import type { Category, CountedUnit, Drawing, Sum, Table } from './table.ts';

/** Rows taken together below the others. */
interface Subtotal {
  readonly key: string;
  readonly label: Text;
  /** Families of categories that make it. */
  readonly families: readonly string[];
}

/** A table or figure of the monitor, declared. */
export interface BreakdownDefinition {
  readonly id: string;
  readonly number: string;
  readonly title: Text;
  readonly unit: CountedUnit;
  readonly rules: readonly CountingRuleId[];
  readonly footnotes?: readonly Text[];
  readonly rowLabel: Text;
  readonly division: (counted: Counted) => Division;
  readonly columns: 'eleven' | 'years' | 'total';
  /** Who is counted in the row of totals: the rows added up, or everybody for whom this holds. */
  readonly total: 'rows' | ((victims: VictimYears, counted: Counted) => (row: number) => boolean);
  /** Why the rows do not add up to the total; absent when they do. */
  readonly overlap?: Text;
  /** Each row is a part of the one before. */
  readonly nested?: true;
  readonly subtotals?: readonly Subtotal[];
  /** Rows by size instead of in the order of the list. */
  readonly sorted?: true;
  /** First year in which it was asked. */
  readonly askedFrom?: number;
  readonly part?: true;
  readonly percent?: false;
  readonly meanAge?: true;
  readonly drawing: Drawing;
  readonly drawn?: 'years' | 'total';
}

/** Key of the row of totals. */
export const totalKey = 'Totaal';
const totalLabel: Text = { nl: 'Totaal', en: 'Total' };
export const columnsLabel: Text = { nl: 'Jaar of vorm van mensenhandel', en: 'Year or form of trafficking' };
const yearLabel: Text = { nl: 'Jaar', en: 'Year' };

/** Where the figures of the monitor come from (001 L377). */
export const registerSource: Text = { nl: 'Bron: CoMensha-databestanden', en: 'Source: CoMensha data files' };

/** The columns of a table; before a question was asked there are none. */
export function columnsFor(definition: BreakdownDefinition, period: Period): readonly ColumnChoice[] {
  const asked = { from: Math.max(period.from, definition.askedFrom ?? period.from), until: period.until };
  const total = { ...totalColumn(asked), years: yearColumns(asked).flatMap(({ years }) => years ?? []) };
  if (definition.columns === 'total') return [total];
  if (definition.columns === 'years') return [...yearColumns(asked), total];
  return elevenColumns(period);
}

/** Counts a declared table. */
export function breakdownTable(counted: Counted, definition: BreakdownDefinition): Table {
  const { victims } = counted;
  const period = victims.period;
  const division = definition.division(counted);
  const columns = columnsFor(definition, period);
  const width = columns.length;
  const all = countsOf(cubeOf(counted, division), division.categories.length, columns, period);
  const lines = division.categories
    .map((category, index) => ({ category, counts: all.slice(index * width, (index + 1) * width) }))
    .filter(({ category, counts }) => !category.optional || counts.some((count) => count > 0))
    .sort((a, b) => (definition.sorted ? orderBySize(a, b) : 0));
  const subtotals = (definition.subtotals ?? []).map(({ key, label, families }) => {
    const parts = lines.filter(({ category }) => families.includes(category.family ?? ''));
    return { category: { key, label, total: true as const }, counts: added(parts, width), parts };
  });
  const whole =
    definition.total === 'rows' ? added(lines, width) : countedWhere(counted, definition, columns, period);
  const parts = lines.map(({ category }) => category.key);
  const sums: Sum[] = [
    ...columnSums(columns),
    ...subtotals.map(
      ({ category, parts: of }): Sum => ({
        axis: 'rows',
        total: category.key,
        parts: of.map(({ category: { key } }) => key),
      }),
    ),
    { axis: 'rows', total: totalKey, parts, ...(definition.overlap && { why: definition.overlap }) },
  ];
  const totalPlace = columns.findIndex((column) => column.total);
  const askedFrom = Math.max(period.from, definition.askedFrom ?? period.from);
  return {
    id: definition.id,
    number: { nl: definition.number, en: inEnglish(definition.number) },
    title: definition.title,
    unit: definition.unit,
    period: { from: askedFrom, until: period.until },
    size: whole[totalPlace] ?? 0,
    sizeSymbol: definition.part ? 'n' : 'N',
    source: registerSource,
    rows: {
      label: definition.rowLabel,
      categories: [
        ...[...lines, ...subtotals].map(({ category }) => shown(category)),
        { key: totalKey, label: totalLabel, total: true },
      ],
    },
    columns: columnAxis(columns, definition.columns === 'eleven' ? columnsLabel : yearLabel),
    counts: [...lines, ...subtotals].flatMap(({ counts }) => counts).concat(whole),
    sums,
    ...(definition.nested && { nested: parts }),
    ...(definition.percent !== false && { percent: { kind: 'column', row: totalKey } }),
    ...(definition.meanAge && { means: meanAges(counted, columns) }),
    rules: definition.rules,
    footnotes: definition.footnotes ?? [],
    drawing: definition.drawing,
    ...(definition.drawn && {
      drawn:
        definition.drawn === 'total'
          ? [periodKey(period)]
          : columns.filter(({ years, total }) => years !== undefined && !total).map(({ key }) => key),
    }),
  };
}

/** Figures and tables keep their number; only the word before it is translated. */
export const inEnglish = (number: string): string =>
  number
    .replace('Figuur', 'Figure')
    .replace('Tabel bij', 'Table with')
    .replace('Tabel', 'Table')
    .replace('in ieder geval', 'at least');

interface Line {
  readonly category: Category & { readonly optional?: true };
  readonly counts: readonly number[];
}

const shown = ({ key, label, total, rest, family }: Category): Category => ({
  key,
  label,
  ...(total && { total }),
  ...(rest && { rest }),
  ...(family !== undefined && { family }),
});

function orderBySize(a: Line, b: Line): number {
  if (a.category.rest !== b.category.rest) return a.category.rest ? 1 : -1;
  return (b.counts.at(-1) ?? 0) - (a.counts.at(-1) ?? 0);
}

const added = (lines: readonly Line[], width: number): number[] =>
  Array.from({ length: width }, (_, column) =>
    lines.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0),
  );

function countedWhere(
  counted: Counted,
  { total }: BreakdownDefinition,
  columns: readonly ColumnChoice[],
  period: Period,
): number[] {
  if (total === 'rows') return [];
  const holds = total(counted.victims, counted);
  const everybody: Division = {
    categories: [{ key: totalKey, label: totalLabel }],
    membership: { kind: 'one', of: (row) => (holds(row) ? 0 : -1) },
  };
  return countsOf(cubeOf(counted, everybody), 1, columns, period);
}

/** Everybody who counts. */
export const everybody = () => () => true;

/** Victims of a form, whatever else they are victim of. */
export const withForm = (bit: number) => (victims: VictimYears) => (row: number) =>
  (at(victims.forms, row) & bit) !== 0;
