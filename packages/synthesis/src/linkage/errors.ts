import { type Random, randomOf } from '../chance/random.ts';
import { spellingsOf } from './name-traditions.ts';
import { type PersonRecord, personRecords, places, type RecordField, recordFields } from './person-record.ts';

/** How faulty records are. */
export interface Faults {
  /** Chance that a field that is filled in differs from the truth, 0 to 1. */
  readonly rate: number;
  /** Chance that a field is not filled in, 0 to 1; the same for all fields, or per field. Names are missing half as often. */
  readonly missing?: number | Readonly<Partial<Record<RecordField, number>>>;
  readonly seed: number;
}

type Fault = (value: string, random: Random) => string;

/** Neighbours on a Dutch keyboard. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vn',
  c: 'xv',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ipl',
  p: 'o',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cb',
  w: 'qes',
  x: 'zc',
  y: 'tuh',
  z: 'xa',
};

/** One slip of the fingers: a letter or digit left out, doubled, swapped with the next, or its neighbour hit. */
function slip(value: string, random: Random): string {
  const letters = [...value];
  if (letters.length < 2) return value;
  const at = random.below(letters.length - 1);
  const here = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const hit = /\d/.test(here) ? String((Number(here) + 1 + random.below(8)) % 10) : near(here, random);
  const instead = random.pick([[next, here], [next], [here, here, next], [hit, next]]);
  return [...letters.slice(0, at), ...instead, ...letters.slice(at + 2)].join('');
}

function near(letter: string, random: Random): string {
  const keys = neighbours[letter.toLowerCase()];
  const hit = keys ? random.pick([...keys]) : letter;
  return letter === letter.toLowerCase() ? hit : hit.toUpperCase();
}

/** Another spelling of one of the names in a field, as another clerk heard or transliterated it. */
function otherSpelling(value: string, random: Random): string {
  const known = [value, ...value.split(' ')].filter((name) => spellingsOf(name).length > 1);
  if (known.length === 0) return slip(value, random);
  const name = random.pick(known);
  return value.replace(name, random.pick(spellingsOf(name).slice(1)));
}

const withoutMarks: Fault = (value, random) => {
  const plain = value.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Đ', 'D');
  return plain === value ? slip(value, random) : plain;
};

/** Prefixes of Dutch and other family names, with their space. */
const prefixes = /^(?:van (?:der|den|het|’t)|op den|in ’t|de la|van|der|den|de|ter|da|dela|al-)[ ]?/iu;

/** The prefix put behind the name ("Vries, de") or forgotten. */
const looseprefix: Fault = (value, random) => {
  const prefix = prefixes.exec(value)?.[0];
  if (!prefix) return otherSpelling(value, random);
  const bare = value.slice(prefix.length);
  return random.chance(0.5) ? bare : `${bare}, ${prefix.trim()}`;
};

/** One of several names left out. */
const shorter: Fault = (value, random) => {
  const names = value.split(' ');
  return names.length > 1
    ? random.chance(0.8)
      ? (names[0] ?? value)
      : (names.at(-1) ?? value)
    : slip(value, random);
};

const initial: Fault = (value) => `${[...value][0] ?? ''}.`;

const capitals: Fault = (value) => value.toUpperCase();

const swappedDayAndMonth: Fault = (value, random) => {
  const [year, month = '', day = ''] = value.split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : otherDay(value, random);
};

const otherDay: Fault = (value, random) => {
  const day = 1 + ((Number(value.slice(8)) + random.below(26)) % 28);
  return `${value.slice(0, 8)}${String(day).padStart(2, '0')}`;
};

const otherYear: Fault = (value, random) =>
  `${Number(value.slice(0, 4)) + random.pick([-10, -2, -1, 1, 2, 10])}${value.slice(4)}`;

/** A date of which only the year or month is known; or the first of January, as registers write an unknown day. */
const partOfDate: Fault = (value, random) =>
  random.pick([value.slice(0, 4), value.slice(0, 7), `${value.slice(0, 4)}-01-01`]);

const international: Fault = (value) => value.replace(/^0/, '+31 ');

const otherPlace: Fault = (value, random) => {
  const spellings = places.find(([usual]) => usual === value);
  const variants = spellings?.slice(1) ?? [];
  return random.chance(0.6) && variants.length > 0
    ? random.pick(variants)
    : (random.pick(places)[0] ?? value);
};

const newNumber: Fault = (_, random) => `06${String(random.below(1e8)).padStart(8, '0')}`;

/** What goes wrong in each field, and how often relative to the others: assumed. */
const faultsOf: Readonly<Record<RecordField, readonly (readonly [Fault, number])[]>> = {
  givenName: [
    [otherSpelling, 4],
    [slip, 3],
    [withoutMarks, 1],
    [shorter, 2],
    [initial, 0.5],
    [capitals, 0.5],
  ],
  familyName: [
    [otherSpelling, 4],
    [slip, 3],
    [withoutMarks, 1],
    [looseprefix, 2],
    [shorter, 1],
    [capitals, 0.5],
  ],
  birthDate: [
    [swappedDayAndMonth, 2],
    [otherDay, 2],
    [otherYear, 2],
    [partOfDate, 3],
  ],
  sex: [[(value) => (value === 'male' ? 'female' : 'male'), 1]],
  nationality: [[(_, random) => random.pick(['NGA', 'GHA', 'SYR', 'ITA', 'NLD', 'ETH']), 1]],
  phone: [
    [slip, 3],
    [newNumber, 3],
    [international, 2],
  ],
  place: [[otherPlace, 1]],
  vNumber: [[slip, 1]],
};

/** Fields in which an error is rare compared with the others: assumed. */
const rareIn: Readonly<Partial<Record<RecordField, number>>> = { sex: 0.1, nationality: 0.3, vNumber: 0.3 };

/** Share of the errors in a name that swap given name and family name. */
const swappedNames = 0.1;

function drawFault(field: RecordField, random: Random): Fault {
  const faults = faultsOf[field];
  let left = random.next() * faults.reduce((total, [, weight]) => total + weight, 0);
  for (const [fault, weight] of faults) {
    if (left < weight) return fault;
    left -= weight;
  }
  return slip;
}

/** The record as somebody else might have written it: the same person, other errors. */
function faulty(record: PersonRecord, { rate, missing = 0 }: Faults, random: Random): PersonRecord {
  const gap = (field: RecordField): number => {
    const chance = typeof missing === 'number' ? missing : (missing[field] ?? 0);
    return field === 'givenName' || field === 'familyName' ? chance / 2 : chance;
  };
  const written: Record<RecordField, string> = { ...record };
  if (random.chance(rate * swappedNames)) {
    written.givenName = record.familyName;
    written.familyName = record.givenName;
  }
  for (const field of recordFields) {
    if (random.chance(gap(field))) written[field] = '';
    else if (written[field] !== '' && random.chance(rate * (rareIn[field] ?? 1))) {
      written[field] = drawFault(field, random)(written[field], random);
    }
  }
  return { ...record, ...written };
}

/**
 * The same records with typing errors, other spellings and transliterations, lost prefixes, swapped names, partial
 * dates and gaps. Record by record in the same order; id and person stay, nothing else is safe.
 */
export function withErrors(records: readonly PersonRecord[], faults: Faults): PersonRecord[] {
  const random = randomOf(faults.seed, 'errors');
  return records.map((record) => faulty(record, faults, random));
}

/** How many records people have: most have one (as 5.691 notifications of 5.060 victims, 001 L823), some four. */
const recordsPerPerson: readonly (readonly [count: number, share: number])[] = [
  [1, 0.7],
  [2, 0.2],
  [3, 0.07],
  [4, 0.03],
];

/**
 * Records for a linkage test: people with one to four records each, every record with faults of its own, in random
 * order. `person` is the truth.
 */
export function linkageRecords({
  persons,
  ...faults
}: Faults & { readonly persons: number }): PersonRecord[] {
  const random = randomOf(faults.seed, 'linkage records');
  const repeated = personRecords({ seed: faults.seed, persons }).flatMap((record) => {
    let left = random.next();
    const found = recordsPerPerson.find(([, share]) => {
      left -= share;
      return left < 0;
    });
    return Array.from({ length: found?.[0] ?? 1 }, () => record);
  });
  return withErrors(random.shuffled(repeated), faults).map((record, index) => ({
    ...record,
    id: `r${index + 1}`,
  }));
}
