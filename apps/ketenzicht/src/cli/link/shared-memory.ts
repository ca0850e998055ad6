import type { Blocks, Store, Weights } from '@ketenzicht/linkage';

/** What a thread needs to compare records; all arrays in memory that threads share. */
export interface SharedWork {
  readonly store: Store;
  readonly blocks: Blocks;
  readonly weights: Weights;
}

type Shareable = Uint8Array | Int32Array | Float32Array | Float64Array;

/** An array in memory that threads share; a copy when it is not there already. */
function shared<A extends Shareable>(from: A, make: (buffer: SharedArrayBuffer) => A): A {
  if (from.buffer instanceof SharedArrayBuffer) return from;
  const copy = make(new SharedArrayBuffer(from.byteLength));
  copy.set(from);
  return copy;
}

const bytes = (from: Uint8Array) => shared(from, (buffer) => new Uint8Array(buffer));
const integers = (from: Int32Array) => shared(from, (buffer) => new Int32Array(buffer));
const floats = (from: Float32Array) => shared(from, (buffer) => new Float32Array(buffer));
const doubles = (from: Float64Array) => shared(from, (buffer) => new Float64Array(buffer));

/** The work in shared memory, without what comparing does not need. */
export function share({ store, blocks, weights }: SharedWork): SharedWork {
  const nothing = new Int32Array(0);
  const domains = store.domains.map(({ comparison, table, facts }) => ({
    comparison,
    table: { bytes: bytes(table.bytes), starts: integers(table.starts), count: table.count, slots: nothing },
    facts: integers(facts),
  }));
  const { rules, pairsLeftOut } = blocks;
  return {
    store: { ...store, domains, rows: integers(store.rows), written: [] },
    blocks: { rules, pairsLeftOut, keys: integers(blocks.keys), orders: blocks.orders.map(integers) },
    weights: {
      prior: weights.prior,
      household: weights.household,
      byLevel: doubles(weights.byLevel),
      byValue: weights.byValue.map(floats),
      points: bytes(weights.points),
    },
  };
}
