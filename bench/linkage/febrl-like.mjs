// Writes a file like the FEBRL data sets with known truth, of any size, the same for the same seed.
import { closeSync, openSync, writeSync } from 'node:fs';
import { corrupt } from './errors.mjs';
import { febrlFields, person } from './people.mjs';
import { randomFrom } from './random.mjs';

/** The columns of the files and what they mean. */
export const febrlColumns = {
  id: 'rec_id',
  columns: {
    given_name: 'givenName',
    surname: 'familyName',
    street_number: 'houseNumber',
    address_1: 'street',
    address_2: 'address',
    suburb: 'city',
    postcode: 'postcode',
    state: 'region',
    date_of_birth: 'birthDate',
    soc_sec_id: 'identifier',
  },
};

/**
 * Writes `records` rows: persons with `duplicates(random)` further records each, every one with `errors`
 * errors. Column `person` tells the truth.
 */
export function writeFebrlLike(path, { records, duplicates, errors, seed }) {
  const random = randomFrom(seed);
  const names = febrlFields.map(({ name }) => name);
  const file = openSync(path, 'w');
  let lines = [`rec_id,${names.join(',')},person`];
  const row = (id, values, of) => lines.push(`${id},${names.map((name) => values[name]).join(',')},${of}`);
  let written = 0;
  for (let of = 0; written < records; of += 1) {
    const original = person(febrlFields, random);
    row(`rec-${of}-org`, original, of);
    written += 1;
    const more = Math.min(duplicates(random), records - written);
    for (let copy = 0; copy < more; copy += 1) {
      row(`rec-${of}-dup-${copy}`, corrupt(original, febrlFields, errors, random), of);
      written += 1;
    }
    if (lines.length > 10_000) {
      writeSync(file, `${lines.join('\n')}\n`);
      lines = [];
    }
  }
  writeSync(file, lines.length > 0 ? `${lines.join('\n')}\n` : '');
  closeSync(file);
}

/** Up to five further records, as in the third FEBRL data set. */
export const upToFive = (random) => (random.chance(0.42) ? 0 : 1 + random.below(5));

/** One further record, as in the fourth. */
export const one = () => 1;

/** One further record for a quarter of the persons, as a large register has. */
export const nowAndThen = (random) => (random.chance(0.25) ? 1 : 0);
