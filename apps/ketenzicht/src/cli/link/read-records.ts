import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Store } from '@ketenzicht/linkage';
import type { TableFile } from '../../intake/table-file.ts';
import type { Columns } from './columns-file.ts';
import { type ReadDomains, type ReadInput, type Reading, readFields, storeFor } from './read-fields.ts';
import { orderOfContent } from './row-order.ts';

/** The records of a file, in the order of their content. */
export interface Records {
  readonly store: Store;
  /** What identifies record r; its line in the file when no column does. */
  readonly idOf: (record: number) => string;
  /** Per record the number of the true person, from 1; 0 when the cell is empty. */
  readonly persons: Int32Array | undefined;
}

/** Fewer rows than this are read before a thread has started. */
const worthThread = 50_000;

const quote = 34;
const program = new URL('./read-thread.mjs', import.meta.url);

/** Reads all rows into a store; with many, a second thread reads half of the fields. */
export async function readRecords(
  file: TableFile,
  columns: Columns,
  truth: number | undefined,
): Promise<Records> {
  const order = orderOfContent(file);
  const rows = new Int32Array(new SharedArrayBuffer(4 * order.length * columns.fields.length));
  const reading = { file, order, columns, rows };
  const { bytes } = file;
  const { id } = columns;
  const ids = new Int32Array(2 * order.length);
  const persons = truth === undefined ? undefined : new Int32Array(order.length);
  const personNumbers = new Map<string, number>();
  const decoder = new TextDecoder();
  const store = await readStore(reading, (record, bounds) => {
    if (id !== undefined) {
      ids[2 * record] = bounds[2 * id] ?? 0;
      ids[2 * record + 1] = bounds[2 * id + 1] ?? 0;
    }
    if (persons === undefined || truth === undefined) return;
    const person = decoder.decode(bytes.subarray(bounds[2 * truth], bounds[2 * truth + 1]));
    if (person === '') return;
    const number = personNumbers.get(person) ?? personNumbers.size + 1;
    personNumbers.set(person, number);
    persons[record] = number;
  });
  const idOf = (record: number): string =>
    id === undefined
      ? String((order[record] ?? 0) + 2)
      : decoder.decode(bytes.subarray(ids[2 * record], ids[2 * record + 1]));
  return { store, idOf, persons };
}

async function readStore(
  reading: Reading,
  visit: (record: number, bounds: Int32Array) => void,
): Promise<Store> {
  const store = storeFor(reading);
  const [here, there] = halves(store);
  if (there.length === 0 || !threadHelps(reading)) {
    readFields(reading, store, [...here, ...there], visit);
    return store;
  }
  const input: ReadInput = { ...reading, domains: there };
  const answer = once(new Worker(program, { workerData: input }), 'message');
  readFields(reading, store, here, visit);
  const [read]: ReadDomains[] = await answer;
  const domains = store.domains.map((own, domain) => read?.[there.indexOf(domain)] ?? own);
  return { ...store, domains };
}

/** Splitting a row with doubled quotation marks changes it, so that two threads may not do it at once. */
const threadHelps = ({ file, order }: Reading): boolean =>
  order.length >= worthThread &&
  availableParallelism() > 1 &&
  file.bytes.buffer instanceof SharedArrayBuffer &&
  !file.bytes.includes(quote) &&
  existsSync(fileURLToPath(program));

/** The domains of a store in two halves of about as many fields; the numbers of values do not depend on it. */
function halves({ domains, domainOf }: Store): readonly [readonly number[], readonly number[]] {
  const fieldsOf = (domain: number) => domainOf.filter((of) => of === domain).length;
  const halves: readonly [number[], number[]] = [[], []];
  const sizes = [0, 0] as [number, number];
  for (const domain of [...domains.keys()].sort((one, other) => fieldsOf(other) - fieldsOf(one))) {
    const half = sizes[0] < sizes[1] ? 0 : 1;
    halves[half].push(domain);
    sizes[half] += fieldsOf(domain);
  }
  return [halves[0], halves[1].sort((one, other) => one - other)];
}
