import { codeNumber, firstValue, missingBits, type NotificationColumns } from '../columns.ts';
import type { CountingPolicy } from './policy.ts';

/** Calendar years, both inclusive. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** Why somebody does not count; `counted` when they do. The order is the number in `VictimYears.standing`. */
export const standings = ['counted', 'emmOnly', 'kmarOnlySexual', 'letterOnly', 'otherYear'] as const;
export type Standing = (typeof standings)[number];

/**
 * One row per person and registration year: what the monitor counts (R2-R4), with those left out and why. Codes
 * are numbered as in `NotificationColumns`; a set holds the bits of its codes, or of the reasons when there are none.
 */
export interface VictimYears {
  readonly size: number;
  readonly period: Period;
  /** Number of the person in the notifications. */
  readonly person: Uint32Array;
  /** Years since `period.from`. */
  readonly year: Uint8Array;
  /** Place in `standings`. */
  readonly standing: Uint8Array;
  /** Bits of the groups that notified (R3); bit 0 when the group is unknown. */
  readonly notifierGroups: Uint16Array;
  /** Bits of the police units that notified (R3); bit 0 when the unit is unknown. */
  readonly policeUnits: Uint16Array;
  /** Bit 0 when the EMM knows the person as a victim, bit 1 as somebody involved or a witness. */
  readonly knownToEmm: Uint8Array;
  readonly sex: Uint8Array;
  readonly nationality: Uint16Array;
  readonly ageAtReport: Uint16Array;
  readonly forms: Uint32Array;
  readonly sectorsSexual: Uint32Array;
  readonly sectorsLabour: Uint32Array;
  readonly mannerCriminal: Uint32Array;
  /** Row of the person in a year since `period.from`, or -1. */
  readonly rowOf: (person: number, year: number) => number;
}

const single = ['sex', 'nationality', 'ageAtReport'] as const;
const several = ['forms', 'sectorsSexual', 'sectorsLabour', 'mannerCriminal'] as const;

const fromEmm = codeNumber('source', 'emm');
const fromLetter = codeNumber('source', 'om_letter');
const police = codeNumber('notifierGroup', 'police');
const otherParts = [codeNumber('registeredAs', 'involved'), codeNumber('registeredAs', 'witness')];
/** As what the EMM knows somebody: a bit of `knownToEmm`. */
const [asVictim, otherwise] = [1, 2];
const sexualBit = 1 << codeNumber('forms', 'sexual');
const kmarOnly = 1 << codeNumber('notifierGroup', 'kmar');

/** Ranks a notification of the EMM behind every notification by a notifier. */
const behind = 100_000_000;
const nothingYet = 0xffff_ffff;

/**
 * Brings notifications together per person and year (R2-R4), merges what they say, and decides who counts (R5, R6,
 * R22, R23). The answer does not depend on the order of the notifications: sets are joined, and of several
 * answers the earliest (or latest) holds, on the same day the one with the lowest number.
 */
export function victimYears(
  columns: NotificationColumns,
  period: Period,
  policy: CountingPolicy,
): VictimYears {
  const years = period.until - period.from + 1;
  const rows = new Int32Array(columns.persons * years).fill(-1);
  const size = numberRows(columns, period, rows);
  const victims = emptyRows(size, period, (person, year) => rows[person * years + year] ?? -1);
  const heard = new Uint8Array(size);
  const ranks = { sex: ranksFor(size), nationality: ranksFor(size), ageAtReport: ranksFor(size) };
  const added = {
    forms: new Uint32Array(size),
    sectorsSexual: new Uint32Array(size),
    sectorsLabour: new Uint32Array(size),
    mannerCriminal: new Uint32Array(size),
  };
  const { person, reportDate, source, notifierGroup, policeUnit, registeredAs } = columns;

  for (let index = 0; index < columns.rows; index++) {
    const date = at(reportDate, index);
    const year = Math.floor(date / 10_000) - period.from;
    if (year < 0 || year >= years) continue;
    const place = at(person, index) * years + year;
    const row = rows[place] ?? -1;
    victims.person[row] = at(person, index);
    victims.year[row] = year;
    const origin = at(source, index);
    if (origin === fromLetter) continue;
    const enriches = origin === fromEmm;
    if (enriches) {
      join(victims.knownToEmm, row, otherParts.includes(at(registeredAs, index)) ? otherwise : asVictim);
    } else {
      heard[row] = 1;
      const group = at(notifierGroup, index);
      join(victims.notifierGroups, row, 1 << (group < firstValue ? 0 : group));
      if (group === police) {
        const unit = at(policeUnit, index);
        join(victims.policeUnits, row, 1 << (unit < firstValue ? 0 : unit));
      }
    }
    if (enriches && policy.enrichment === 'ignore' && policy.emmOnly === 'exclude') continue;
    const order = policy.conflict === 'earliest' ? date : behind - 1 - date;
    const rank = enriches ? order + behind : order;
    for (const name of single) keepFirst(victims[name], ranks[name], row, at(columns[name], index), rank);
    for (const name of several) join((enriches ? added : victims)[name], row, at(columns[name], index));
  }
  for (const name of several) fill(victims[name], added[name]);
  decide(victims, heard, policy);
  if (policy.acrossYears !== 'each') keepOneYear(victims, columns.persons, policy.acrossYears);
  return victims;
}

/** Gives each person and year a row; answers how many there are. */
function numberRows(columns: NotificationColumns, period: Period, rows: Int32Array): number {
  const years = period.until - period.from + 1;
  for (let index = 0; index < columns.rows; index++) {
    const year = Math.floor(at(columns.reportDate, index) / 10_000) - period.from;
    if (year < 0 || year >= years) continue;
    rows[at(columns.person, index) * years + year] = 0;
  }
  let size = 0;
  for (let place = 0; place < rows.length; place++) if (rows[place] === 0) rows[place] = size++;
  return size;
}

function emptyRows(size: number, period: Period, rowOf: VictimYears['rowOf']): VictimYears {
  return {
    size,
    period,
    rowOf,
    person: new Uint32Array(size),
    year: new Uint8Array(size),
    standing: new Uint8Array(size),
    notifierGroups: new Uint16Array(size),
    policeUnits: new Uint16Array(size),
    knownToEmm: new Uint8Array(size),
    sex: new Uint8Array(size),
    nationality: new Uint16Array(size),
    ageAtReport: new Uint16Array(size),
    forms: new Uint32Array(size),
    sectorsSexual: new Uint32Array(size),
    sectorsLabour: new Uint32Array(size),
    mannerCriminal: new Uint32Array(size),
  };
}

const ranksFor = (size: number): Uint32Array => new Uint32Array(size).fill(nothingYet);

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A number of a column; rows beyond its end are a bug of the caller and read as 0. */
export function at(column: Numbers, index: number): number {
  return column[index] ?? 0;
}

function join(column: Numbers, row: number, bits: number): void {
  column[row] = at(column, row) | bits;
}

/** Keeps the value with the lowest rank; a reason for a missing answer gives way to any value. */
function keepFirst(column: Numbers, ranks: Uint32Array, row: number, value: number, rank: number): void {
  if (value < firstValue) {
    if (at(ranks, row) === nothingYet && value > at(column, row)) column[row] = value;
    return;
  }
  const known = at(ranks, row);
  if (rank > known || (rank === known && value >= at(column, row))) return;
  ranks[row] = rank;
  column[row] = value;
}

/** Takes what the EMM added where no notifier said anything; only values, reasons stay the notifiers'. */
function fill(column: Uint32Array, added: Uint32Array): void {
  for (let row = 0; row < column.length; row++) {
    if (at(column, row) <= missingBits) join(column, row, at(added, row));
  }
}

function decide(victims: VictimYears, heard: Uint8Array, policy: CountingPolicy): void {
  const emmOnly = standings.indexOf('emmOnly');
  const kmarOnlySexual = standings.indexOf('kmarOnlySexual');
  const letterOnly = standings.indexOf('letterOnly');
  const excluded = policy.kmarOnlySexual;
  for (let row = 0; row < victims.size; row++) {
    if (heard[row] === 0) {
      if (at(victims.knownToEmm, row) === 0) victims.standing[row] = letterOnly;
      else if (policy.emmOnly === 'exclude' || at(victims.knownToEmm, row) === otherwise)
        victims.standing[row] = emmOnly;
    } else if (
      excluded !== 'include' &&
      at(victims.notifierGroups, row) === kmarOnly &&
      (at(victims.forms, row) & sexualBit) !== 0
    ) {
      const year = at(victims.year, row) + victims.period.from;
      if (year >= excluded.from && year <= excluded.until) victims.standing[row] = kmarOnlySexual;
    }
  }
}

/** R4: of the years in which a person counts, only the first or the last stays. Rows of a person ascend by year. */
function keepOneYear(victims: VictimYears, persons: number, which: 'first' | 'last'): void {
  const otherYear = standings.indexOf('otherYear');
  const kept = new Int32Array(persons).fill(-1);
  for (let row = 0; row < victims.size; row++) {
    if (at(victims.standing, row) !== 0) continue;
    const person = at(victims.person, row);
    const before = kept[person] ?? -1;
    if (before === -1) kept[person] = row;
    else if (which === 'first') victims.standing[row] = otherYear;
    else {
      victims.standing[before] = otherYear;
      kept[person] = row;
    }
  }
}
