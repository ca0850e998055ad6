import { bornAtAge, createStore, partialDate, type Store, valueOfCell } from '@ketenzicht/linkage';
import { splitRow, type TableFile } from '../../intake/table-file.ts';
import type { Columns } from './columns-file.ts';

/** A file of which fields are read. */
export interface Reading {
  readonly file: TableFile;
  /** The row of the file that becomes record r. */
  readonly order: Int32Array;
  readonly columns: Columns;
  /** Where the numbers of the values go, as in a store; threads may share it. */
  readonly rows: Int32Array;
}

/** What a thread that reads is started with. */
export interface ReadInput extends Reading {
  /** Numbers of the domains of values to read; the fields of other domains are left alone. */
  readonly domains: readonly number[];
}

/** What such a thread answers: the values of each of its domains. */
export type ReadDomains = Store['domains'];

/** A store for all rows, in which no value is known yet. */
export function storeFor({ columns, order, rows }: Reading): Store {
  const store = createStore(columns.fields.map(({ name, role }) => ({ name, role })));
  store.rows = rows;
  store.size = order.length;
  return store;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The two years in which somebody of an age on a day was born; nothing when one of them cannot be read. */
const yearsOfBirth = (age: string, on: string): string =>
  /^\d{1,3}$/.test(age) ? bornAtAge(Number(age), partialDate(on)) : '';

/**
 * Reads the fields of some domains of all rows. A row with too few cells has unknown values. `visit` gets
 * every record and where its cells are.
 */
export function readFields(
  reading: Reading,
  store: Store,
  domains: readonly number[],
  visit?: (record: number, bounds: Int32Array) => void,
): void {
  const { file, order, columns, rows } = reading;
  const { bytes, separator, starts, header } = file;
  const { fields, age } = columns;
  const born = fields.findIndex(({ role }) => role === 'birthDate');
  const own = [...fields.keys()].filter((field) => domains.includes(store.domainOf[field] ?? -1));
  const bounds = new Int32Array(2 * header.length);
  for (let record = 0; record < order.length; record += 1) {
    const row = order[record] ?? 0;
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? bytes.length, bounds);
    bounds.fill(0, 2 * cells);
    const at = record * fields.length;
    for (const field of own) {
      const column = fields[field]?.column ?? 0;
      rows[at + field] = valueOfCell(
        store,
        field,
        bytes,
        bounds[2 * column] ?? 0,
        bounds[2 * column + 1] ?? 0,
      );
    }
    if (age !== undefined && own.includes(born) && rows[at + born] === 0) {
      const cell = (column: number) =>
        decoder.decode(bytes.subarray(bounds[2 * column], bounds[2 * column + 1]));
      const years = encoder.encode(yearsOfBirth(cell(age.column), cell(age.on)));
      rows[at + born] = valueOfCell(store, born, years, 0, years.length);
    }
    visit?.(record, bounds);
  }
}
