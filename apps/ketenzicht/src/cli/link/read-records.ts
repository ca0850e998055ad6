import { addRow, bornAtAge, createStore, partialDate, type Store, valueOfCell } from '@ketenzicht/linkage';
import { splitRow, type TableFile } from '../../intake/table-file.ts';
import type { Columns } from './columns-file.ts';
import { orderOfContent } from './row-order.ts';

/** The records of a file, in the order of their content. */
export interface Records {
  readonly store: Store;
  /** What identifies record r; its line in the file when no column does. */
  readonly idOf: (record: number) => string;
  /** Per record the number of the true person, from 1; 0 when the cell is empty. */
  readonly persons: Int32Array | undefined;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The two years in which somebody of an age on a day was born; nothing when one of them cannot be read. */
const yearsOfBirth = (age: string, on: string): string =>
  /^\d{1,3}$/.test(age) ? bornAtAge(Number(age), partialDate(on)) : '';

/** Reads all rows into a store. A row with too few cells has unknown values. */
export function readRecords(file: TableFile, columns: Columns, truth: number | undefined): Records {
  const order = orderOfContent(file);
  const { bytes, separator, starts, header } = file;
  const { fields, id, age } = columns;
  const born = fields.findIndex(({ role }) => role === 'birthDate');
  const store = createStore(
    fields.map(({ name, role }) => ({ name, role })),
    order.length,
  );
  const persons = truth === undefined ? undefined : new Int32Array(order.length);
  const personNumbers = new Map<string, number>();
  const bounds = new Int32Array(2 * header.length);
  const values = new Int32Array(fields.length);
  const ids = new Int32Array(2 * order.length);
  for (let record = 0; record < order.length; record += 1) {
    const row = order[record] ?? 0;
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? bytes.length, bounds);
    bounds.fill(0, 2 * cells);
    for (let field = 0; field < fields.length; field += 1) {
      const column = fields[field]?.column ?? 0;
      values[field] = valueOfCell(store, field, bytes, bounds[2 * column] ?? 0, bounds[2 * column + 1] ?? 0);
    }
    if (age !== undefined && values[born] === 0) {
      const cell = (column: number) =>
        decoder.decode(bytes.subarray(bounds[2 * column], bounds[2 * column + 1]));
      const years = encoder.encode(yearsOfBirth(cell(age.column), cell(age.on)));
      values[born] = valueOfCell(store, born, years, 0, years.length);
    }
    addRow(store, values);
    if (id !== undefined) {
      ids[2 * record] = bounds[2 * id] ?? 0;
      ids[2 * record + 1] = bounds[2 * id + 1] ?? 0;
    }
    if (persons !== undefined && truth !== undefined) {
      const person = decoder.decode(bytes.subarray(bounds[2 * truth], bounds[2 * truth + 1]));
      if (person !== '') {
        const number = personNumbers.get(person) ?? personNumbers.size + 1;
        personNumbers.set(person, number);
        persons[record] = number;
      }
    }
  }
  const idOf = (record: number): string =>
    id === undefined
      ? String((order[record] ?? 0) + 2)
      : decoder.decode(bytes.subarray(ids[2 * record], ids[2 * record + 1]));
  return { store, idOf, persons };
}
