import { codesOf } from '@ketenzicht/rulebook';
import fc, { type Arbitrary } from 'fast-check';
import { isMissing, missing } from './answer.ts';
import { ageOn, contradictions } from './consistency.ts';
import { countries } from './country/country.ts';
import { type Field, type FieldName, fieldNames, fields } from './fields.ts';
import type { Notification } from './notification.ts';

const reasons = codesOf(missing);

function answers(name: FieldName, until: string): Arbitrary<unknown> {
  const field: Field = fields[name];
  const codes = field.list ? codesOf(field.list) : countries.map(({ code }) => code);
  const value = (): Arbitrary<unknown> => {
    switch (field.kind) {
      case 'text':
        return name === 'notifier'
          ? fc.option(fc.constantFrom('Politie', 'Zorg, Noord', 'De "Vaart"'), { nil: undefined })
          : fc.option(
              fc.nat(9999).map((n) => `N${n}`),
              { nil: undefined },
            );
      case 'date':
        return fc
          .date({ min: new Date('2005-01-01'), max: new Date(until), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10));
      case 'count':
        return fc.nat(14);
      case 'code':
      case 'country':
        return fc.constantFrom(...codes);
      case 'codes':
      case 'countries':
        return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    }
  };
  if (name === 'id') return fc.nat(999_999).map((n) => `M-${n}`);
  if (field.required || field.kind === 'text') return value();
  return fc.oneof({ weight: 3, arbitrary: value() }, { weight: 1, arbitrary: fc.constantFrom(...reasons) });
}

/** Any notification that does not contradict itself and says all that follows from what it says. */
export function notifications({ until }: { readonly until: string }): Arbitrary<Notification> {
  const all = Object.fromEntries(fieldNames.map((name) => [name, answers(name, until)] as const));
  return fc
    .record(all)
    .map((draft) => {
      const present = Object.entries(draft).filter(([, answer]) => answer !== undefined);
      return settled(Object.fromEntries(present) as Partial<Notification> as Notification);
    })
    .filter((one) => contradictions(one, until).length === 0);
}

/** Takes away what contradicts, so that few have to be thrown away. */
function settled(one: Notification): Notification {
  const birthDate = !isMissing(one.birthDate) && one.birthDate > one.reportDate ? 'unknown' : one.birthDate;
  const wrong = contradictions(
    {
      ...one,
      birthDate,
      ageAtReport: isMissing(birthDate) ? one.ageAtReport : ageOn(birthDate, one.reportDate),
    },
    '9999-12-31',
  );
  const cleared = Object.fromEntries(
    wrong.flatMap(({ field }) =>
      field === undefined || field === 'reportDate' ? [] : [[field, 'notAsked']],
    ),
  );
  return {
    ...one,
    birthDate,
    ageAtReport: isMissing(birthDate) ? one.ageAtReport : ageOn(birthDate, one.reportDate),
    ...cleared,
    ...(one.source === 'notifier' && isMissing(one.registeredAs) ? { registeredAs: 'victim' } : {}),
  };
}

/** A notification in which everything that is asked is said. */
export const soundNotification: Notification = {
  id: 'M-1',
  person: 'P-1',
  reportDate: '2019-05-06',
  notifier: 'Politie Zuidermark',
  notifierGroup: 'police',
  policeUnit: 'oostNederland',
  source: 'notifier',
  registeredAs: 'victim',
  legalBasis: 'notificationDuty',
  consent: 'notApplicable',
  sex: 'female',
  nationality: 'NGA',
  birthDate: '1996-02-03',
  ageAtReport: 23,
  ageAtStart: 22,
  forms: ['sexual'],
  sectorsSexual: ['street'],
  sectorsLabour: 'notApplicable',
  mannerCriminal: 'notApplicable',
  organStage: 'notApplicable',
  organ: 'notApplicable',
  placeOfExploitation: ['ITA'],
  recruitmentCountry: 'NGA',
  transitCountries: ['LBY'],
  months: 12,
  means: ['debt'],
  recruiter: 'other',
  technology: 'unknown',
  dublin: 'yes',
  b8: 'claimed',
  cooperation: 'declaration',
};
