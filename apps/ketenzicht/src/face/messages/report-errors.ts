import { messages } from './catalogue.ts';

/** What is wrong with a field of a report and what to do. Never repeats what somebody typed. */
export const reportErrors = messages({
  narrativeMissing: {
    nl: 'Vertel wat u hebt gezien of gehoord.',
    en: 'Tell us what you saw or heard.',
  },
  narrativeTooLong: {
    nl: 'Uw verhaal is te lang. Gebruik hoogstens {max} tekens. De rest kunt u later toevoegen.',
    en: 'Your story is too long. Use at most {max} characters. You can add the rest later.',
  },
  textTooLong: {
    nl: 'Deze tekst is te lang. Gebruik hoogstens {max} tekens.',
    en: 'This text is too long. Use at most {max} characters.',
  },
  tooMany: {
    nl: 'Dit zijn er te veel. Geef er hoogstens {max} op.',
    en: 'These are too many. Give at most {max}.',
  },
  dangerMissing: { nl: 'Kies of iemand nu in gevaar is.', en: 'Choose whether somebody is in danger now.' },
  whenMissing: {
    nl: 'Kies wanneer het was. U mag ook kiezen dat u het niet weet.',
    en: 'Choose when it was. You may also choose that you do not know.',
  },
  reporterMissing: { nl: 'Kies wie er meldt.', en: 'Choose who reports.' },
  anonymousMissing: {
    nl: 'Kies of u anoniem wilt blijven.',
    en: 'Choose whether you want to stay anonymous.',
  },
  contactChoiceMissing: {
    nl: 'Kies of wij u mogen benaderen.',
    en: 'Choose whether we may contact you.',
  },
  partMissing: {
    nl: 'Kies welke rol deze persoon heeft.',
    en: 'Choose which part this person has.',
  },
  choose: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  unknownCode: {
    nl: 'Deze keuze kennen we niet. Kies iets uit de lijst.',
    en: 'We do not know this choice. Choose something from the list.',
  },
  unknownMunicipality: {
    nl: 'Deze gemeente staat niet in de lijst. Kies een gemeente uit de lijst, of laat dit leeg en beschrijf de plek.',
    en: 'This municipality is not in the list. Choose one from the list, or leave it empty and describe the place.',
  },
  unknownIndicator: {
    nl: 'Dit kenmerk kennen we niet. Kies kenmerken uit de lijst.',
    en: 'We do not know this indicator. Choose indicators from the list.',
  },
  unknownField: {
    nl: 'Dit veld hoort niet bij een melding. Laat het weg.',
    en: 'This field is not part of a report. Leave it out.',
  },
  wrongType: { nl: 'Dit veld heeft niet de juiste vorm.', en: 'This field does not have the right form.' },
  missing: { nl: 'Dit veld is verplicht. Vul het in.', en: 'This field is required. Fill it in.' },
  dateMissing: {
    nl: 'Vul de datum in, of kies dat u die niet weet.',
    en: 'Fill in the date, or choose that you do not know it.',
  },
  dateNotReal: {
    nl: 'Deze datum bestaat niet. Kijk de dag, de maand en het jaar na.',
    en: 'This date does not exist. Check the day, the month and the year.',
  },
  dateInFuture: {
    nl: 'Deze datum ligt in de toekomst. Vul vandaag of een eerdere dag in.',
    en: 'This date is in the future. Fill in today or an earlier day.',
  },
  dateTooEarly: {
    nl: 'Deze datum ligt voor 1900. Vul een latere datum in.',
    en: 'This date is before 1900. Fill in a later date.',
  },
  periodMissing: {
    nl: 'Vul in wanneer het begon of wanneer het ophield.',
    en: 'Fill in when it began or when it ended.',
  },
  periodReversed: {
    nl: 'Het einde ligt voor het begin. Draai de datums om of pas ze aan.',
    en: 'The end is before the beginning. Swap or correct the dates.',
  },
  notANumber: {
    nl: 'Vul een heel getal in, zonder letters, punten of komma’s.',
    en: 'Fill in a whole number, without letters, points or commas.',
  },
  wholeNumber: {
    nl: 'Vul een heel getal in van {min} tot en met {max}.',
    en: 'Fill in a whole number from {min} to {max}.',
  },
  email: {
    nl: 'Dit is geen e-mailadres. Een e-mailadres heeft een @ en daarna een punt.',
    en: 'This is not an email address. An email address has an @ and then a full stop.',
  },
  phone: {
    nl: 'Dit is geen telefoonnummer. Gebruik 6 tot 15 cijfers; spaties, + en - mogen.',
    en: 'This is not a telephone number. Use 6 to 15 digits; spaces, + and - are allowed.',
  },
  postcode: {
    nl: 'Een postcode bestaat uit vier cijfers en twee letters.',
    en: 'A Dutch postcode has four digits and two letters.',
  },
  kvk: {
    nl: 'Een KVK-nummer bestaat uit acht cijfers.',
    en: 'A Chamber of Commerce number has eight digits.',
  },
  plate: {
    nl: 'Een kenteken bestaat uit 2 tot 12 letters en cijfers; streepjes mogen.',
    en: 'A number plate has 2 to 12 letters and digits; hyphens are allowed.',
  },
  personEmpty: {
    nl: 'Vul minstens één gegeven van deze persoon in, of haal de persoon weg.',
    en: 'Fill in at least one detail of this person, or remove the person.',
  },
  contactMissing: {
    nl: 'Vul een e-mailadres of een telefoonnummer in, of kies dat wij u niet mogen benaderen.',
    en: 'Fill in an email address or a telephone number, or choose that we may not contact you.',
  },
  anonymousNamed: {
    nl: 'U meldt anoniem. Laat dit veld leeg, of kies dat u uw gegevens wel geeft.',
    en: 'You report anonymously. Leave this field empty, or choose to give your details.',
  },
  anonymousContact: {
    nl: 'Wie anoniem meldt, kunnen wij niet benaderen. U volgt de melding met uw code.',
    en: 'We cannot contact somebody who reports anonymously. You follow the report with your code.',
  },
});
