import { firstValue } from '../columns.ts';
import type { CountingRuleId } from '../counting/counting-rules.ts';
import { at } from '../counting/victims.ts';
import { countries, countryLabel } from '../country/country.ts';
import { type ColumnChoice, type Counted, elevenColumns } from './breakdown.ts';
import { columnsFor, totalKey } from './breakdown-table.ts';
import { definitionOf } from './monitor-tables.ts';
import { columnHeadKey } from './nationality-table.ts';

/** What a number is made of: the rules that were applied, and the victims per year behind it. */
export interface BehindCell {
  /** Rows of `VictimYears`, ascending. */
  readonly rows: readonly number[];
  readonly rules: readonly CountingRuleId[];
}

const nationalityRules: readonly CountingRuleId[] = ['R1', 'R4', 'R5', 'R6', 'R8', 'R9', 'R11', 'R21'];

/**
 * Opens a number of the monitor: which victims stand behind a cell, and by which rules. In a table where somebody
 * stands in several rows, they stand behind each. Nothing for a cell that cannot be opened: a subtotal, an imputed
 * number, or a cell that does not exist.
 */
export function behindCell(
  counted: Counted,
  table: string,
  row: string,
  column: string,
): BehindCell | undefined {
  const opened = table === 'tabel-2.1' ? nationalityCell(counted, row) : declaredCell(counted, table, row);
  const choice = opened?.columns.find(({ key }) => key === column);
  if (opened === undefined || choice === undefined) return undefined;
  const { victims, formOf } = counted;
  const rows: number[] = [];
  for (let index = 0; index < victims.size; index++) {
    if (!opened.everybody && at(victims.standing, index) !== 0) continue;
    if (choice.form !== undefined && at(formOf, index) !== choice.form) continue;
    if (choice.years !== undefined && !choice.years.includes(victims.period.from + at(victims.year, index)))
      continue;
    if (opened.isIn(index)) rows.push(index);
  }
  return { rows, rules: opened.rules };
}

interface Opened {
  readonly columns: readonly ColumnChoice[];
  readonly rules: readonly CountingRuleId[];
  readonly everybody: boolean;
  readonly isIn: (row: number) => boolean;
}

function declaredCell(counted: Counted, id: string, row: string): Opened | undefined {
  const definition = definitionOf(id);
  if (definition === undefined) return undefined;
  const { categories, membership, everybody = false } = definition.division(counted);
  const shared = {
    columns: columnsFor(definition, counted.victims.period),
    rules: definition.rules,
    everybody,
  };
  const place = categories.findIndex(({ key }) => key === row);
  if (place >= 0) {
    const { kind, of } = membership;
    return {
      ...shared,
      isIn: (index) => (kind === 'one' ? of(index) === place : (of(index) & (1 << place)) !== 0),
    };
  }
  if (row !== totalKey) return undefined;
  const { total } = definition;
  if (total !== 'rows') return { ...shared, everybody: false, isIn: total(counted.victims, counted) };
  const { kind, of } = membership;
  return { ...shared, isIn: (index) => (kind === 'one' ? of(index) >= 0 : of(index) !== 0) };
}

function nationalityCell({ victims }: Counted, row: string): Opened | undefined {
  const shared = { columns: elevenColumns(victims.period), rules: nationalityRules, everybody: false };
  if (row === columnHeadKey) return { ...shared, isIn: () => true };
  if (row === 'Onbekend') return { ...shared, isIn: (index) => at(victims.nationality, index) < firstValue };
  const place = countries.findIndex(({ code }) => countryLabel(code).nl === row);
  if (place < 0) return undefined;
  return { ...shared, isIn: (index) => at(victims.nationality, index) === place + firstValue };
}
