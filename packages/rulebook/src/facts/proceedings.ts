import { code, codes, date, flag, listOf } from './fact-definition.ts';

/** Where the criminal case against the suspect of trafficking stands. */
export const caseStatuses = listOf({
  none: { nl: 'Geen onderzoek', en: 'No investigation' },
  investigation: { nl: 'Opsporingsonderzoek', en: 'Investigation' },
  prosecution: { nl: 'Vervolging of berechting', en: 'Prosecution or trial' },
  sepot: { nl: 'Geseponeerd', en: 'Dismissed (sepot)' },
  noConviction: { nl: 'Vonnis zonder veroordeling', en: 'Judgment without conviction' },
  convicted: { nl: 'Veroordeling, nog niet onherroepelijk', en: 'Conviction, not irrevocable yet' },
  convictedFinal: { nl: 'Onherroepelijke veroordeling', en: 'Irrevocable conviction' },
});

/** Regions of the pilot with reports without leads (2012-2013). */
export const pilotRegions = listOf({
  groningen: { nl: 'Groningen', en: 'Groningen' },
  friesland: { nl: 'Friesland', en: 'Friesland' },
  drenthe: { nl: 'Drenthe', en: 'Drenthe' },
  rotterdamRijnmond: { nl: 'Rotterdam-Rijnmond', en: 'Rotterdam-Rijnmond' },
  other: { nl: 'Een andere regio', en: 'Another region' },
});

/** Where a complaint against not prosecuting (art. 12 Sv) stands. */
export const complaintStatuses = listOf({
  none: { nl: 'Geen beklag', en: 'No complaint' },
  lodged: { nl: 'Beklag loopt', en: 'Complaint pending' },
  founded: { nl: 'Gegrond', en: 'Founded' },
  unfounded: { nl: 'Ongegrond', en: 'Unfounded' },
});

/** What must be told in the informative talk before a victim reports to the police. */
export const talkSubjects = listOf({
  procedure: {
    nl: 'De procedure en de positie van het slachtoffer',
    en: 'The procedure and the position of the victim',
  },
  exOfficio: {
    nl: 'Dat de politie ook zonder aangifte onderzoek kan doen',
    en: 'That the police may investigate without a report too',
  },
  record: {
    nl: 'Dat van bruikbare informatie een proces-verbaal wordt gemaakt',
    en: 'That useful information is written down in an official record',
  },
  help: { nl: 'Waar hulp te krijgen is', en: 'Where help can be had' },
});

/** What a victim may wish for in the criminal case. */
export const trialWishes = listOf({
  fixedSeat: { nl: 'Een vaste plaats in de zaal', en: 'A fixed place in the courtroom' },
  noEyeContact: { nl: 'Geen contact met de verdachte', en: 'No contact with the suspect' },
  detentionNews: {
    nl: 'Bericht over de detentie van de verdachte',
    en: 'News of the detention of the suspect',
  },
  copy: {
    nl: 'Een kopie van de aangifte of het proces-verbaal',
    en: 'A copy of the report or official record',
  },
  verdict: { nl: 'Bericht over de uitspraak', en: 'News of the verdict' },
});

/** Rights of the victim in the criminal case that the file says were explained. */
export const trialRights = listOf({
  inspect: { nl: 'Het dossier inzien', en: 'Inspect the file' },
  addDocuments: { nl: 'Stukken toevoegen', en: 'Add documents' },
  counsel: { nl: 'Bijstand van een advocaat', en: 'Help of a lawyer' },
  speak: { nl: 'Spreken op de zitting', en: 'Speak at the hearing' },
});

/** Facts about the criminal case and the place of the victim in it. */
export const proceedingsFacts = {
  'case.status': code(
    caseStatuses,
    { nl: 'de stand van de strafzaak', en: 'the status of the criminal case' },
    { nl: 'Hoe staat het met de strafzaak?', en: 'Where does the criminal case stand?' },
  ),
  'case.leads': flag(
    { nl: 'aanknopingspunten voor opsporing', en: 'leads for investigation' },
    { nl: 'er zijn aanknopingspunten voor opsporing', en: 'there are leads for investigation' },
    {
      nl: 'er zijn geen of nauwelijks aanknopingspunten voor opsporing',
      en: 'there are no or hardly any leads for investigation',
    },
    { nl: 'Zijn er aanknopingspunten voor opsporing?', en: 'Are there leads for investigation?' },
  ),
  'case.region': code(
    pilotRegions,
    { nl: 'de regio van de aangifte', en: 'the region of the report' },
    { nl: 'In welke regio is aangifte gedaan?', en: 'In which region was the report made?' },
  ),
  'case.sepotOn': date(
    { nl: 'de dag van het sepot', en: 'the day of the dismissal' },
    { nl: 'Wanneer is de zaak geseponeerd?', en: 'When was the case dismissed?' },
  ),
  'case.judgedOn': date(
    { nl: 'de dag van de uitspraak', en: 'the day of the judgment' },
    { nl: 'Wanneer deed de rechter uitspraak?', en: 'When did the court decide?' },
  ),
  'complaint.status': code(
    complaintStatuses,
    { nl: 'de stand van het beklag (art. 12 Sv)', en: 'the status of the complaint (art. 12 Sv)' },
    {
      nl: 'Is er beklag gedaan tegen het niet vervolgen?',
      en: 'Was a complaint lodged against not prosecuting?',
    },
  ),
  'complaint.lodgedOn': date(
    { nl: 'de dag van het beklag', en: 'the day of the complaint' },
    { nl: 'Wanneer is beklag gedaan?', en: 'When was the complaint lodged?' },
  ),
  'talk.wanted': flag(
    { nl: 'wens om te melden bij de politie', en: 'wish to report to the police' },
    {
      nl: 'het slachtoffer wil met de politie praten of aangifte doen',
      en: 'the victim wants to talk or report to the police',
    },
    {
      nl: 'het slachtoffer wil niet met de politie praten',
      en: 'the victim does not want to talk to the police',
    },
    {
      nl: 'Wil het slachtoffer met de politie praten of aangifte doen?',
      en: 'Does the victim want to talk or report to the police?',
    },
  ),
  'talk.held': flag(
    { nl: 'het informatieve gesprek', en: 'the informative talk' },
    { nl: 'het informatieve gesprek is gevoerd', en: 'the informative talk was held' },
    { nl: 'het informatieve gesprek is nog niet gevoerd', en: 'the informative talk was not held yet' },
    { nl: 'Is het informatieve gesprek gevoerd?', en: 'Was the informative talk held?' },
  ),
  'talk.acute': flag(
    { nl: 'acute situatie', en: 'acute situation' },
    { nl: 'de situatie is acuut', en: 'the situation is acute' },
    { nl: 'de situatie is niet acuut', en: 'the situation is not acute' },
    { nl: 'Is de situatie acuut?', en: 'Is the situation acute?' },
  ),
  'talk.told': codes(
    talkSubjects,
    { nl: 'wat in het informatieve gesprek is uitgelegd', en: 'what was explained in the informative talk' },
    {
      nl: 'Wat is in het informatieve gesprek uitgelegd?',
      en: 'What was explained in the informative talk?',
    },
  ),
  'hearing.planned': flag(
    { nl: 'gepland verhoor', en: 'planned interview' },
    { nl: 'het slachtoffer wordt gehoord', en: 'the victim is going to be heard' },
    { nl: 'er is geen verhoor van het slachtoffer gepland', en: 'no interview of the victim is planned' },
    { nl: 'Wordt het slachtoffer gehoord?', en: 'Is the victim going to be heard?' },
  ),
  'hearing.recorded': flag(
    { nl: 'opname van het verhoor', en: 'recording of the interview' },
    {
      nl: 'het verhoor wordt met beeld en geluid opgenomen',
      en: 'the interview is recorded in sound and vision',
    },
    {
      nl: 'het verhoor wordt niet met beeld en geluid opgenomen',
      en: 'the interview is not recorded in sound and vision',
    },
    {
      nl: 'Wordt het verhoor met beeld en geluid opgenomen?',
      en: 'Is the interview recorded in sound and vision?',
    },
  ),
  'hearing.repeats': flag(
    { nl: 'herhaling van een eerder verhoor', en: 'repetition of an earlier interview' },
    {
      nl: 'over hetzelfde is het slachtoffer eerder gehoord',
      en: 'the victim was heard about the same before',
    },
    {
      nl: 'over hetzelfde is het slachtoffer niet eerder gehoord',
      en: 'the victim was not heard about the same before',
    },
    {
      nl: 'Is het slachtoffer over hetzelfde al eerder gehoord?',
      en: 'Was the victim heard about the same before?',
    },
  ),
  'trial.coordinator': flag(
    { nl: 'zaakscoördinator', en: 'case coordinator' },
    { nl: 'aan de zaak is een zaakscoördinator verbonden', en: 'a case coordinator has been assigned' },
    {
      nl: 'aan de zaak is nog geen zaakscoördinator verbonden',
      en: 'no case coordinator has been assigned yet',
    },
    { nl: 'Is aan de zaak een zaakscoördinator verbonden?', en: 'Has a case coordinator been assigned?' },
  ),
  'trial.talkOffered': flag(
    { nl: 'gesprek met de officier van justitie', en: 'talk with the prosecutor' },
    {
      nl: 'het gesprek met de officier van justitie is aangeboden',
      en: 'the talk with the prosecutor has been offered',
    },
    {
      nl: 'het gesprek met de officier van justitie is nog niet aangeboden',
      en: 'the talk with the prosecutor has not been offered yet',
    },
    {
      nl: 'Is het gesprek met de officier van justitie aangeboden?',
      en: 'Has the talk with the prosecutor been offered?',
    },
  ),
  'trial.wantsNews': flag(
    { nl: 'wens om bericht te krijgen', en: 'wish to be kept informed' },
    { nl: 'het slachtoffer wil op de hoogte blijven', en: 'the victim wants to be kept informed' },
    { nl: 'het slachtoffer wil geen bericht', en: 'the victim wants no news' },
    { nl: 'Wil het slachtoffer op de hoogte blijven?', en: 'Does the victim want to be kept informed?' },
  ),
  'trial.detentionChanged': flag(
    { nl: 'verandering in de detentie van de verdachte', en: 'change in the detention of the suspect' },
    {
      nl: 'de detentie van de verdachte is veranderd en het slachtoffer weet dat nog niet',
      en: 'the detention of the suspect has changed and the victim does not know yet',
    },
    {
      nl: 'er is geen verandering in de detentie die het slachtoffer nog niet weet',
      en: 'there is no change in the detention that the victim does not know yet',
    },
    {
      nl: 'Is de detentie van de verdachte veranderd zonder dat het slachtoffer dat weet?',
      en: 'Has the detention of the suspect changed without the victim knowing?',
    },
  ),
  'trial.wishes': codes(
    trialWishes,
    {
      nl: 'de wensen van het slachtoffer in de strafzaak',
      en: 'the wishes of the victim in the criminal case',
    },
    { nl: 'Wat wil het slachtoffer in de strafzaak?', en: 'What does the victim wish in the criminal case?' },
  ),
  'trial.arranged': codes(
    trialWishes,
    { nl: 'de vervulde wensen', en: 'the wishes fulfilled' },
    { nl: 'Welke wensen zijn vervuld?', en: 'Which wishes have been fulfilled?' },
  ),
  'trial.explained': codes(
    trialRights,
    { nl: 'de uitgelegde rechten', en: 'the rights explained' },
    { nl: 'Welke rechten zijn uitgelegd?', en: 'Which rights have been explained?' },
  ),
} as const;
