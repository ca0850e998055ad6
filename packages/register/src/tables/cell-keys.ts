import { at } from '../counting/victims.ts';
import { type Counted, countsOf, cubeOf, type Division, elevenColumns } from './breakdown.ts';
import { columnsFor, totalKey } from './breakdown-table.ts';
import { definitionOf } from './monitor-tables.ts';
import { byNationality, columnHeadKey } from './nationality-table.ts';
import type { Table } from './table.ts';

const modulus = 2 ** 32;

/** Sum modulo 2^32, also of what was subtracted. */
const wrapped = (sum: number): number => ((sum % modulus) + modulus) % modulus;

/**
 * The sum of the record keys of everybody in each cell, modulo 2^32: the same people give the same sum in every
 * table and every edition. A subtotal has the sum of its parts, because that is how it is counted.
 *
 * @param recordKeys a key per person, by the number of the person in the notifications.
 * @returns per table the keys row after row; nothing for a table that does not count people, such as one with
 * imputed numbers.
 */
export function cellKeys(
  counted: Counted,
  recordKeys: Uint32Array,
): (table: Table) => readonly number[] | undefined {
  const { victims } = counted;
  const weights = Uint32Array.from({ length: victims.size }, (_, row) =>
    at(recordKeys, at(victims.person, row)),
  );
  return (table) => {
    const known = new Map(
      divisionsOf(counted, table).flatMap(({ division, columns }) => {
        const { categories } = division;
        const sums = countsOf(
          cubeOf(counted, division, weights),
          categories.length,
          columns,
          victims.period,
        ).map(wrapped);
        const width = columns.length;
        return categories.map(
          ({ key }, place) => [key, sums.slice(place * width, (place + 1) * width)] as const,
        );
      }),
    );
    for (const sum of table.sums) if (sum.axis === 'rows') complete(known, sum.total, sum.parts);
    const lines = table.rows.categories.map(({ key }) => known.get(key));
    const width = table.columns.categories.length;
    return lines.every((line) => line?.length === width) ? lines.flatMap((line) => line ?? []) : undefined;
  };
}

/** Who stands in the rows of a table; nothing for a table that was not counted from divisions. */
function divisionsOf(counted: Counted, { id }: Table) {
  const everybody = (key: string, holds: (row: number) => boolean): Division => ({
    categories: [{ key, label: { nl: key, en: key } }],
    membership: { kind: 'one', of: (row) => (holds(row) ? 0 : -1) },
  });
  const { period } = counted.victims;
  if (id === 'tabel-2.1') {
    const columns = elevenColumns(period);
    return [byNationality(counted), everybody(columnHeadKey, () => true)].map((division) => ({
      division,
      columns,
    }));
  }
  const definition = definitionOf(id);
  if (definition === undefined) return [];
  const columns = columnsFor(definition, period);
  const { total } = definition;
  const own = [{ division: definition.division(counted), columns }];
  return total === 'rows'
    ? own
    : [...own, { division: everybody(totalKey, total(counted.victims, counted)), columns }];
}

/** Adds the one row of a sum that is not known yet: the total, or the rest of it. */
function complete(known: Map<string, readonly number[]>, total: string, parts: readonly string[]): void {
  const missing = [total, ...parts].filter((key) => !known.has(key));
  const [wanted] = missing;
  if (wanted === undefined || missing.length > 1) return;
  const others = parts.filter((key) => key !== wanted).map((key) => known.get(key) ?? []);
  const whole = known.get(total);
  const width = (whole ?? others[0] ?? []).length;
  const added = Array.from({ length: width }, (_, column) =>
    others.reduce((sum, line) => sum + (line[column] ?? 0), 0),
  );
  known.set(
    wanted,
    added.map((sum, column) => wrapped(whole === undefined ? sum : (whole[column] ?? 0) - sum)),
  );
}
