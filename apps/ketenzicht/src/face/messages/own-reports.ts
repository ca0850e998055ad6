import { messages } from './catalogue.ts';

/** What somebody reported themselves. */
export const ownReportMessages = messages({
  title: { nl: 'Mijn meldingen', en: 'My reports' },
  lead: {
    nl: 'Alles wat u zelf hebt gemeld. Open een melding om te lezen wat de behandelaar u liet weten.',
    en: 'Everything that you reported yourself. Open a report to read what the handler let you know.',
  },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  received: { nl: 'Ontvangen', en: 'Received' },
  state: { nl: 'Hoe het staat', en: 'Where it stands' },
  busy: { nl: 'Wordt behandeld', en: 'Being handled' },
  finished: { nl: 'Afgehandeld', en: 'Finished' },
  none: { nl: 'U hebt nog niets gemeld.', en: 'You have not reported anything yet.' },
  report: { nl: 'Een signaal melden', en: 'Report a signal' },
});
