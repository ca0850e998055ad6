/** What the benchmark of linkage on encodings measures. */
import { createHmac } from 'node:crypto';
import {
  addRow,
  createStore,
  encode,
  encodingTable,
  linkEncodings,
  linkRecords,
  pairwiseQuality,
  type Role,
  tokensOf,
  valuesOfCells,
} from '../../packages/linkage/src/index.ts';
import { linkageRecords, type PersonRecord } from '../../packages/synthesis/src/index.ts';

const roles = ['givenName', 'familyName', 'birthDate', 'vNumber', 'phone'] as const satisfies readonly Role[];
const cellsOf = (record: PersonRecord) => roles.map((role) => record[role]);

const tableOf = (records: readonly PersonRecord[]) => {
  const digest = (text: string) => createHmac('sha256', 'only for measuring').update(text).digest();
  return encodingTable(
    records.map((record) => encode(tokensOf(roles.map((role) => [role, record[role]] as const)), digest)),
  );
};

/** How right linkage is on the same records in the clear and encoded, at the automatic threshold. */
export function accuracy(persons: number, rate: number, missing: number) {
  const records = linkageRecords({ persons, rate, missing, seed: 5 });
  const numbers = new Map<string, number>();
  const truth = Int32Array.from(records, ({ person }) => {
    const number = numbers.get(person) ?? numbers.size + 1;
    numbers.set(person, number);
    return number;
  });
  const store = createStore(roles.map((role) => ({ name: role, role })));
  for (const record of records) addRow(store, valuesOfCells(store, cellsOf(record)));
  const judged = (groups: Int32Array) => {
    const { precision, recall, f1 } = pairwiseQuality(groups, truth);
    return { precision, recall, f1 };
  };
  return {
    records: records.length,
    rate,
    missing,
    inTheClear: judged(linkRecords(store, 0.9).groups),
    encoded: judged(linkEncodings(tableOf(records), 0.9).groups),
  };
}

/** Comparisons per second of processor time, all records with all others, after a run to warm up. */
export function comparisonsPerSecond(persons: number, rounds: number): readonly number[] {
  const table = tableOf(linkageRecords({ persons, rate: 0.1, missing: 0.1, seed: 6 }));
  linkEncodings(table, 0.99);
  return Array.from({ length: rounds }, () => {
    const before = process.cpuUsage().user;
    const { pairs } = linkEncodings(table, 0.99);
    return pairs / ((process.cpuUsage().user - before) / 1e6);
  });
}
