import { messages } from './catalogue.ts';

export const styleMessages = messages({
  title: { nl: 'Bouwstenen', en: 'Building blocks' },
  lead: {
    nl: 'Alle bouwstenen van de schermen op één pagina, met verzonnen inhoud. Tests kijken hier of ze toegankelijk zijn.',
    en: 'All building blocks of the screens on one page, with invented content. Tests look here whether they are accessible.',
  },
  words: { nl: 'Woorden', en: 'Words' },
  form: { nl: 'Formulier', en: 'Form' },
  notices: { nl: 'Meldingen', en: 'Notices' },
  work: { nl: 'Werk', en: 'Work' },
  figures: { nl: 'Cijfers', en: 'Figures' },
  sample: {
    nl: 'Een korte tekst met een verwijzing naar iets anders.',
    en: 'A short text with a link to something else.',
  },
  link: { nl: 'Een verwijzing', en: 'A link' },
  one: { nl: 'Eerste', en: 'First' },
  two: { nl: 'Tweede', en: 'Second' },
  three: { nl: 'Derde', en: 'Third' },
  hint: { nl: 'Een korte uitleg.', en: 'A short explanation.' },
  wrong: { nl: 'Vul dit in.', en: 'Fill this in.' },
  button: { nl: 'Doen', en: 'Do' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  count: { nl: 'Aantal', en: 'Number' },
  chartTitle: { nl: 'Signalen per gemeente', en: 'Signals per municipality' },
  chartText: { nl: 'Voorbeeldstad heeft de meeste.', en: 'Voorbeeldstad has most.' },
  lineTitle: { nl: 'Signalen per maand', en: 'Signals per month' },
  lineText: { nl: 'Het aantal neemt toe.', en: 'The number grows.' },
  duty: { nl: 'Geef de melder bericht', en: 'Inform the reporter' },
  happened: { nl: 'Signaal ontvangen', en: 'Signal received' },
  diagram: { nl: 'De weg van een signaal', en: 'The road of a signal' },
});
