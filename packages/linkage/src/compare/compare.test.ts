import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../caseload.fixture.ts';
import type { Role } from '../role.ts';
import { compareRecords, crossingFields } from './compare-records.ts';
import { type Level, levels } from './level.ts';

/** Levels of two records with the given roles. */
function compared(
  roles: readonly Role[],
  one: readonly string[],
  other: readonly string[],
): readonly Level[] {
  const fields = roles.map((role, at) => ({ name: String(at), role }));
  const store = storeOf([one, other], fields);
  const into = new Uint8Array(fields.length);
  compareRecords(store, crossingFields(store), 0, 1, into);
  return [...into].map((level) => levels[level] ?? 'missing');
}

const level = (role: Role, one: string, other: string): Level | undefined =>
  compared([role], [one], [other])[0];

describe('a value and another', () => {
  it.each<readonly [Role, string, string, Level]>([
    ['givenName', 'Fatou', '', 'missing'],
    ['givenName', 'Fatou', 'fatou', 'exact'],
    ['givenName', 'Fatou', 'Fatoumata', 'close'],
    ['givenName', 'F.', 'Fatou', 'partial'],
    ['givenName', 'Anne Maria', 'Maria Anne', 'close'],
    ['givenName', 'Blessing', 'Destiny', 'differs'],
    ['familyName', 'van der Meer', 'Meer', 'exact'],
    ['familyName', 'Vries-Jansen', 'Jansen', 'partial'],
    ['familyName', 'Nguyen', 'Jansen', 'differs'],
    ['alias', 'Bella|Mona', 'mona', 'exact'],
    ['birthDate', '1996-05-03', '03-05-1996', 'exact'],
    ['birthDate', '1996-05-03', '1996-03-05', 'close'],
    ['birthDate', '1996-05-03', '1996-05-13', 'close'],
    ['birthDate', '1996-05-03', '1996', 'partial'],
    ['birthDate', '1996-05-03', '1996-01-01', 'partial'],
    ['birthDate', '1996-05-03', '1995/1996', 'partial'],
    ['birthDate', '1996-05-03', '1994/1995', 'differs'],
    ['birthDate', '1996-05-03', '1988-11-20', 'differs'],
    ['bsn', '111222333', '111222334', 'close'],
    ['bsn', '111222333', '123456782', 'differs'],
    ['phone', '0612345670', '0611111111; +31 6 12345670', 'exact'],
    ['postcode', '1234 AB', '1234ab', 'exact'],
    ['street', 'Dorpsstraat', 'Dorpsstr.', 'exact'],
  ])('%s: %s and %s: %s', (role, one, other, expected) => {
    expect(level(role, one, other)).toBe(expected);
  });

  it('are two citizens when two numbers differ and both pass the eleven test', () => {
    expect(level('bsn', '111222333', '111222370')).not.toBe('exact');
  });
});

describe('values in each other’s fields', () => {
  const names = ['givenName', 'familyName'] as const;

  it('are found', () => {
    expect(compared(names, ['Fatou', 'Diallo'], ['Diallo', 'Fatou'])).toEqual(['crossed', 'crossed']);
  });

  it('are found when the other name is missing', () => {
    expect(compared(names, ['Fatou', 'Diallo'], ['Diallo', ''])).toEqual(['missing', 'crossed']);
  });

  it('are not found when the other two names differ: that is a family', () => {
    expect(compared(names, ['Fatou', 'Diallo'], ['Diallo', 'Ousmane'])).toEqual(['differs', 'differs']);
  });

  it('are not sought when the fields agree', () => {
    expect(compared(names, ['James', 'James'], ['James', 'James'])).toEqual(['exact', 'exact']);
  });
});

it('comparing is symmetric', () => {
  const roles = ['givenName', 'familyName', 'birthDate', 'street', 'address', 'phone'] as const;
  const cell = fc.constantFrom(
    '',
    'Fatou',
    'Fatoumata',
    'Diallo',
    'diallo bah',
    'Kerkstraat',
    '1996',
    '0612345670',
    'x|y',
    '1996-05-03',
  );
  const record = fc.array(cell, { minLength: roles.length, maxLength: roles.length });
  fc.assert(
    fc.property(record, record, (one, other) => {
      expect(compared(roles, one, other)).toEqual(compared(roles, other, one));
    }),
  );
});
