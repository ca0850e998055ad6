import { describe, expect, it } from 'vitest';
import { linkageRecords, withErrors } from './errors.ts';
import { personRecords, recordFields } from './person-record.ts';

const records = personRecords({ seed: 5, persons: 3000 });

const differing = (rate: number) =>
  withErrors(records, { rate, seed: 6 }).reduce(
    (total, record, index) =>
      total + recordFields.filter((field) => record[field] !== records[index]?.[field]).length,
    0,
  );

describe('records of persons', () => {
  it('are of different people with names, most with a V-number when foreign', () => {
    expect(new Set(records.map(({ person }) => person)).size).toBe(3000);
    expect(records.every(({ givenName, familyName }) => givenName !== '' && familyName !== '')).toBe(true);
    expect(records.every(({ nationality, vNumber }) => (nationality === 'NLD') === (vNumber === ''))).toBe(
      true,
    );
    expect(new Set(records.map(({ nationality }) => nationality)).size).toBeGreaterThan(15);
  });

  it('hold brothers and sisters who share a phone', () => {
    expect(new Set(records.map(({ phone }) => phone)).size).toBeLessThan(3000 * 0.98);
  });

  it('are dates that exist', () => {
    for (const { birthDate } of records) {
      expect(new Date(birthDate).toISOString().slice(0, 10)).toBe(birthDate);
    }
  });
});

describe('errors', () => {
  it('do not occur at rate 0 and grow with the rate', () => {
    expect(differing(0)).toBe(0);
    expect(differing(0.1)).toBeGreaterThan(500);
    expect(differing(0.3)).toBeGreaterThan(2.5 * differing(0.1));
  });

  it('follow from the seed and leave id and person alone', () => {
    const faults = { rate: 0.4, missing: 0.3, seed: 9 };
    expect(withErrors(records, faults)).toEqual(withErrors(records, faults));
    expect(withErrors(records, { ...faults, seed: 10 })).not.toEqual(withErrors(records, faults));
    const ids = withErrors(records, faults).map(({ id, person }) => `${id} ${person}`);
    expect(ids).toEqual(records.map(({ id, person }) => `${id} ${person}`));
  });

  it.each([0.3, 0.4])('leave out a field as often as asked: %d', (missing) => {
    const written = withErrors(records, { rate: 0.1, missing, seed: 1 });
    const share = (field: 'birthDate' | 'givenName') =>
      written.filter((record) => record[field] === '').length / records.length;
    expect(share('birthDate')).toBeCloseTo(missing, 1);
    expect(share('givenName')).toBeCloseTo(missing / 2, 1);
  });

  it('can leave out one field only', () => {
    const written = withErrors(records, { rate: 0, missing: { phone: 1 }, seed: 1 });
    expect(written.every(({ phone }) => phone === '')).toBe(true);
    expect(written.every(({ place }) => place !== '')).toBe(true);
  });

  it('are of the kinds that clerks make', () => {
    const pairs = withErrors(records, { rate: 0.5, seed: 2 }).map((record, index) => ({
      record,
      truth: records[index] ?? record,
    }));
    const occurs = (test: (pair: (typeof pairs)[number]) => boolean) => expect(pairs.some(test)).toBe(true);
    occurs(
      ({ record, truth }) => record.givenName === truth.familyName && record.familyName === truth.givenName,
    );
    occurs(({ record, truth }) => truth.familyName === 'de Vries' && record.familyName === 'Vries, de');
    occurs(
      ({ record, truth }) =>
        truth.familyName === 'Diallo' && ['Jallow', 'Jalloh'].includes(record.familyName),
    );
    occurs(({ record, truth }) => truth.familyName === 'Nguyễn' && record.familyName === 'Nguyen');
    occurs(({ record }) => /^\d{4}$/.test(record.birthDate));
    occurs(({ record }) => /^\d{4}-\d{2}$/.test(record.birthDate));
    occurs(({ record }) => record.birthDate.endsWith('-01-01'));
    occurs(({ record }) => record.phone.startsWith('+31 6'));
    occurs(
      ({ record, truth }) =>
        record.birthDate ===
          `${truth.birthDate.slice(0, 5)}${truth.birthDate.slice(8)}-${truth.birthDate.slice(5, 7)}` &&
        record.birthDate !== truth.birthDate,
    );
  });
});

describe('records for a linkage test', () => {
  it('hold people once to four times, everybody at least once', () => {
    const made = linkageRecords({ persons: 1000, rate: 0.1, missing: 0.3, seed: 4 });
    const times = new Map<string, number>();
    for (const { person } of made) times.set(person, (times.get(person) ?? 0) + 1);
    expect(times.size).toBe(1000);
    expect(new Set(times.values())).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });
});
