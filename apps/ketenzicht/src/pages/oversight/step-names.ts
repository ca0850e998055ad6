import type { StepKind } from '@ketenzicht/chain';
import type { Text } from '@ketenzicht/rulebook';

/** The steps whose duration is shown, from when until when, in words. */
export const stepNames: Readonly<Record<StepKind, Text>> = {
  takeUp: { nl: 'In behandeling nemen, na ontvangst', en: 'Taking in hand, after reception' },
  judge: { nl: 'Beoordelen, na in behandeling nemen', en: 'Judging, after taking in hand' },
  requestAdvice: {
    nl: 'Advies vragen, na een vaag oordeel',
    en: 'Asking for advice, after judging it vague',
  },
  giveAdvice: { nl: 'Advies geven, na de vraag', en: 'Giving advice, after the request' },
  report: { nl: 'Melden, nadat vaststaat dat het moet', en: 'Reporting, once settled that it must be' },
  acknowledge: {
    nl: 'Ontvangst bevestigen, na vraag of melding',
    en: 'Acknowledging, after request or report',
  },
  accept: { nl: 'Oppakken, na ontvangst', en: 'Taking up, after receipt' },
  provideInformation: { nl: 'Informatie geven, na de vraag', en: 'Giving information, after the request' },
  giveFeedback: { nl: 'Terugkoppelen, na de vraag', en: 'Giving feedback, after the request' },
  informReporter: { nl: 'De melder bericht geven', en: 'Informing the reporter' },
  close: { nl: 'Sluiten, na de laatste stand', en: 'Closing, after the last status' },
  whole: {
    nl: 'Het hele signaal, van ontvangst tot sluiten',
    en: 'The whole signal, from reception to closing',
  },
};
