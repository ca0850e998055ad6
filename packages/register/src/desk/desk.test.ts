import { describe, expect, test } from 'vitest';
import { soundNotification } from '../notification.fixture.ts';
import type { Notification } from '../notification.ts';
import { entryProblems } from './entry-rules.ts';
import { gapsOf } from './gaps.ts';

const of = (said: Partial<Notification>): Notification => ({ ...soundNotification, ...said });

describe('what a notification leaves open', () => {
  test('nothing when all is said, refused or not applicable', () => {
    expect(gapsOf(of({}))).toEqual([]);
    expect(gapsOf(of({ nationality: 'refused', sectorsSexual: 'notApplicable' }))).toEqual([]);
  });

  test('form, sector, nationality and age', () => {
    expect(gapsOf(of({ forms: 'unknown', nationality: 'notAsked', ageAtReport: 'unknown' }))).toEqual([
      'form',
      'nationality',
      'age',
    ]);
    expect(gapsOf(of({ forms: ['sexual', 'labour'], sectorsLabour: 'unknown' }))).toEqual(['sector']);
  });

  test('the manner of criminal exploitation only since it is asked', () => {
    const criminal = { forms: ['criminal'], mannerCriminal: 'unknown' } as const;
    expect(gapsOf(of({ ...criminal, reportDate: '2015-12-31' }))).toEqual([]);
    expect(gapsOf(of({ ...criminal, reportDate: '2016-01-01' }))).toEqual(['sector']);
  });
});

describe('who may notify what', () => {
  const fieldsOf = (said: Partial<Notification>, names = true) =>
    entryProblems(of(said), { names }).map(({ field }) => field);

  test('the police by duty, without consent', () => {
    expect(fieldsOf({ notifierGroup: 'police', legalBasis: 'notificationDuty' })).toEqual([]);
  });

  test('a care coordinator not by duty', () => {
    expect(fieldsOf({ notifierGroup: 'zoco', legalBasis: 'notificationDuty' })).toEqual(['legalBasis']);
  });

  test.each([
    ['of the victim', { consent: 'victim', ageAtReport: 23 }, []],
    ['of a minor', { consent: 'victim', ageAtReport: 17 }, ['consent']],
    ['of the guardian of a minor', { consent: 'guardian', ageAtReport: 17 }, []],
    ['withheld', { consent: 'withheld', ageAtReport: 23 }, ['consent']],
    ['not asked', { consent: 'notAsked', ageAtReport: 23 }, ['consent']],
  ] as const)('consent %s', (_, said, problems) => {
    expect(fieldsOf({ notifierGroup: 'fairwork', legalBasis: 'consent', ...said })).toEqual(problems);
  });

  test('facts without a name always, names without a ground never', () => {
    const without = { notifierGroup: 'fairwork', legalBasis: 'noPersonalData' } as const;
    expect(fieldsOf(without, false)).toEqual([]);
    expect(fieldsOf(without, true)).toEqual(['legalBasis']);
    expect(fieldsOf({ notifierGroup: 'fairwork', legalBasis: 'unknown' }, false)).toEqual(['legalBasis']);
  });
});
