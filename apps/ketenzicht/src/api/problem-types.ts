import { chainProblemTypes } from './chain-problem-types.ts';
import { defineProblems } from './problem-definition.ts';

/**
 * Every refusal of the program, by the last part of its address `/problemen/<type>`. A type is never
 * renamed: programs depend on it.
 */
export const problemTypes = defineProblems({
  'ongeldige-invoer': {
    status: 400,
    title: { nl: 'De invoer klopt niet', en: 'The input is not valid' },
    explanation: {
      nl: 'Een of meer velden zijn niet goed ingevuld. Bij elk veld staat wat er niet klopt.',
      en: 'One or more fields are not filled in correctly. Each field says what is wrong.',
    },
    wayForward: {
      nl: 'Verbeter de genoemde velden en verstuur opnieuw. Er is niets opgeslagen.',
      en: 'Correct the fields named and send again. Nothing was stored.',
    },
  },
  'onleesbare-json': {
    status: 400,
    title: { nl: 'De JSON is niet te lezen', en: 'The JSON cannot be read' },
    explanation: {
      nl: 'De inhoud van het verzoek is geen geldige JSON in UTF-8.',
      en: 'The content of the request is not valid JSON in UTF-8.',
    },
    wayForward: {
      nl: 'Controleer de JSON, bijvoorbeeld op een ontbrekende komma of aanhaling, en verstuur opnieuw.',
      en: 'Check the JSON, for example for a missing comma or quote, and send again.',
    },
  },
  'ongeldige-cursor': {
    status: 400,
    title: { nl: 'Deze plaats in de lijst bestaat niet', en: 'This place in the list does not exist' },
    explanation: {
      nl: 'De cursor is veranderd, of hoort bij een andere lijst of een andere gebruiker.',
      en: 'The cursor was changed, or belongs to another list or another user.',
    },
    wayForward: {
      nl: 'Begin opnieuw bij de eerste bladzijde van de lijst.',
      en: 'Start again at the first page of the list.',
    },
  },
  'idempotentiesleutel-ontbreekt': {
    status: 400,
    title: { nl: 'De Idempotency-Key ontbreekt', en: 'The Idempotency-Key is missing' },
    explanation: {
      nl: 'Een verzoek dat iets vastlegt heeft een eigen sleutel nodig in de header Idempotency-Key. Daardoor wordt het bij herhaling maar één keer uitgevoerd.',
      en: 'A request that records something needs a key of its own in the header Idempotency-Key. So it is carried out once only when it is repeated.',
    },
    wayForward: {
      nl: 'Stuur een nieuwe UUID mee, en dezelfde UUID als u hetzelfde verzoek herhaalt.',
      en: 'Send a new UUID, and the same UUID when you repeat the same request.',
    },
  },
  'idempotentiesleutel-hergebruikt': {
    status: 422,
    title: { nl: 'Deze Idempotency-Key is al gebruikt', en: 'This Idempotency-Key has been used already' },
    explanation: {
      nl: 'Onder deze sleutel kwam eerder een verzoek binnen met een andere inhoud. Dit verzoek is niet uitgevoerd.',
      en: 'A request with other content came in under this key before. This request was not carried out.',
    },
    wayForward: {
      nl: 'Gebruik voor elk nieuw verzoek een nieuwe UUID.',
      en: 'Use a new UUID for every new request.',
    },
  },
  'verzoek-loopt-nog': {
    status: 409,
    title: { nl: 'Hetzelfde verzoek loopt nog', en: 'The same request is still running' },
    explanation: {
      nl: 'Een eerder verzoek met dezelfde Idempotency-Key is nog niet klaar.',
      en: 'An earlier request with the same Idempotency-Key is not finished yet.',
    },
    wayForward: {
      nl: 'Wacht even en herhaal het verzoek met dezelfde sleutel.',
      en: 'Wait a moment and repeat the request with the same key.',
    },
  },
  'niet-aangemeld': {
    status: 401,
    title: { nl: 'U bent niet aangemeld', en: 'You are not signed in' },
    explanation: {
      nl: 'Deze pagina of gegevens zijn alleen te zien als u bent aangemeld.',
      en: 'This page or data can only be seen when you are signed in.',
    },
    wayForward: {
      nl: 'Meld u aan. Een programma stuurt een geldig token mee in de header Authorization.',
      en: 'Sign in. A program sends a valid token in the header Authorization.',
    },
  },
  'sessie-afgelopen': {
    status: 401,
    title: { nl: 'Uw sessie is afgelopen', en: 'Your session has ended' },
    explanation: {
      nl: 'U bent een tijd niet actief geweest, u bent lang achter elkaar aangemeld geweest, of uw toegang is ingetrokken.',
      en: 'You have not been active for a while, you were signed in for a long time, or your access was withdrawn.',
    },
    wayForward: {
      nl: 'Meld u opnieuw aan. Verstuurde u een formulier? Meld u aan in een nieuw tabblad, ga hier terug en verstuur opnieuw: dan raakt u geen tekst kwijt.',
      en: 'Sign in again. Were you sending a form? Sign in in a new tab, go back here and send again: then you lose no text.',
    },
  },
  'aanmelden-mislukt': {
    status: 400,
    title: { nl: 'Aanmelden is niet gelukt', en: 'Signing in did not succeed' },
    explanation: {
      nl: 'Het antwoord van de aanmelddienst hoort niet bij deze poging, is verlopen of klopt niet.',
      en: 'The answer of the sign-in service does not belong to this attempt, has expired or is not right.',
    },
    wayForward: {
      nl: 'Begin opnieuw met aanmelden. Lukt het weer niet? Vraag uw beheerder om hulp en noem het volgnummer op deze pagina.',
      en: 'Start signing in again. Does it fail again? Ask your administrator for help and mention the trace number on this page.',
    },
  },
  'aanmelddienst-onbereikbaar': {
    status: 503,
    title: { nl: 'De aanmelddienst is niet bereikbaar', en: 'The sign-in service cannot be reached' },
    explanation: {
      nl: 'Ketenzicht kan de aanmelddienst van uw organisatie nu niet bereiken.',
      en: 'Ketenzicht cannot reach the sign-in service of your organisation at the moment.',
    },
    wayForward: { nl: 'Probeer het over een paar minuten opnieuw.', en: 'Try again in a few minutes.' },
  },
  'geen-toegang-tot-ketenzicht': {
    status: 403,
    title: { nl: 'U hebt geen toegang tot Ketenzicht', en: 'You have no access to Ketenzicht' },
    explanation: {
      nl: 'U bent herkend door de aanmelddienst, maar u staat niet als actieve gebruiker in Ketenzicht.',
      en: 'The sign-in service recognised you, but you are not an active user of Ketenzicht.',
    },
    wayForward: {
      nl: 'Vraag de beheerder van Ketenzicht in uw organisatie om toegang.',
      en: 'Ask the administrator of Ketenzicht in your organisation for access.',
    },
  },
  'niet-bevoegd': {
    status: 403,
    title: { nl: 'Dit hoort niet bij uw rol', en: 'This is not part of your role' },
    explanation: {
      nl: 'In uw rol kunt u deze pagina niet openen of deze handeling niet doen.',
      en: 'In your role you cannot open this page or do this.',
    },
    wayForward: {
      nl: 'Vraag iemand met de juiste rol, of vraag uw beheerder of uw rol klopt.',
      en: 'Ask somebody with the right role, or ask your administrator whether your role is right.',
    },
  },
  'verzoek-van-andere-site': {
    status: 403,
    title: { nl: 'Dit verzoek komt van een andere site', en: 'This request comes from another site' },
    explanation: {
      nl: 'Een andere website probeerde namens u iets te versturen. Dat houden wij tegen.',
      en: 'Another website tried to send something on your behalf. We stop that.',
    },
    wayForward: {
      nl: 'Open Ketenzicht zelf en doe daar wat u wilde doen.',
      en: 'Open Ketenzicht yourself and do there what you wanted to do.',
    },
  },
  'niet-gevonden': {
    status: 404,
    title: { nl: 'Niet gevonden', en: 'Not found' },
    explanation: {
      nl: 'Dit bestaat niet, of u mag het niet zien. Wij maken daar geen verschil tussen.',
      en: 'This does not exist, or you may not see it. We make no difference between the two.',
    },
    wayForward: {
      nl: 'Controleer het adres, of ga terug naar de vorige pagina.',
      en: 'Check the address, or go back to the previous page.',
    },
  },
  'methode-niet-toegestaan': {
    status: 405,
    title: { nl: 'Deze methode kan hier niet', en: 'This method is not possible here' },
    explanation: {
      nl: 'Het adres bestaat, maar niet met deze HTTP-methode.',
      en: 'The address exists, but not with this HTTP method.',
    },
    wayForward: {
      nl: 'Gebruik een van de methoden uit de header Allow.',
      en: 'Use one of the methods in the header Allow.',
    },
  },
  'formaat-niet-leverbaar': {
    status: 406,
    title: { nl: 'Dit formaat leveren wij niet', en: 'We do not deliver this format' },
    explanation: {
      nl: 'De header Accept noemt alleen formaten die dit adres niet levert.',
      en: 'The header Accept only names formats that this address does not deliver.',
    },
    wayForward: { nl: 'Vraag om application/json.', en: 'Ask for application/json.' },
  },
  'intussen-gewijzigd': {
    status: 409,
    title: {
      nl: 'Iemand anders heeft dit intussen gewijzigd',
      en: 'Somebody else has changed this in the meantime',
    },
    explanation: {
      nl: 'Na het openen van deze gegevens heeft iemand anders er iets aan veranderd. Uw wijziging is niet opgeslagen.',
      en: 'After you opened these data somebody else changed them. Your change was not stored.',
    },
    wayForward: {
      nl: 'Bekijk wat er is veranderd en verstuur uw wijziging daarna opnieuw.',
      en: 'Look at what has changed and then send your change again.',
    },
  },
  'versie-verouderd': {
    status: 412,
    title: { nl: 'Uw versie is verouderd', en: 'Your version is out of date' },
    explanation: {
      nl: 'De versie in If-Match is niet meer de laatste. Er is niets gewijzigd.',
      en: 'The version in If-Match is no longer the latest. Nothing was changed.',
    },
    wayForward: {
      nl: 'Haal de laatste versie op en herhaal het verzoek met de nieuwe ETag.',
      en: 'Fetch the latest version and repeat the request with the new ETag.',
    },
  },
  'versie-nodig': {
    status: 428,
    title: { nl: 'Noem de versie die u wijzigt', en: 'Name the version that you change' },
    explanation: {
      nl: 'Zonder de header If-Match kunt u ongemerkt het werk van een ander overschrijven.',
      en: 'Without the header If-Match you could overwrite the work of somebody else without noticing.',
    },
    wayForward: {
      nl: 'Haal de gegevens op en stuur de waarde van ETag mee in If-Match.',
      en: 'Fetch the data and send the value of ETag in If-Match.',
    },
  },
  'te-groot': {
    status: 413,
    title: { nl: 'Dit is te groot', en: 'This is too large' },
    explanation: {
      nl: 'Wat u verstuurt is groter dan hier mag. Er is niets opgeslagen.',
      en: 'What you are sending is larger than allowed here. Nothing was stored.',
    },
    wayForward: {
      nl: 'Maak de tekst korter of het bestand kleiner, of verstuur het in delen.',
      en: 'Make the text shorter or the file smaller, or send it in parts.',
    },
  },
  'formaat-niet-ondersteund': {
    status: 415,
    title: { nl: 'Dit formaat nemen wij niet aan', en: 'We do not accept this format' },
    explanation: {
      nl: 'De header Content-Type ontbreekt of noemt een formaat dat dit adres niet aanneemt.',
      en: 'The header Content-Type is missing or names a format that this address does not accept.',
    },
    wayForward: {
      nl: 'Verstuur application/json in UTF-8, of het formaat dat in de OpenAPI-beschrijving staat.',
      en: 'Send application/json in UTF-8, or the format given in the OpenAPI description.',
    },
  },
  'te-veel-verzoeken': {
    status: 429,
    title: { nl: 'Te veel verzoeken achter elkaar', en: 'Too many requests in a row' },
    explanation: {
      nl: 'Vanaf uw verbinding kwamen in korte tijd te veel verzoeken.',
      en: 'Too many requests came from your connection in a short time.',
    },
    wayForward: {
      nl: 'Wacht zo lang als de header Retry-After aangeeft en probeer het dan opnieuw. Is iemand nu in gevaar? Bel 112.',
      en: 'Wait as long as the header Retry-After says and then try again. Is somebody in danger now? Call 112.',
    },
  },
  'interne-fout': {
    status: 500,
    title: { nl: 'Er ging iets mis bij ons', en: 'Something went wrong on our side' },
    explanation: {
      nl: 'Door een fout in Ketenzicht is dit niet gelukt. Wat u verstuurde is niet half opgeslagen.',
      en: 'An error in Ketenzicht prevented this. What you sent was not stored halfway.',
    },
    wayForward: {
      nl: 'Probeer het opnieuw. Blijft het misgaan? Geef de beheerder het volgnummer door.',
      en: 'Try again. Does it keep going wrong? Give the trace number to the administrator.',
    },
  },
  'niet-beschikbaar': {
    status: 503,
    title: { nl: 'Ketenzicht is even niet beschikbaar', en: 'Ketenzicht is not available for a moment' },
    explanation: {
      nl: 'De database is niet bereikbaar, of het programma wordt opnieuw gestart.',
      en: 'The database cannot be reached, or the program is being restarted.',
    },
    wayForward: {
      nl: 'Probeer het over een paar minuten opnieuw. Is iemand nu in gevaar? Bel 112.',
      en: 'Try again in a few minutes. Is somebody in danger now? Call 112.',
    },
  },
  ...chainProblemTypes,
});

export type ProblemType = keyof typeof problemTypes;

/** Whether a text names a problem type. */
export function isProblemType(text: string): text is ProblemType {
  return Object.hasOwn(problemTypes, text);
}
