import type { SignalEventType } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';

/**
 * Each step without who was asked or what came of it: what those see who no longer handle a signal, or who
 * only reported it.
 */
export const stepsInWords: Readonly<Record<SignalEventType, Text>> = {
  signalReceived: { nl: 'Signaal ontvangen', en: 'Signal received' },
  takenInHand: { nl: 'In behandeling genomen', en: 'Taken in hand' },
  enriched: { nl: 'Aangevuld', en: 'Enriched' },
  attachmentAdded: { nl: 'Iets toegevoegd', en: 'Something added' },
  judged: { nl: 'Beoordeeld', en: 'Judged' },
  adviceRequested: { nl: 'Advies gevraagd', en: 'Advice asked' },
  adviceGiven: { nl: 'Advies gegeven', en: 'Advice given' },
  reported: { nl: 'Gemeld aan een partner', en: 'Reported to a partner' },
  acknowledged: { nl: 'Ontvangst bevestigd', en: 'Receipt acknowledged' },
  informationRequested: { nl: 'Meer informatie gevraagd', en: 'More information asked' },
  informationProvided: { nl: 'Informatie gegeven', en: 'Information given' },
  accepted: { nl: 'Opgepakt door een partner', en: 'Taken up by a partner' },
  handedOn: { nl: 'Doorgegeven aan een andere partner', en: 'Handed on to another partner' },
  feedbackRequested: { nl: 'Terugkoppeling gevraagd', en: 'Feedback asked' },
  feedbackGiven: { nl: 'Teruggekoppeld', en: 'Feedback given' },
  reporterInformed: { nl: 'Melder kreeg bericht', en: 'Reporter was informed' },
  transferred: {
    nl: 'Overgedragen aan een andere gemeente',
    en: 'Transferred to another municipality',
  },
  accessRequested: { nl: 'Inzage gevraagd', en: 'Access asked' },
  accessDecided: { nl: 'Over inzage besloten', en: 'Access decided' },
  closed: { nl: 'Gesloten', en: 'Closed' },
  reopened: { nl: 'Heropend', en: 'Reopened' },
  erased: { nl: 'Gegevens gewist', en: 'Data erased' },
};
