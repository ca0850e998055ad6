import { describe, expect, it } from 'vitest';
import { normalAddress, normalCompany, normalPerson, normalPhone, normalPlate } from './normal-form.ts';

describe('the normal form of', () => {
  it.each([
    ['06-12345678', '+31612345678'],
    ['06 1234 5678', '+31612345678'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['(070) 123.45.67', '+31701234567'],
    ['+32 470 12 34 56', '+32470123456'],
    ['112', undefined],
    ['bel mij', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('telephone number %s is %s', (text, normal) => expect(normalPhone(text)).toBe(normal));

  it.each([
    [{ postcode: '1234 ab', houseNumber: '12 a' }, '1234AB12A'],
    [{ postcode: '1234AB', houseNumber: '12-A' }, '1234AB12A'],
    [{ postcode: '1234AB', houseNumber: '12' }, '1234AB12'],
    [{ postcode: '0234AB', houseNumber: '12' }, undefined],
    [{ postcode: '1234AB', houseNumber: '' }, undefined],
    [{ postcode: '1234AB' }, undefined],
    [{}, undefined],
  ])('address %o is %s', (address, normal) => expect(normalAddress(address)).toBe(normal));

  it.each([
    ['12345678', '12345678'],
    ['12.34.56.78', '12345678'],
    ['1234567', undefined],
    [undefined, undefined],
  ])('company %s is %s', (kvk, normal) => expect(normalCompany(kvk)).toBe(normal));

  it.each([
    ['ab-123-c', 'AB123C'],
    ['AB 123 C', 'AB123C'],
    ['???', undefined],
  ])('licence plate %s is %s', (plate, normal) => expect(normalPlate(plate)).toBe(normal));

  const zoe = { givenNames: 'Zoë', familyName: 'van Duin', birthDate: '2001-02-03' };

  it.each([
    { givenNames: 'van  duin', familyName: 'ZOE', birthDate: '2001-02-03' },
    { givenNames: 'Zoe', familyName: 'Duin', birthDate: '03-02-2001' },
    { givenNames: 'Zoé', familyName: 'Duijn, van', birthDate: '2001-02-03' },
  ])('a person is the same for %o', (other) => {
    expect(normalPerson(zoe)).toBeDefined();
    expect(normalPerson(other)).toBe(normalPerson(zoe));
  });

  it('a person is the same in another transliteration', () => {
    const born = { birthDate: '1990-07-12' };
    expect(normalPerson({ givenNames: 'Mohammed', familyName: 'Iwanow', ...born })).toBe(
      normalPerson({ givenNames: 'Muhamad', familyName: 'Ivanov', ...born }),
    );
  });

  it.each([
    { ...zoe, birthDate: '2001-02-04' },
    { ...zoe, familyName: 'van Dam' },
    { ...zoe, givenNames: 'Peter' },
  ])('a person is another than %o', (other) => {
    expect(normalPerson(other)).not.toBe(normalPerson(zoe));
  });

  it.each([
    { givenNames: 'Zoë', familyName: 'van Duin' },
    { ...zoe, familyName: '' },
    { ...zoe, birthDate: 'rond 2001' },
    { ...zoe, birthDate: '2001' },
  ])('a person is not recognised from %o', (person) => {
    expect(normalPerson(person)).toBeUndefined();
  });

  it('a person is recognised in a script without transliteration', () => {
    expect(normalPerson({ givenNames: '李', familyName: '明', birthDate: '2001-02-03' })).toBeDefined();
  });
});
