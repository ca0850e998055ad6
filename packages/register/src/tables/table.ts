import type { Text } from '@ketenzicht/rulebook';
import type { CountingRuleId } from '../counting/counting-rules.ts';
import type { Period } from '../counting/victims.ts';

/** What one in a cell stands for. Protection against disclosure reasons about these. */
export type CountedUnit = 'victim' | 'notification' | 'registration' | 'alien' | 'returnee' | 'mention';

/** A row or a column. */
export interface Category {
  /** Name in files and addresses, as printed where the source prints it; never changes between editions. */
  readonly key: string;
  readonly label: Text;
  /** A total or subtotal of others; not a part of the whole. */
  readonly total?: true;
  /** Unknown, or a rest; never ranked. */
  readonly rest?: true;
  /** Drawn as belonging together, for example visible and less visible sectors. */
  readonly family?: string;
}

export interface Axis {
  readonly label: Text;
  readonly categories: readonly Category[];
}

/** A category and the categories that make it up; or that seem to, and why they do not. */
export interface Sum {
  readonly axis: 'rows' | 'columns';
  readonly total: string;
  readonly parts: readonly string[];
  /** Absent when the parts add up exactly; else why they need not. */
  readonly why?: Text;
}

/** Of what a percentage is: the total of the column, the total of the row, or another row of the same column. */
export type PercentBase =
  | { readonly kind: 'column'; readonly row: string }
  | { readonly kind: 'row'; readonly column: string }
  | { readonly kind: 'rows'; readonly of: Readonly<Record<string, string>> };

/** How places in a ranking are given and written. */
export interface Ranking {
  /** Places per column; beyond it no place is shown. */
  readonly last: number;
  /** Another last place for some columns. */
  readonly lastIn?: Readonly<Record<string, number>>;
  /** `number`: 4; `ordinal`: 4e, and 4e' for a shared place (000 L14045-14083). */
  readonly style: 'number' | 'ordinal';
  /** Another way of writing for some columns. */
  readonly styleIn?: Readonly<Record<string, 'number' | 'ordinal'>>;
  /** Rows that stand in a ranking but not in the table: counts per column key. */
  readonly hidden?: readonly (readonly number[])[];
}

/** A mean with what belongs beside it: the number it is based on and the standard deviation (000 L14045-14083). */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  readonly deviation: number;
}

/** A row of means under the counts; one per column, nothing where nobody counts. */
export interface MeanRow {
  readonly key: string;
  readonly label: Text;
  readonly values: readonly (Mean | undefined)[];
}

/** Index figure and growth beside a column of counts, with the base year as 1,0 (000 L14045-14083). */
export interface Development {
  readonly column: string;
  readonly base: string;
}

/** How a table is best drawn (000 L14045-14083): development as lines, comparison as bars or parts. */
export type Drawing = 'none' | 'lines' | 'bars' | 'parts' | 'tiles';

/**
 * A counted table: the seam between counting, protection and showing. Protection takes a table and answers a table
 * with other `counts`; whatever follows from the counts (percentages, places, growth) is computed when it is shown.
 */
export interface Table {
  /** Part of its permanent address, for example `figuur-2.8`. */
  readonly id: string;
  /** Number as printed, for example `Figuur 2.8`. */
  readonly number: Text;
  readonly title: Text;
  readonly unit: CountedUnit;
  readonly period: Period;
  /** All that is counted in it, and whether that is the whole population (`N`) or a part (`n`). */
  readonly size: number;
  readonly sizeSymbol: 'N' | 'n';
  readonly source: Text;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Row after row; nothing where the table has no cell or protection withholds it. */
  readonly counts: readonly (number | null)[];
  readonly sums: readonly Sum[];
  /** Rows of which each is a part of the one before; who fell out in between follows by subtraction. */
  readonly nested?: readonly string[];
  readonly percent?: PercentBase;
  readonly ranking?: Ranking;
  readonly means?: readonly MeanRow[];
  readonly development?: Development;
  /** Written as a dash when the count is zero (000 L14048-14059). */
  readonly dashes?: true;
  /** The counting rules that made it; they are its footnotes. */
  readonly rules: readonly CountingRuleId[];
  readonly footnotes: readonly Text[];
  readonly drawing: Drawing;
  /** Which columns are drawn; all when absent. */
  readonly drawn?: readonly string[];
}

/** Place of a row or column by its key; -1 when there is none. */
export function placeOf(axis: Axis, key: string): number {
  return axis.categories.findIndex((category) => category.key === key);
}

/** The count in a cell by keys; nothing when it is withheld or there is no such cell. */
export function countAt(table: Table, row: string, column: string): number | undefined {
  const [down, across] = [placeOf(table.rows, row), placeOf(table.columns, column)];
  if (down < 0 || across < 0) return undefined;
  return table.counts[down * table.columns.categories.length + across] ?? undefined;
}

/** A sum that its parts do not make. */
export interface BrokenSum {
  readonly sum: Sum;
  /** Key of the row or column in which it breaks. */
  readonly at: string;
  readonly printed: number;
  readonly added: number;
}

/** Where a table does not add up. Sums that say why they need not are passed over, as are withheld cells. */
export function brokenSums(table: Table): readonly BrokenSum[] {
  return table.sums
    .filter(({ why }) => why === undefined)
    .flatMap((sum) => {
      const along = sum.axis === 'rows' ? table.columns : table.rows;
      const cell = (key: string, at: string) =>
        sum.axis === 'rows' ? countAt(table, key, at) : countAt(table, at, key);
      return along.categories.flatMap(({ key: at }) => {
        const printed = cell(sum.total, at);
        const parts = sum.parts.map((part) => cell(part, at));
        if (printed === undefined || parts.includes(undefined)) return [];
        const added = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
        return added === printed ? [] : [{ sum, at, printed, added }];
      });
    });
}
