import { defineProblems } from './problem-definition.ts';

/** The refusals of the chain itself: what does not fit a dossier as it stands. */
export const chainProblemTypes = defineProblems({
  'niet-in-deze-stand': {
    status: 409,
    title: { nl: 'Dat kan nu niet', en: 'That is not possible now' },
    explanation: {
      nl: 'Deze handeling past niet bij de stand waarin het dossier nu is.',
      en: 'This does not fit the state that the dossier is in now.',
    },
    wayForward: {
      nl: 'Bekijk het verloop van het dossier: daar staat wat nu wel kan.',
      en: 'Look at the timeline of the dossier: it shows what is possible now.',
    },
  },
  'niet-aan-u': {
    status: 403,
    title: { nl: 'Een ander is aan zet', en: 'It is somebody else’s turn' },
    explanation: {
      nl: 'Deze handeling hoort bij een andere organisatie of rol in dit dossier.',
      en: 'This belongs to another organisation or role in this dossier.',
    },
    wayForward: {
      nl: 'Bekijk bij de open taken wie aan zet is, of vraag om terugkoppeling.',
      en: 'Look at the open tasks to see whose turn it is, or ask for feedback.',
    },
  },
  'gegeven-ontbreekt': {
    status: 400,
    title: { nl: 'Er ontbreekt een gegeven', en: 'Something is missing' },
    explanation: {
      nl: 'Zonder dit gegeven kan de handeling niet worden vastgelegd.',
      en: 'Without this the action cannot be recorded.',
    },
    wayForward: { nl: 'Vul het genoemde veld in.', en: 'Fill in the field named.' },
  },
  'onbekende-code': {
    status: 400,
    title: { nl: 'Deze code bestaat niet', en: 'This code does not exist' },
    explanation: {
      nl: 'Een waarde staat niet in de codelijst van dat veld.',
      en: 'A value is not in the code list of that field.',
    },
    wayForward: {
      nl: 'Kies een code uit de lijst. De lijsten staan op /v1/codelijsten.',
      en: 'Choose a code from the list. The lists are at /v1/codelijsten.',
    },
  },
  'verboden-door-regel': {
    status: 409,
    title: { nl: 'Een regel staat dit niet toe', en: 'A rule does not allow this' },
    explanation: {
      nl: 'In deze omstandigheden verbiedt een regel deze handeling. De regel staat erbij.',
      en: 'In these circumstances a rule forbids this. The rule is named.',
    },
    wayForward: {
      nl: 'Lees bij de regel wat u in plaats daarvan kunt doen.',
      en: 'Read with the rule what you can do instead.',
    },
  },
  'onbekend-onderdeel': {
    status: 400,
    title: { nl: 'Deze vraag of doormelding bestaat niet', en: 'This question or report does not exist' },
    explanation: {
      nl: 'In dit dossier is geen vraag, verzoek of doormelding met deze sleutel.',
      en: 'This dossier has no question, request or report with this key.',
    },
    wayForward: {
      nl: 'Haal het dossier opnieuw op en gebruik een sleutel die erin staat.',
      en: 'Fetch the dossier again and use a key that is in it.',
    },
  },
  'niet-op-de-route': {
    status: 409,
    title: { nl: 'Deze ontvanger hoort niet op de route', en: 'This recipient is not on the route' },
    explanation: {
      nl: 'Voor deze vorm van uitbuiting melden de regels het signaal bij andere organisaties, of in een andere volgorde.',
      en: 'For this form of exploitation the rules report the signal to other organisations, or in another order.',
    },
    wayForward: {
      nl: 'Kies een ontvanger van de route. De route en de regels staan bij het signaal.',
      en: 'Choose a recipient on the route. The route and the rules are shown with the signal.',
    },
  },
  'al-gedaan': {
    status: 409,
    title: { nl: 'Dit is al gedaan', en: 'This has been done already' },
    explanation: {
      nl: 'In het verloop van het dossier staat dat dit al is gebeurd.',
      en: 'The timeline of the dossier shows that this has happened already.',
    },
    wayForward: {
      nl: 'Bekijk het verloop. U hoeft niets meer te doen.',
      en: 'Look at the timeline. You need not do anything.',
    },
  },
  'tijdstip-klopt-niet': {
    status: 400,
    title: { nl: 'Het tijdstip klopt niet', en: 'The moment is not right' },
    explanation: {
      nl: 'Het opgegeven tijdstip ligt in de toekomst, of voor iets dat eerst moest gebeuren.',
      en: 'The moment given lies in the future, or before something that had to happen first.',
    },
    wayForward: {
      nl: 'Geef op wanneer het werkelijk is gebeurd.',
      en: 'Give the moment at which it really happened.',
    },
  },
  'niets-te-wissen': {
    status: 409,
    title: { nl: 'Er is niets te wissen', en: 'There is nothing to erase' },
    explanation: {
      nl: 'De gegevens zijn al gewist, of horen niet bij dit dossier.',
      en: 'The data have been erased already, or do not belong to this dossier.',
    },
    wayForward: {
      nl: 'Controleer in het verloop van het dossier wanneer ze zijn gewist.',
      en: 'Check in the timeline of the dossier when they were erased.',
    },
  },
});
