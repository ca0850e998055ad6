import { adviceConclusions } from '../lists/advice-conclusion.ts';
import { closeReasons } from '../lists/close-reason.ts';
import { dangers } from '../lists/danger.ts';
import { forms } from '../lists/form.ts';
import { handOnReasons } from '../lists/hand-on-reason.ts';
import { judgements } from '../lists/judgement.ts';
import { reopenReasons } from '../lists/reopen-reason.ts';
import { roles } from '../lists/role.ts';
import { code, codes, count, flag, listOf } from './fact-definition.ts';

/** Where a signal stands on its way from reception to closing. */
export const signalStatuses = listOf({
  received: { nl: 'Ontvangen', en: 'Received' },
  enriching: { nl: 'Wordt verrijkt', en: 'Being enriched' },
  clear: { nl: 'Duidelijk', en: 'Clear' },
  vague: { nl: 'Vaag, advies gevraagd of te vragen', en: 'Vague, advice asked or to be asked' },
  advised: { nl: 'Advies gekregen', en: 'Advised' },
  reported: { nl: 'Gemeld', en: 'Reported' },
  takenUp: { nl: 'Opgepakt', en: 'Taken up' },
  closed: { nl: 'Gesloten', en: 'Closed' },
});

export type SignalStatus = keyof typeof signalStatuses;

/** What an open thread inside a signal asks of somebody. */
export const threadKinds = listOf({
  advice: { nl: 'Vraag om advies', en: 'Request for advice' },
  report: { nl: 'Melding aan een partner', en: 'Report to a partner' },
  information: { nl: 'Vraag om informatie', en: 'Request for information' },
  access: { nl: 'Verzoek om inzage', en: 'Request for access' },
});

export type ThreadKind = keyof typeof threadKinds;

/** How the organisation of the person who looks takes part in the dossier. */
export const dossierParties = listOf({
  owner: { nl: 'Behandelt het signaal', en: 'Handles the signal' },
  adviser: { nl: 'Is om advies gevraagd', en: 'Was asked for advice' },
  recipient: { nl: 'Heeft het signaal als melding gekregen', en: 'Received the signal as a report' },
  coordinator: { nl: 'Coördineert de hulp aan het slachtoffer', en: 'Coordinates the help to the victim' },
  trackPartner: { nl: 'Werkt mee in het slachtoffertraject', en: 'Works in the victim track' },
  former: { nl: 'Nam eerder deel', en: 'Took part before' },
  reporter: { nl: 'Heeft het signaal gegeven', en: 'Gave the signal' },
  none: { nl: 'Neemt geen deel', en: 'Takes no part' },
});

export type DossierParty = keyof typeof dossierParties;

/** Facts about a signal, about an open request or report in it, and about a command or a look at it. */
export const signalFacts = {
  'signal.status': code(
    signalStatuses,
    { nl: 'de stand van het signaal', en: 'the status of the signal' },
    { nl: 'Hoe staat het met het signaal?', en: 'Where does the signal stand?' },
  ),
  'signal.forms': codes(
    forms,
    { nl: 'de vormen van uitbuiting', en: 'the forms of exploitation' },
    { nl: 'Om welke vorm van uitbuiting gaat het?', en: 'Which form of exploitation is it about?' },
  ),
  'signal.danger': code(
    dangers,
    { nl: 'het antwoord over gevaar', en: 'the answer about danger' },
    { nl: 'Is er nu iemand in gevaar?', en: 'Is somebody in danger now?' },
  ),
  'signal.minor': flag(
    { nl: 'minderjarigheid', en: 'minority' },
    { nl: 'een mogelijk slachtoffer is minderjarig', en: 'a possible victim is a minor' },
    { nl: 'geen mogelijk slachtoffer is minderjarig', en: 'no possible victim is a minor' },
    { nl: 'Is een mogelijk slachtoffer jonger dan 18 jaar?', en: 'Is a possible victim younger than 18?' },
  ),
  'signal.judgement': code(
    judgements,
    { nl: 'het oordeel na verrijking', en: 'the judgement after enrichment' },
    {
      nl: 'Wijst het signaal duidelijk op mensenhandel?',
      en: 'Does the signal clearly point to trafficking?',
    },
  ),
  'signal.enriched': flag(
    { nl: 'verrijking', en: 'enrichment' },
    { nl: 'het signaal is verrijkt', en: 'the signal has been enriched' },
    { nl: 'het signaal is nog niet verrijkt', en: 'the signal has not been enriched yet' },
    { nl: 'Is het signaal verrijkt?', en: 'Has the signal been enriched?' },
  ),
  'signal.conclusion': code(
    adviceConclusions,
    { nl: 'de laatste conclusie van een adviseur', en: 'the last conclusion of an adviser' },
    { nl: 'Wat concludeerde de adviseur?', en: 'What did the adviser conclude?' },
  ),
  'signal.reportedTo': codes(
    roles,
    { nl: 'de partners aan wie gemeld is', en: 'the partners reported to' },
    { nl: 'Aan welke partners is het signaal gemeld?', en: 'To which partners was the signal reported?' },
  ),
  'signal.anonymous': flag(
    { nl: 'anonimiteit van de melder', en: 'anonymity of the reporter' },
    { nl: 'de melder is anoniem', en: 'the reporter is anonymous' },
    { nl: 'de melder is bekend', en: 'the reporter is known' },
    { nl: 'Heeft de melder anoniem gemeld?', en: 'Did the reporter report anonymously?' },
  ),
  'signal.mayContact': flag(
    { nl: 'contact met de melder', en: 'contact with the reporter' },
    { nl: 'de melder wil benaderd worden', en: 'the reporter may be contacted' },
    { nl: 'de melder wil niet benaderd worden', en: 'the reporter may not be contacted' },
    { nl: 'Mag er contact met de melder opgenomen worden?', en: 'May the reporter be contacted?' },
  ),
  'signal.reporterInformed': flag(
    { nl: 'bericht aan de melder', en: 'news to the reporter' },
    {
      nl: 'de melder heeft bericht gekregen sinds de laatste beslissende gebeurtenis',
      en: 'the reporter has been told since the last decisive happening',
    },
    {
      nl: 'de melder heeft nog geen bericht gekregen sinds de laatste beslissende gebeurtenis',
      en: 'the reporter has not been told since the last decisive happening',
    },
    { nl: 'Weet de melder wat er met het signaal gebeurt?', en: 'Does the reporter know what happens?' },
  ),
  'signal.openThreads': count(
    { nl: 'het aantal openstaande vragen en meldingen', en: 'the number of open requests and reports' },
    { nl: 'Hoeveel vragen en meldingen staan nog open?', en: 'How many requests and reports are open?' },
  ),
  'signal.closed': flag(
    { nl: 'sluiting', en: 'closing' },
    { nl: 'het signaal is gesloten', en: 'the signal is closed' },
    { nl: 'het signaal is niet gesloten', en: 'the signal is not closed' },
    { nl: 'Is het signaal gesloten?', en: 'Is the signal closed?' },
  ),
  'signal.reportable': flag(
    { nl: 'te melden', en: 'to be reported' },
    {
      nl: 'het signaal is als duidelijk beoordeeld of een adviseur ziet mensenhandel',
      en: 'the signal was judged clear or an adviser sees trafficking',
    },
    {
      nl: 'het signaal is niet als duidelijk beoordeeld en geen adviseur ziet mensenhandel',
      en: 'the signal was not judged clear and no adviser sees trafficking',
    },
    { nl: 'Staat vast dat het signaal gemeld moet worden?', en: 'Is it settled that it must be reported?' },
  ),
  'thread.kind': code(
    threadKinds,
    { nl: 'de soort vraag', en: 'the kind of request' },
    { nl: 'Wat voor vraag of melding is het?', en: 'What kind of request or report is it?' },
  ),
  'thread.open': flag(
    { nl: 'openstaande vraag', en: 'open request' },
    { nl: 'de vraag of melding staat open', en: 'the request or report is open' },
    { nl: 'de vraag of melding is afgehandeld', en: 'the request or report has been dealt with' },
    { nl: 'Staat de vraag of melding nog open?', en: 'Is the request or report still open?' },
  ),
  'thread.acknowledged': flag(
    { nl: 'ontvangstbevestiging', en: 'acknowledgement' },
    { nl: 'de ontvangst is bevestigd', en: 'receipt has been acknowledged' },
    { nl: 'de ontvangst is nog niet bevestigd', en: 'receipt has not been acknowledged yet' },
    { nl: 'Is de ontvangst bevestigd?', en: 'Has receipt been acknowledged?' },
  ),
  'thread.accepted': flag(
    { nl: 'acceptatie', en: 'acceptance' },
    { nl: 'de ontvanger pakt het op', en: 'the recipient takes it up' },
    { nl: 'de ontvanger heeft het nog niet opgepakt', en: 'the recipient has not taken it up yet' },
    { nl: 'Pakt de ontvanger het op?', en: 'Does the recipient take it up?' },
  ),
  'thread.feedbackRequested': flag(
    { nl: 'vraag om terugkoppeling', en: 'request for feedback' },
    { nl: 'er is om terugkoppeling gevraagd', en: 'feedback was asked for' },
    { nl: 'er is niet om terugkoppeling gevraagd', en: 'feedback was not asked for' },
    { nl: 'Is er om terugkoppeling gevraagd?', en: 'Was feedback asked for?' },
  ),
  'thread.feedbackGiven': flag(
    { nl: 'terugkoppeling', en: 'feedback' },
    { nl: 'er is teruggekoppeld', en: 'feedback was given' },
    { nl: 'er is nog niet teruggekoppeld', en: 'feedback was not given yet' },
    { nl: 'Is er teruggekoppeld?', en: 'Was feedback given?' },
  ),
  'command.recipientRole': code(
    roles,
    { nl: 'de ontvanger', en: 'the recipient' },
    { nl: 'Aan wie gaat het?', en: 'Who is it sent to?' },
  ),
  'command.adviserRole': code(
    roles,
    { nl: 'de adviseur', en: 'the adviser' },
    { nl: 'Aan wie wordt advies gevraagd?', en: 'Who is asked for advice?' },
  ),
  'command.reason': code(
    { ...closeReasons, ...handOnReasons, ...reopenReasons },
    { nl: 'de reden', en: 'the reason' },
    { nl: 'Wat is de reden?', en: 'What is the reason?' },
  ),
  'disclosure.party': code(
    dossierParties,
    { nl: 'de rol van de organisatie in dit signaal', en: "the organisation's part in this signal" },
    { nl: 'Hoe neemt de organisatie deel aan dit signaal?', en: 'How does the organisation take part?' },
  ),
  'disclosure.consent': flag(
    { nl: 'toestemming', en: 'consent' },
    { nl: 'de betrokkene geeft toestemming', en: 'the person concerned consents' },
    { nl: 'de betrokkene geeft geen toestemming', en: 'the person concerned does not consent' },
    { nl: 'Geeft de betrokkene toestemming?', en: 'Does the person concerned consent?' },
  ),
  'disclosure.granted': flag(
    { nl: 'toegekende inzage', en: 'access granted' },
    {
      nl: 'inzage in deze gegevens is in dit signaal toegekend',
      en: 'access to these data was granted here',
    },
    {
      nl: 'inzage in deze gegevens is in dit signaal niet toegekend',
      en: 'access to these data was not granted here',
    },
    { nl: 'Is inzage in deze gegevens toegekend?', en: 'Was access to these data granted?' },
  ),
  'disclosure.dangerNow': flag(
    { nl: 'acuut gevaar', en: 'acute danger' },
    { nl: 'er is nu iemand in gevaar', en: 'somebody is in danger now' },
    { nl: 'er is nu niemand in gevaar', en: 'nobody is in danger now' },
    { nl: 'Is er nu iemand in gevaar?', en: 'Is somebody in danger now?' },
  ),
} as const;
