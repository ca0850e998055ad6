// A register of FEBRL-like people in memory, asked about one new report at a time. Bundled and run by the bench.
import { performance } from 'node:perf_hooks';
import {
  addRow,
  createStore,
  prepare,
  registerIndex,
  roleNamed,
  valuesOfCells,
} from '../../packages/linkage/src/index.ts';
import { corrupt } from './errors.mjs';
import { febrlColumns } from './febrl-like.mjs';
import { febrlFields, person } from './people.mjs';
import { randomFrom } from './random.mjs';

const [records = 1_000_000, questions = 2000] = process.argv.slice(2).map(Number);
const random = randomFrom(77);
const fields = Object.entries(febrlColumns.columns).map(([name, role]) => ({ name, role: roleNamed(role) }));
const cellsOf = (values) => fields.map(({ name }) => values[name]);
const store = createStore(fields, records);
const asked = [];
const every = Math.floor(records / questions);
for (let record = 0; record < records; record += 1) {
  const someone = person(febrlFields, random);
  addRow(store, valuesOfCells(store, cellsOf(someone)));
  if (record % every === 0) asked.push({ record, cells: cellsOf(corrupt(someone, febrlFields, 3, random)) });
}
const register = registerIndex(store, prepare(store));
const times = [];
let found = 0;
for (const { record, cells } of asked) {
  const begin = performance.now();
  const [best] = register.match(cells, 0.5);
  times.push(performance.now() - begin);
  if (best?.record === record) found += 1;
  register.add(cells);
}
console.log(JSON.stringify({ records, questions: asked.length, found: found / asked.length, times }));
