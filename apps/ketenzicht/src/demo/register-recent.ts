import type { Decision, Notification } from '@ketenzicht/register';
import { dateOf, type IsoInstant } from '@ketenzicht/rulebook';
import type { VictimIdentity } from '../storage/notification-identity.ts';

/** A notification that came in during the last days. */
export interface RecentNotification {
  readonly organisation: string;
  readonly recordedAt: IsoInstant;
  readonly facts: Notification;
  readonly decision?: Decision;
  readonly identity?: VictimIdentity;
}

const day = 24 * 60 * 60 * 1_000;

/** A notification of which nothing is known. */
export const unsaid: Omit<Notification, 'id' | 'reportDate'> = {
  notifierGroup: 'unknown',
  policeUnit: 'notApplicable',
  source: 'notifier',
  registeredAs: 'victim',
  legalBasis: 'unknown',
  consent: 'unknown',
  sex: 'unknown',
  nationality: 'unknown',
  birthDate: 'unknown',
  ageAtReport: 'unknown',
  ageAtStart: 'unknown',
  forms: 'unknown',
  sectorsSexual: 'unknown',
  sectorsLabour: 'unknown',
  mannerCriminal: 'unknown',
  organStage: 'unknown',
  organ: 'unknown',
  placeOfExploitation: 'unknown',
  recruitmentCountry: 'unknown',
  transitCountries: 'unknown',
  months: 'unknown',
  means: 'unknown',
  recruiter: 'unknown',
  technology: 'unknown',
  dublin: 'unknown',
  b8: 'unknown',
  cooperation: 'unknown',
};

const police = {
  notifier: 'Politie Zuidermark, team AVIM',
  notifierGroup: 'police',
  legalBasis: 'notificationDuty',
  consent: 'notApplicable',
} as const;

const careCoordinator = {
  notifier: 'Zorgcoördinatie Zuidermark',
  notifierGroup: 'zoco',
  legalBasis: 'consent',
  consent: 'victim',
} as const;

const twice = { givenNames: 'Blessing', familyName: 'Adeyinka-Voorbeeld', birthDate: '1999-04-11' };
const samePhone = '06 00 11 22 33';

interface Told {
  readonly organisation: string;
  readonly daysAgo: number;
  readonly said: Partial<Notification>;
  readonly identity?: VictimIdentity;
}

/** Two possible duplicates, by name and by phone; something missing; data of the EMM; a letter. */
const told: readonly Told[] = [
  {
    organisation: 'avim-zuidermark',
    daysAgo: 1,
    said: {
      ...police,
      policeUnit: 'rotterdam',
      sex: 'female',
      nationality: 'NGA',
      ageAtReport: 26,
      forms: ['sexual'],
      sectorsSexual: ['escort'],
      placeOfExploitation: ['NLD'],
      dublin: 'no',
      b8: 'reflection',
      cooperation: 'declaration',
    },
    identity: { ...twice, phone: '+31 6 00112299' },
  },
  {
    organisation: 'zoco-zuidermark',
    daysAgo: 2,
    said: { ...careCoordinator, sex: 'female', nationality: 'NGA', ageAtReport: 26, forms: ['sexual'] },
    identity: twice,
  },
  {
    organisation: 'zoco-zuidermark',
    daysAgo: 3,
    said: {
      ...careCoordinator,
      sex: 'male',
      nationality: 'ROU',
      ageAtReport: 34,
      forms: ['labour'],
      sectorsLabour: ['agriculture'],
      placeOfExploitation: ['NLD'],
    },
    identity: { givenNames: 'Ion', familyName: 'Exemplu', phone: samePhone },
  },
  {
    organisation: 'nla',
    daysAgo: 4,
    said: {
      notifier: 'Nederlandse Arbeidsinspectie',
      notifierGroup: 'nla',
      legalBasis: 'notificationDuty',
      consent: 'notApplicable',
      sex: 'male',
      nationality: 'ROU',
      ageAtReport: 34,
      forms: ['labour'],
      sectorsLabour: 'notAsked',
    },
    identity: { givenNames: 'I.', familyName: 'Exemplu', phone: samePhone },
  },
  {
    organisation: 'avim-noordmark',
    daysAgo: 4,
    said: {
      ...police,
      notifier: 'Politie Noordmark, team AVIM',
      policeUnit: 'noordNederland',
      sex: 'male',
      nationality: 'GMB',
      ageAtReport: 22,
      forms: ['criminal'],
      mannerCriminal: ['drugs'],
      placeOfExploitation: ['ITA'],
      dublin: 'yes',
      b8: 'claimed',
    },
    identity: { givenNames: 'Lamin', familyName: 'Fictief', birthDate: '2003-09-30' },
  },
  {
    organisation: 'zoco-noordmark',
    daysAgo: 6,
    said: {
      ...careCoordinator,
      notifier: 'Zorgcoördinatie Noordmark',
      legalBasis: 'noPersonalData',
      consent: 'withheld',
      sex: 'female',
      nationality: 'NLD',
      ageAtReport: 17,
      forms: ['sexual'],
      sectorsSexual: 'refused',
    },
  },
  {
    organisation: 'comensha',
    daysAgo: 5,
    said: {
      source: 'emm',
      notifierGroup: 'police',
      registeredAs: 'involved',
      sex: 'female',
      nationality: 'BGR',
      ageAtReport: 29,
      forms: ['sexual'],
    },
  },
  {
    organisation: 'comensha',
    daysAgo: 7,
    said: { source: 'om_letter', registeredAs: 'victim', sex: 'male', nationality: 'NGA', b8: 'rejected' },
  },
];

/** Invented notifications of the days before `now`, so that the desk has work. */
export function recentNotifications(now: IsoInstant): readonly RecentNotification[] {
  return told.map(({ organisation, daysAgo, said, identity }, index) => {
    const recordedAt = new Date(Date.parse(now) - daysAgo * day).toISOString();
    return {
      organisation,
      recordedAt,
      facts: { ...unsaid, id: `CM-DEMO-${index + 1}`, reportDate: dateOf(recordedAt), ...said },
      ...(identity === undefined ? {} : { identity }),
    };
  });
}
