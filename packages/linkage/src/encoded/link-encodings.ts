import { cluster } from '../cluster/cluster.ts';
import { weightOf } from '../model/weights.ts';
import type { EncodingTable } from './encoding-table.ts';
import { weighAgainst } from './weigh-encodings.ts';

/** Encodings grouped into persons. */
export interface LinkedEncodings {
  /** Pairs that were compared: all of them. */
  readonly pairs: number;
  /** For each encoding the least number of its group. */
  readonly groups: Int32Array;
}

/**
 * Links encodings by comparing every one with every other; there is no key to sort them by, and that is the point.
 * A hundred thousand take a few minutes.
 *
 * @param probability pairs join from this one up.
 */
export function linkEncodings(table: EncodingTable, probability: number): LinkedEncodings {
  const { size } = table;
  const prior = Math.log2(Math.min(0.1, 0.5 / Math.max(1, size - 1)));
  const least = weightOf(probability) - prior;
  const one: number[] = [];
  const other: number[] = [];
  const weight: number[] = [];
  for (let record = 0; record < size; record += 1) {
    weighAgainst(table, record, record + 1, size, least, (a, b, found) => {
      one.push(a);
      other.push(b);
      weight.push(found + prior);
    });
  }
  const groups = cluster({
    records: size,
    links: { one: Int32Array.from(one), other: Int32Array.from(other), weight: Float32Array.from(weight) },
    evidence: (a, b) => {
      let evidence = 0;
      weighAgainst(table, a, b, b + 1, -Infinity, (_, __, found) => {
        evidence = found;
      });
      return evidence;
    },
  });
  return { pairs: (size * (size - 1)) / 2, groups };
}
