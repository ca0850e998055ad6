// Invented people with the columns of the FEBRL data sets. Names are made of syllables: nobody is called so on purpose.
import { randomFrom } from './random.mjs';

const onsets = [
  'b',
  'br',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'th',
  'v',
  'w',
  'y',
  '',
];
const cores = ['a', 'e', 'i', 'o', 'u', 'ai', 'ee', 'ou', 'ie'];
const codas = ['', '', 'n', 'r', 'l', 's', 't', 'm', 'ck', 'nd', 'ng', 'ld'];

/** So many different words of the given numbers of syllables. */
function invent(count, syllables, random, ending = ['']) {
  const words = new Set();
  while (words.size < count) {
    let word = '';
    const length = random.pick(syllables);
    for (let syllable = 0; syllable < length; syllable += 1)
      word += random.pick(onsets) + random.pick(cores) + (syllable === length - 1 ? random.pick(codas) : '');
    if (word.length > 2) words.add(word + random.pick(ending));
  }
  return [...words];
}

const vocabulary = randomFrom(20_051);
export const givenNames = invent(1500, [2, 2, 3], vocabulary);
export const familyNames = invent(12_000, [2, 2, 3], vocabulary, ['', '', 'son', 'man', 'er', 'ic']);
const streets = invent(9000, [2, 3], vocabulary, [
  ' street',
  ' street',
  ' place',
  ' crescent',
  ' road',
  ' avenue',
]);
const estates = invent(6000, [2, 3], vocabulary, ['', '', ' park', ' village', ' house']);
export const townNames = invent(2500, [2, 3], vocabulary, ['', '', ' north', ' vale']);
const states = ['nsw', 'vic', 'qld', 'wa', 'sa', 'tas', 'act', 'nt'];

const two = (value) => String(value).padStart(2, '0');
const birthDate = (random) =>
  `${1910 + random.below(95)}${two(1 + random.below(12))}${two(1 + random.below(28))}`;

/** Columns: how a value is drawn, how often it is empty, and how often it is hit by an error. */
export const febrlFields = [
  {
    name: 'given_name',
    draw: (random) => random.pickOften(givenNames),
    empty: 0.02,
    errors: 3,
    neighbour: 'surname',
  },
  {
    name: 'surname',
    draw: (random) => random.pickOften(familyNames),
    empty: 0.01,
    errors: 3,
    neighbour: 'given_name',
  },
  {
    name: 'street_number',
    draw: (random) => String(1 + Math.floor(300 ** random.fraction())),
    empty: 0.04,
    errors: 1,
  },
  {
    name: 'address_1',
    draw: (random) => random.pickOften(streets),
    empty: 0.02,
    errors: 3,
    neighbour: 'address_2',
  },
  {
    name: 'address_2',
    draw: (random) => random.pickOften(estates),
    empty: 0.12,
    errors: 2,
    neighbour: 'address_1',
  },
  { name: 'suburb', draw: (random) => random.pickOften(townNames), empty: 0.01, errors: 2 },
  {
    name: 'postcode',
    draw: (random) => String(1000 + Math.floor(7000 ** random.fraction())),
    empty: 0,
    errors: 1.5,
  },
  { name: 'state', draw: (random) => random.pickOften(states), empty: 0.01, errors: 0.5 },
  { name: 'date_of_birth', draw: birthDate, empty: 0.02, errors: 1, fixed: 0.4 },
  { name: 'soc_sec_id', draw: (random) => random.digits(7), empty: 0, errors: 1 },
];

/** An invented person. */
export function person(fields, random) {
  return Object.fromEntries(
    fields.map(({ name, draw, empty }) => [name, random.chance(empty) ? '' : draw(random)]),
  );
}
