import { allRules, codesOf, dossierParties, roles } from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directoryOf, type Organisation } from './directory.ts';
import { purposesOf, usualPurpose } from './purpose.ts';
import { newReference, parseReference } from './reference.ts';

const municipalities = [
  { code: 'GM9001', name: 'Duinmeer', region: 'Kust' },
  { code: 'GM9002', name: 'Boswaard', region: 'Bos' },
  { code: 'GM9003', name: 'Strandhoek', region: 'Kust' },
];
const af = (id: string, region: string, codes: string[]): Organisation => ({
  id,
  name: id,
  role: 'aandachtsfunctionaris',
  region,
  municipalities: codes,
});
const organisations: readonly Organisation[] = [
  { id: 'kust', name: 'Kust', role: 'avim', region: 'Kust', municipalities: [] },
  { id: 'strand', name: 'Strand', role: 'avim', region: 'Kust', municipalities: ['GM9003'] },
  { id: 'land', name: 'Land', role: 'nla', municipalities: [] },
  af('duinmeer', 'Kust', ['GM9001']),
  af('boswaard', 'Bos', ['GM9002']),
];
const directory = directoryOf({ municipalities, organisations, withoutPlace: 'boswaard' });

describe('who answers for a role in a municipality', () => {
  test.each([
    ['avim', 'GM9003', 'strand'],
    ['avim', 'GM9001', 'kust'],
    ['avim', 'GM9002', undefined],
    ['avim', undefined, undefined],
    ['nla', 'GM9002', 'land'],
    ['nla', undefined, 'land'],
    ['zoco', 'GM9001', undefined],
    ['aandachtsfunctionaris', 'GM9001', 'duinmeer'],
    ['aandachtsfunctionaris', 'GM9003', undefined],
  ] as const)('%s in %s: %s', (role, code, id) => {
    expect(directory.responsible(role, code)?.id).toBe(id);
  });

  test('no new work goes to who is no longer active, who is still known by name', () => {
    const gone = directoryOf({
      municipalities,
      organisations: organisations.map((one) => (one.id === 'strand' ? { ...one, active: false } : one)),
      withoutPlace: 'boswaard',
    });
    expect(gone.responsible('avim', 'GM9003')?.id).toBe('kust');
    expect(gone.organisation('strand')?.name).toBe('Strand');
  });

  test('a signal always has a receiver: the own municipality, else the one for signals without a place', () => {
    expect(directory.receiver('GM9001').id).toBe('duinmeer');
    expect(directory.receiver('GM9003').id).toBe('boswaard');
    expect(directory.receiver(undefined).id).toBe('boswaard');
    expect(() => directoryOf({ municipalities, organisations, withoutPlace: 'niemand' })).toThrow();
  });
});

describe('the purpose with which a page opens', () => {
  test.each([
    ['aandachtsfunctionaris', 'owner', 'assessment'],
    ['avim', 'adviser', 'assessment'],
    ['avim', 'recipient', 'investigation'],
    ['nla', 'recipient', 'investigation'],
    ['zoco', 'adviser', 'assessment'],
    ['zoco', 'recipient', 'assistance'],
    ['tfRiec', 'recipient', 'integralApproach'],
    ['official', 'reporter', 'feedback'],
    ['administrator', 'none', undefined],
  ] as const)('%s as %s: %s', (role, part, purpose) => {
    expect(usualPurpose(role, part, allRules)).toBe(purpose);
  });

  test('is always one that the role may state', () => {
    for (const role of codesOf(roles)) {
      for (const part of codesOf(dossierParties)) {
        const purpose = usualPurpose(role, part, allRules);
        if (purpose !== undefined) expect(purposesOf(role, allRules)).toContain(purpose);
      }
    }
    expect(purposesOf('official', allRules)).toEqual(['feedback']);
  });
});

describe('a reference', () => {
  test('is read as people type it', () => {
    for (const typed of ['KZ-7F3K-9Q2M', ' kz 7f3k 9q2m', 'kz7F3K9Q2M', 'KZ-7f3k9q2m']) {
      expect(parseReference(typed)).toBe('KZ-7F3K-9Q2M');
    }
    expect(parseReference('KZ-OOIL-0011')).toBe('KZ-0011-0011');
  });

  test.each(['', 'KZ-7F3K-9Q2', 'KZ-7F3K-9Q2MM', 'XX-7F3K-9Q2M', 'KZ-UUUU-9Q2M', "KZ-7F3K' or"])(
    '%j is none',
    (typed) => {
      expect(parseReference(typed)).toBeUndefined();
    },
  );

  test('that is given out can be typed back, in any case and with any letter taken for its double', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(31), { minLength: 8, maxLength: 8 }), (draws) => {
        let next = 0;
        const reference = newReference(() => draws[next++] ?? 0);
        const spoken = reference.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(parseReference(spoken)).toBe(reference);
      }),
    );
  });
});
