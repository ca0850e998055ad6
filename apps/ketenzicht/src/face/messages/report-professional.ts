import { messages } from './catalogue.ts';

/** Words of the form for professionals that are not already words of other forms. */
export const professionalMessages = messages({
  title: { nl: 'Nieuw signaal', en: 'New signal' },
  lead: {
    nl: 'Vul in wat u weet. Alleen wat u zag, gevaar en wie meldt zijn verplicht.',
    en: 'Fill in what you know. Only what you saw, danger and who reports are required.',
  },
  partSignal: { nl: 'Het signaal', en: 'The signal' },
  partForms: { nl: 'Vorm en indicatoren', en: 'Form and indicators' },
  partEntities: { nl: 'Personen, adressen en sporen', en: 'Persons, addresses and traces' },
  partReporter: { nl: 'Wie meldt', en: 'Who reports' },
  partFiles: { nl: 'Bijlagen', en: 'Attachments' },
  narrative: { nl: 'Wat is er gezien of gehoord?', en: 'What was seen or heard?' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  address: { nl: 'Beschrijving van de plek', en: 'Description of the place' },
  when: { nl: 'Wanneer?', en: 'When?' },
  whenDate: { nl: 'Op één dag', en: 'On one day' },
  whenPeriod: { nl: 'In een periode', en: 'During a period' },
  whenUnknown: { nl: 'Niet bekend', en: 'Not known' },
  date: { nl: 'Dag', en: 'Day' },
  from: { nl: 'Begin van de periode', en: 'Beginning of the period' },
  until: { nl: 'Einde van de periode', en: 'End of the period' },
  severalForms: { nl: 'Bij meer vormen', en: 'With several forms' },
  reporterKind: { nl: 'Soort melder', en: 'Kind of reporter' },
  reporterName: { nl: 'Naam van de melder', en: 'Name of the reporter' },
  reporterOrganisation: { nl: 'Organisatie', en: 'Organisation' },
  reporterEmail: { nl: 'E-mailadres', en: 'Email address' },
  reporterPhone: { nl: 'Telefoonnummer', en: 'Telephone number' },
  filesHint: {
    nl: 'Foto’s (JPEG, PNG, WebP) of pdf, hoogstens {count} bestanden van {size} MB. Kies ze als laatste: een browser onthoudt ze niet als u een rij toevoegt.',
    en: 'Photos (JPEG, PNG, WebP) or PDF, at most {count} files of {size} MB. Choose them last: a browser does not remember them when you add a row.',
  },
  filesAgain: {
    nl: 'Kies ook uw bestanden opnieuw.',
    en: 'Choose your files again too.',
  },
  send: { nl: 'Signaal vastleggen', en: 'Record the signal' },
  receivedTitle: { nl: 'Het signaal is vastgelegd', en: 'The signal has been recorded' },
  receivedText: {
    nl: 'De aandachtsfunctionaris mensenhandel van de gemeente gaat ermee aan het werk.',
    en: 'The trafficking officer of the municipality will take it up.',
  },
  another: { nl: 'Nog een signaal', en: 'Another signal' },
});
