import type { Text } from '@ketenzicht/rulebook';
import { given, isMissing } from '../answer.ts';
import { investigates } from '../lists/notifier-group.ts';
import type { Notification } from '../notification.ts';
import type { Problem } from '../problem.ts';

/** What entry can be refused for besides contradictions. */
const texts = {
  basisMissing: {
    nl: 'Zeg op welke grond u meldt. Zonder grond kunt u melden zonder naam.',
    en: 'Say on which ground you notify. Without a ground you can notify without a name.',
  },
  dutyOnlyForInvestigators: {
    nl: 'De meldplicht geldt voor politie, Marechaussee en Arbeidsinspectie. Vraag toestemming, of meld zonder naam.',
    en: 'The duty to notify is for police, Marechaussee and Labour Authority. Ask for consent, or notify without a name.',
  },
  consentMissing: {
    nl: 'Zeg wie toestemming gaf. Gaf niemand toestemming, meld dan zonder naam.',
    en: 'Say who consented. If nobody did, notify without a name.',
  },
  consentOfParent: {
    nl: 'Het slachtoffer is minderjarig. Vraag toestemming aan een ouder of voogd, of meld zonder naam.',
    en: 'The victim is a minor. Ask a parent or guardian for consent, or notify without a name.',
  },
  namesWithoutGround: {
    nl: 'U meldt zonder naam. Haal de persoonsgegevens weg, of kies een grond waarop u ze mag geven.',
    en: 'You notify without a name. Remove the personal data, or choose a ground on which you may give them.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * Whether somebody may notify this, in this way. Investigators have a statutory duty and need no consent
 * (001 L308, 000 L5548-5551); others need consent of the victim, or of a parent or guardian of a minor, or
 * another statutory basis (001 L252, L391, L837). Without any ground facts may still be notified without a
 * name, so that the victim is counted.
 */
export function entryProblems(one: Notification, entered: { readonly names: boolean }): readonly Problem[] {
  const basis = given(one.legalBasis);
  const group = given(one.notifierGroup);
  if (basis === undefined) return [{ field: 'legalBasis', reason: texts.basisMissing }];
  switch (basis) {
    case 'notificationDuty':
      return group === undefined || investigates(group)
        ? []
        : [{ field: 'legalBasis', reason: texts.dutyOnlyForInvestigators }];
    case 'consent':
      return consentProblems(one);
    case 'otherLaw':
      return [];
    case 'noPersonalData':
      return entered.names ? [{ field: 'legalBasis', reason: texts.namesWithoutGround }] : [];
  }
}

function consentProblems(one: Notification): readonly Problem[] {
  if (isMissing(one.consent) || one.consent === 'withheld') {
    return [{ field: 'consent', reason: texts.consentMissing }];
  }
  const age = given(one.ageAtReport);
  return age !== undefined && age < 18 && one.consent === 'victim'
    ? [{ field: 'consent', reason: texts.consentOfParent }]
    : [];
}
