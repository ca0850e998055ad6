import { codeList, legalBases } from '@ketenzicht/rulebook';

/** On which ground a victim is notified. */
export const notificationBases = codeList({
  notificationDuty: legalBases.notificationDuty,
  consent: legalBases.consent,
  otherLaw: {
    label: { nl: 'Andere wettelijke grondslag', en: 'Another statutory basis' },
    explanation: {
      nl: 'Een wet die deze melder de verstrekking toestaat of opdraagt.',
      en: 'A law that allows or orders this notifier to provide the data.',
    },
    citation: { source: '001', from: 252, to: 252 },
  },
  noPersonalData: {
    label: { nl: 'Zonder naam, alleen feiten', en: 'Without a name, facts only' },
    explanation: {
      nl: 'Er is geen grond om namen te delen. De melding bevat niets dat naar een persoon te herleiden is.',
      en: 'There is no ground for sharing names. The notification holds nothing that can be traced to a person.',
    },
    citation: { source: '001', from: 252, to: 252 },
  },
});

export type NotificationBasis = keyof typeof notificationBases;

/** Who consented to the notification. Consent of an investigator's notification is not applicable. */
export const consents = codeList({
  victim: {
    label: { nl: 'Het slachtoffer stemt toe', en: 'The victim consents' },
    citation: { source: '001', from: 837, to: 837 },
  },
  parent: {
    label: { nl: 'Een ouder stemt toe', en: 'A parent consents' },
    citation: { source: '001', from: 837, to: 837 },
  },
  guardian: {
    label: { nl: 'Een voogd stemt toe', en: 'A guardian consents' },
    citation: { source: '001', from: 837, to: 837 },
  },
  withheld: {
    label: { nl: 'Geen toestemming gekregen', en: 'Consent was not given' },
    citation: { source: '001', from: 252, to: 252 },
  },
});

export type Consent = keyof typeof consents;
