import { codesOf, type IsoDate } from '@ketenzicht/rulebook';
import { isMissing, type Missing } from './answer.ts';
import { countries } from './country/country.ts';
import { type CodeField, type CodesField, type FieldName, fieldNames, fields } from './fields.ts';
import type { Notification, Several } from './notification.ts';

/*
 * One number per answer. The four reasons for a missing answer are 0-3 everywhere (0 is unknown). A code is
 * 4 + its place in its list; of several codes each is the bit of that number; a country is 4 + its place in
 * `countries`; an age or a number of months is 4 + the number; a date is the number YYYYMMDD.
 */
const reasons: readonly Missing[] = ['unknown', 'notAsked', 'notApplicable', 'refused'];

/** The number of the first value; lower numbers say why there is no answer. */
export const firstValue = 4;

/** The four lowest bits of a set of codes: none of them is set when there are codes. */
export const missingBits = 0b1111;

type CountField = 'ageAtReport' | 'ageAtStart' | 'months';
type DateField = 'reportDate' | 'birthDate';

/**
 * The notifications of a register as columns of numbers, of equal length: 1,120,000 notifications take about
 * 100 MB. Texts are numbered in the order in which they were met.
 */
export interface NotificationColumns
  extends Readonly<Record<CodeField, Uint8Array>>,
    Readonly<Record<CodesField, Uint32Array>>,
    Readonly<Record<CountField, Uint16Array>>,
    Readonly<Record<DateField, Uint32Array>> {
  /** Number of notifications. */
  readonly rows: number;
  /** Number of the victim; a notification without a victim got a number of its own. */
  readonly person: Uint32Array;
  /** Number of different victims. */
  readonly persons: number;
  /** Number of the notifier in `notifiers`. */
  readonly notifier: Uint32Array;
  readonly notifiers: readonly string[];
  readonly nationality: Uint16Array;
  readonly recruitmentCountry: Uint16Array;
  /** Number of the set of countries in `places`; a number below `firstValue` says why there is none. */
  readonly placeOfExploitation: Uint32Array;
  readonly transitCountries: Uint32Array;
  /** Sets of countries, codes joined by a bar; the first four places are empty. */
  readonly places: readonly string[];
  /** Id of the notification in a row, as it was given. */
  readonly idOf: (row: number) => string;
}

/** The number of a code in a column of the field; the number of a reason when that is asked. */
export function codeNumber(field: CodeField | CodesField, code: string): number {
  const number = numbersOf[field]?.get(code);
  if (number === undefined) throw new RangeError(`${code} is no code of ${field}.`);
  return number;
}

/** The number of a country in a column. */
export function countryNumber(code: string): number {
  const number = countryNumbers.get(code);
  if (number === undefined) throw new RangeError(`${code} is no country.`);
  return number;
}

const reasonNumbers = reasons.map((reason, index) => [reason, index] as const);

const numbersOf: Readonly<Partial<Record<FieldName, ReadonlyMap<string, number>>>> = Object.fromEntries(
  fieldNames.flatMap((name) => {
    const field = fields[name];
    if (!('list' in field)) return [];
    const codes = codesOf<string>(field.list).map((code, index) => [code, firstValue + index] as const);
    return [[name, new Map<string, number>([...reasonNumbers, ...codes])] as const];
  }),
);

const countryNumbers: ReadonlyMap<string, number> = new Map<string, number>([
  ...reasonNumbers,
  ...countries.map(({ code }, index) => [code, firstValue + index] as const),
]);

/** The date as the number YYYYMMDD, which compares like the date. */
export const dateNumber = (date: IsoDate): number =>
  Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));

export interface ColumnsBuilder {
  readonly add: (notification: Notification) => void;
  /** The columns of everything that was added. The builder is used up. */
  readonly finish: () => NotificationColumns;
}

/** Gathers notifications into columns, one at a time, so that a long file never lies in memory as objects. */
export function columnsBuilder(expectedRows = 1024): ColumnsBuilder {
  const codeColumns = mapFields<CodeField, Grown<Uint8Array>>('code', () => grown(Uint8Array, expectedRows));
  const codesColumns = mapFields<CodesField, Grown<Uint32Array>>('codes', () =>
    grown(Uint32Array, expectedRows),
  );
  const ages = {
    ageAtReport: grown(Uint16Array, expectedRows),
    ageAtStart: grown(Uint16Array, expectedRows),
    months: grown(Uint16Array, expectedRows),
  };
  const nationality = grown(Uint16Array, expectedRows);
  const recruitmentCountry = grown(Uint16Array, expectedRows);
  const reportDate = grown(Uint32Array, expectedRows);
  const birthDate = grown(Uint32Array, expectedRows);
  const person = grown(Uint32Array, expectedRows);
  const notifier = grown(Uint32Array, expectedRows);
  const placeOfExploitation = grown(Uint32Array, expectedRows);
  const transitCountries = grown(Uint32Array, expectedRows);
  const persons = new Map<string, number>();
  const notifiers = new Map<string, number>();
  const places = new Map<string, number>(reasons.map((_, index) => [`\u0000${index}`, index]));
  const ids = idStore();
  let withoutPerson = 0;
  const codeNames = Object.keys(codeColumns) as readonly CodeField[];
  const codesNames = Object.keys(codesColumns) as readonly CodesField[];

  return {
    add: (one) => {
      ids.add(one.id);
      for (const name of codeNames) codeColumns[name].push(codeNumber(name, one[name]));
      for (const name of codesNames) codesColumns[name].push(setOf(name, one[name]));
      for (const name of ['ageAtReport', 'ageAtStart', 'months'] as const) {
        const answer = one[name];
        ages[name].push(isMissing(answer) ? reasons.indexOf(answer) : firstValue + answer);
      }
      nationality.push(countryNumber(one.nationality));
      recruitmentCountry.push(countryNumber(one.recruitmentCountry));
      reportDate.push(dateNumber(one.reportDate));
      birthDate.push(isMissing(one.birthDate) ? reasons.indexOf(one.birthDate) : dateNumber(one.birthDate));
      person.push(
        one.person === undefined
          ? persons.size + withoutPerson++
          : numberIn(persons, one.person, withoutPerson),
      );
      notifier.push(numberIn(notifiers, one.notifier ?? '', 0));
      placeOfExploitation.push(placeNumber(places, one.placeOfExploitation));
      transitCountries.push(placeNumber(places, one.transitCountries));
    },
    finish: () => ({
      ...finished(codeColumns),
      ...finished(codesColumns),
      ...finished(ages),
      rows: reportDate.size(),
      nationality: nationality.finish(),
      recruitmentCountry: recruitmentCountry.finish(),
      reportDate: reportDate.finish(),
      birthDate: birthDate.finish(),
      person: person.finish(),
      persons: persons.size + withoutPerson,
      notifier: notifier.finish(),
      notifiers: [...notifiers.keys()],
      placeOfExploitation: placeOfExploitation.finish(),
      transitCountries: transitCountries.finish(),
      places: [...places.keys()].map((set, index) => (index < firstValue ? '' : set)),
      idOf: ids.finish(),
    }),
  };
}

/** The columns of notifications that are in memory already. */
export function columnsFrom(notifications: Iterable<Notification>): NotificationColumns {
  const builder = columnsBuilder();
  for (const one of notifications) builder.add(one);
  return builder.finish();
}

function setOf(field: CodesField, answer: string | Several<string>): number {
  if (typeof answer === 'string') return 1 << codeNumber(field, answer);
  let bits = 0;
  for (const code of answer) bits |= 1 << codeNumber(field, code);
  return bits;
}

function placeNumber(places: Map<string, number>, answer: string | Several<string>): number {
  if (typeof answer === 'string') return countryNumber(answer);
  return numberIn(places, [...new Set(answer)].sort().join('|'), 0);
}

/** The number of a text: the one it has, or the next. `skipped` numbers were given to others meanwhile. */
function numberIn(numbers: Map<string, number>, text: string, skipped: number): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const number = numbers.size + skipped;
  numbers.set(text, number);
  return number;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array;

interface Grown<A extends Numbers> {
  readonly push: (value: number) => void;
  readonly size: () => number;
  readonly finish: () => A;
}

/** A column that doubles when it is full. */
function grown<A extends Numbers>(make: new (length: number) => A, expected: number): Grown<A> {
  let column = new make(Math.max(expected, 16));
  let size = 0;
  return {
    push: (value) => {
      if (size === column.length) {
        const larger = new make(size * 2);
        larger.set(column);
        column = larger;
      }
      column[size++] = value;
    },
    size: () => size,
    finish: () => column.subarray(0, size) as A,
  };
}

function mapFields<F extends CodeField | CodesField, V>(kind: 'code' | 'codes', make: () => V): Record<F, V> {
  const names = fieldNames.filter((name) => fields[name].kind === kind);
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<F, V>;
}

function finished<F extends string, A extends Numbers>(columns: Record<F, Grown<A>>): Record<F, A> {
  const entries = Object.entries<Grown<A>>(columns).map(([name, column]) => [name, column.finish()]);
  return Object.fromEntries(entries) as Record<F, A>;
}

/** Ids as bytes one after another, because a million separate texts cost five times as much. */
function idStore() {
  const bytes = grown(Uint8Array, 16_384);
  const ends = grown(Uint32Array, 1024);
  const encoder = new TextEncoder();
  return {
    add: (id: string) => {
      for (const byte of encoder.encode(id)) bytes.push(byte);
      ends.push(bytes.size());
    },
    finish: () => {
      const all = bytes.finish();
      const until = ends.finish();
      const decoder = new TextDecoder();
      return (row: number) => decoder.decode(all.subarray(row === 0 ? 0 : until[row - 1], until[row]));
    },
  };
}
