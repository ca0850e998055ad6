// A caseload as reports about victims are: names and dates often missing or wrong, telephones and shelters shared.
import { closeSync, openSync, writeSync } from 'node:fs';
import { withTypingError } from './errors.mjs';
import { familyNames, givenNames, townNames } from './people.mjs';
import { randomFrom } from './random.mjs';

export const sparseColumns = {
  id: 'melding_id',
  columns: {
    voornaam: 'givenName',
    achternaam: 'familyName',
    geboortedatum: 'birthDate',
    geslacht: 'sex',
    nationaliteit: 'nationality',
    telefoon: 'phone',
    v_nummer: 'vNumber',
    plaats: 'city',
  },
};

const nationalities = [
  'NLD',
  'NGA',
  'ROU',
  'POL',
  'BGR',
  'UGA',
  'HUN',
  'VNM',
  'CHN',
  'SLE',
  'SYR',
  'PHL',
  'IND',
  'GIN',
];
const two = (value) => String(value).padStart(2, '0');

function drawPerson(random, telephones) {
  return {
    voornaam: random.pickOften(givenNames),
    achternaam: random.pickOften(familyNames),
    geboortedatum: `${1960 + random.below(48)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    geslacht: random.chance(0.8) ? 'v' : 'm',
    nationaliteit: random.pickOften(nationalities),
    telefoon: random.chance(0.15) ? random.pick(telephones) : `06${random.digits(8)}`,
    v_nummer: `2${random.digits(9)}`,
    plaats: random.pickOften(townNames),
  };
}

/** The same person as another organisation writes it down. */
function report(person, random) {
  const copy = { ...person };
  if (random.chance(0.3)) copy.voornaam = '';
  else if (random.chance(0.15)) copy.voornaam = withTypingError(copy.voornaam, random);
  if (random.chance(0.3)) copy.achternaam = '';
  else if (random.chance(0.15)) copy.achternaam = withTypingError(copy.achternaam, random);
  if (copy.voornaam !== '' && copy.achternaam !== '' && random.chance(0.05))
    [copy.voornaam, copy.achternaam] = [copy.achternaam, copy.voornaam];
  if (random.chance(0.4)) copy.geboortedatum = wrongDate(copy.geboortedatum, random);
  if (random.chance(0.05)) copy.geslacht = '';
  if (random.chance(0.2)) copy.nationaliteit = '';
  if (random.chance(0.45)) copy.telefoon = '';
  else if (random.chance(0.15)) copy.telefoon = `06${random.digits(8)}`;
  if (random.chance(0.6)) copy.v_nummer = '';
  if (random.chance(0.3)) copy.plaats = random.pickOften(townNames);
  return copy;
}

function wrongDate(date, random) {
  const [year, month, day] = date.split('-');
  const lot = random.fraction();
  if (lot < 0.4) return '';
  if (lot < 0.6) return `${year}-01-01`;
  if (lot < 0.75) return `${year}-${day > '12' ? month : day}-${month}`;
  if (lot < 0.9) return withTypingError(date.replaceAll('-', ''), random);
  return `${1960 + random.below(48)}-${month}-${day}`;
}

/** Writes reports about `persons` people, one to four about each; column `persoon` tells the truth. */
export function writeSparseCaseload(path, { persons, seed }) {
  const random = randomFrom(seed);
  const names = Object.keys(sparseColumns.columns);
  const telephones = Array.from({ length: Math.ceil(persons / 25) }, () => `06${random.digits(8)}`);
  const lines = [`melding_id,${names.join(',')},persoon`];
  for (let of = 0; of < persons; of += 1) {
    const original = drawPerson(random, telephones);
    const reports = random.chance(0.5) ? 1 : 2 + random.below(3);
    for (let copy = 0; copy < reports; copy += 1) {
      const values = report(original, random);
      lines.push(`m-${of}-${copy},${names.map((name) => values[name]).join(',')},${of}`);
    }
  }
  const file = openSync(path, 'w');
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}
