import { parentPort, workerData } from 'node:worker_threads';
import { type ReadDomains, type ReadInput, readFields, storeFor } from './read-fields.ts';

/** Reads the fields of its domains and hands over their values; the rows are shared. */
function work(input: ReadInput): void {
  const store = storeFor(input);
  readFields(input, store, input.domains);
  const read: ReadDomains = store.domains.filter((_, domain) => input.domains.includes(domain));
  const buffers = read.flatMap(({ table, facts }) => [table.bytes, table.starts, table.slots, facts]);
  parentPort?.postMessage(
    read,
    buffers.flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : [])),
  );
}

work(workerData as ReadInput);
