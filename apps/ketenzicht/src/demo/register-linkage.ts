import { countryOf, type Notification } from '@ketenzicht/register';
import { dateOf, type IsoInstant } from '@ketenzicht/rulebook';
import { linkageRecords } from '@ketenzicht/synthesis';
import { type RecentNotification, unsaid } from './register-recent.ts';

const day = 24 * 60 * 60 * 1_000;
const persons = 90;

/** Who notified; the same person comes into view of several. */
const notifiers = [
  {
    organisation: 'avim-zuidermark',
    said: {
      notifier: 'Politie Zuidermark, team AVIM',
      notifierGroup: 'police',
      legalBasis: 'notificationDuty',
      consent: 'notApplicable',
    },
  },
  {
    organisation: 'zoco-zuidermark',
    said: {
      notifier: 'Zorgcoördinatie Zuidermark',
      notifierGroup: 'zoco',
      legalBasis: 'consent',
      consent: 'victim',
    },
  },
  {
    organisation: 'avim-noordmark',
    said: {
      notifier: 'Politie Noordmark, team AVIM',
      notifierGroup: 'police',
      legalBasis: 'notificationDuty',
      consent: 'notApplicable',
    },
  },
] as const;

/** Invented people who were notified once to four times in the last year, written down with the usual errors. */
export function linkageNotifications(now: IsoInstant): readonly RecentNotification[] {
  return linkageRecords({ persons, rate: 0.12, missing: 0.08, seed: 77 }).map((record, index) => {
    const recordedAt = new Date(Date.parse(now) - (20 + ((index * 37) % 300)) * day).toISOString();
    const { organisation, said } = notifiers[index % notifiers.length] ?? notifiers[0];
    const born = Number(record.birthDate.slice(0, 4));
    const facts: Notification = {
      ...unsaid,
      ...said,
      id: `CM-DEMO-K${index + 1}`,
      reportDate: dateOf(recordedAt),
      sex: record.sex === 'female' || record.sex === 'male' ? record.sex : 'unknown',
      nationality: countryOf(record.nationality) === undefined ? 'unknown' : record.nationality,
      ageAtReport: born > 1900 ? Number(recordedAt.slice(0, 4)) - born : 'unknown',
      forms: [index % 3 === 0 ? 'labour' : 'sexual'],
    };
    const filled = (text: string) => (text === '' ? undefined : text);
    return {
      organisation,
      recordedAt,
      facts,
      decision: 'accepted',
      identity: {
        givenNames: filled(record.givenName),
        familyName: filled(record.familyName),
        birthDate: filled(record.birthDate),
        phone: filled(record.phone),
      },
    };
  });
}
