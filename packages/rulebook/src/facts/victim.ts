import { forms } from '../lists/form.ts';
import { code, codes, date, flag, listOf } from './fact-definition.ts';

/** Where a possible victim comes from, as far as the rules of residence look at it. */
export const originGroups = listOf({
  dutch: { nl: 'Nederland', en: 'The Netherlands' },
  eu: {
    nl: 'Een ander land van de EU of de EER, of Zwitserland',
    en: 'Another country of the EU or EEA, or Switzerland',
  },
  thirdCountry: { nl: 'Een land daarbuiten, of staatloos', en: 'A country outside those, or stateless' },
});

/** Sex, as far as programmes for victims look at it. */
export const sexes = listOf({
  female: { nl: 'Vrouw', en: 'Female' },
  male: { nl: 'Man', en: 'Male' },
  other: { nl: 'Anders of onbekend', en: 'Other or unknown' },
});

/** As what somebody takes part in the residence scheme (Vb 2000, art. 3.48). */
export const victimCapacities = listOf({
  victim: { nl: 'Slachtoffer', en: 'Victim' },
  reportingVictim: { nl: 'Slachtoffer dat aangifte doet', en: 'Victim who reports to the police' },
  reportingWitness: { nl: 'Getuige die aangifte doet', en: 'Witness who reports to the police' },
});

/** Whether and how somebody is locked up. */
export const detentions = listOf({
  none: { nl: 'Niet vastgehouden', en: 'Not detained' },
  aliens: { nl: 'Vreemdelingenbewaring', en: 'Aliens detention' },
  criminal: { nl: 'Strafdetentie', en: 'Criminal detention' },
});

/** Where an asylum application stands. */
export const asylumStatuses = listOf({
  never: { nl: 'Nooit asiel gevraagd', en: 'Never asked asylum' },
  running: { nl: 'Asielprocedure loopt', en: 'Asylum procedure running' },
  ended: { nl: 'Asielprocedure is voorbij', en: 'Asylum procedure is over' },
});

/** Who the possible victim is and in what position. The key `moment.today` is the day on which somebody looks, `moment.law` the day whose law is applied. */
export const victimFacts = {
  'moment.today': date(
    { nl: 'de dag waarop gekeken wordt', en: 'the day of looking' },
    { nl: 'Op welke dag kijkt u?', en: 'On which day do you look?' },
  ),
  'moment.law': date(
    { nl: 'de wetsdatum', en: 'the law date' },
    { nl: 'Het recht van welke dag geldt?', en: 'The law of which day holds?' },
  ),
  'victim.indication': flag(
    { nl: 'de aanwijzing', en: 'the indication' },
    {
      nl: 'er is een aanwijzing, hoe gering ook, van slachtofferschap',
      en: 'there is an indication of victimhood, however slight',
    },
    {
      nl: 'er is geen enkele aanwijzing van slachtofferschap',
      en: 'there is no indication of victimhood at all',
    },
    {
      nl: 'Is er een aanwijzing, hoe gering ook, dat de persoon slachtoffer is?',
      en: 'Is there an indication, however slight, that the person is a victim?',
    },
  ),
  'victim.signalledOn': date(
    { nl: 'de dag van de eerste aanwijzing', en: 'the day of the first indication' },
    { nl: 'Wanneer was de eerste aanwijzing?', en: 'When was the first indication?' },
  ),
  'victim.origin': code(
    originGroups,
    { nl: 'de herkomst', en: 'the origin' },
    { nl: 'Waar komt de persoon vandaan?', en: 'Where does the person come from?' },
  ),
  'victim.communityRights': flag(
    { nl: 'verblijfsrecht volgens EU-recht', en: 'right of residence under EU law' },
    {
      nl: 'de persoon mag op grond van EU-recht in Nederland blijven',
      en: 'the person may stay in the Netherlands under EU law',
    },
    {
      nl: 'de persoon mag niet op grond van EU-recht in Nederland blijven',
      en: 'the person may not stay in the Netherlands under EU law',
    },
    {
      nl: 'Mag de persoon op grond van EU-recht in Nederland blijven?',
      en: 'May the person stay in the Netherlands under EU law?',
    },
  ),
  'victim.lawfulStay': flag(
    { nl: 'rechtmatig verblijf', en: 'lawful stay' },
    {
      nl: 'de persoon verblijft op een andere grond rechtmatig in Nederland',
      en: 'the person stays lawfully in the Netherlands on another ground',
    },
    {
      nl: 'de persoon heeft geen andere grond voor rechtmatig verblijf',
      en: 'the person has no other ground for lawful stay',
    },
    {
      nl: 'Heeft de persoon een andere grond voor rechtmatig verblijf?',
      en: 'Does the person have another ground for lawful stay?',
    },
  ),
  'victim.inNetherlands': flag(
    { nl: 'verblijf in Nederland', en: 'presence in the Netherlands' },
    { nl: 'de persoon is in Nederland', en: 'the person is in the Netherlands' },
    { nl: 'de persoon is niet in Nederland', en: 'the person is not in the Netherlands' },
    { nl: 'Is de persoon in Nederland?', en: 'Is the person in the Netherlands?' },
  ),
  'victim.sex': code(
    sexes,
    { nl: 'het geslacht', en: 'the sex' },
    { nl: 'Wat is het geslacht van de persoon?', en: 'What is the sex of the person?' },
  ),
  'victim.birthDate': date(
    { nl: 'de geboortedatum', en: 'the date of birth' },
    { nl: 'Wanneer is de persoon geboren?', en: 'When was the person born?' },
  ),
  'victim.minor': flag(
    { nl: 'minderjarigheid van het slachtoffer', en: 'minority of the victim' },
    { nl: 'het mogelijke slachtoffer is jonger dan 18 jaar', en: 'the possible victim is younger than 18' },
    { nl: 'het mogelijke slachtoffer is 18 jaar of ouder', en: 'the possible victim is 18 or older' },
    { nl: 'Is het mogelijke slachtoffer jonger dan 18 jaar?', en: 'Is the possible victim younger than 18?' },
  ),
  'victim.exploitationBeganOn': date(
    { nl: 'het begin van de uitbuiting', en: 'the start of the exploitation' },
    { nl: 'Wanneer begon de uitbuiting?', en: 'When did the exploitation begin?' },
  ),
  'victim.forms': codes(
    forms,
    { nl: 'de vormen van uitbuiting van het slachtoffer', en: 'the forms of exploitation of the victim' },
    { nl: 'Hoe is de persoon uitgebuit?', en: 'How was the person exploited?' },
  ),
  'victim.capacity': code(
    victimCapacities,
    { nl: 'de hoedanigheid', en: 'the capacity' },
    {
      nl: 'Als wat doet de persoon een beroep op de regeling?',
      en: 'As what does the person invoke the scheme?',
    },
  ),
  'victim.unknownDestination': flag(
    { nl: 'vertrek met onbekende bestemming', en: 'departure to an unknown destination' },
    {
      nl: 'de persoon is met onbekende bestemming vertrokken',
      en: 'the person has left to an unknown destination',
    },
    {
      nl: 'de persoon is niet met onbekende bestemming vertrokken',
      en: 'the person has not left to an unknown destination',
    },
    {
      nl: 'Is de persoon met onbekende bestemming vertrokken?',
      en: 'Has the person left to an unknown destination?',
    },
  ),
  'victim.suspect': flag(
    { nl: 'verdenking tegen het slachtoffer', en: 'suspicion against the victim' },
    { nl: 'het mogelijke slachtoffer is ook verdachte', en: 'the possible victim is also a suspect' },
    { nl: 'het mogelijke slachtoffer is geen verdachte', en: 'the possible victim is no suspect' },
    { nl: 'Is het mogelijke slachtoffer ook verdachte?', en: 'Is the possible victim also a suspect?' },
  ),
  'victim.detention': code(
    detentions,
    { nl: 'de detentie', en: 'the detention' },
    { nl: 'Wordt de persoon vastgehouden?', en: 'Is the person detained?' },
  ),
  'victim.asylum': code(
    asylumStatuses,
    { nl: 'de asielprocedure', en: 'the asylum procedure' },
    { nl: 'Heeft de persoon ooit asiel gevraagd?', en: 'Has the person ever asked asylum?' },
  ),
  'victim.dublin': flag(
    { nl: 'Dublinclaim', en: 'Dublin claim' },
    {
      nl: 'een ander land is volgens Dublin verantwoordelijk voor de asielaanvraag',
      en: 'another country is responsible for the asylum claim under Dublin',
    },
    { nl: 'er is geen Dublinclaim', en: 'there is no Dublin claim' },
    {
      nl: 'Is een ander land volgens Dublin verantwoordelijk?',
      en: 'Is another country responsible under Dublin?',
    },
  ),
  'victim.inAsylumCentre': flag(
    { nl: 'verblijf in een azc', en: 'stay in an asylum centre' },
    {
      nl: 'de persoon verblijft in een asielzoekerscentrum',
      en: 'the person stays in an asylum seekers’ centre',
    },
    {
      nl: 'de persoon verblijft niet in een asielzoekerscentrum',
      en: 'the person does not stay in an asylum seekers’ centre',
    },
    {
      nl: 'Verblijft de persoon in een asielzoekerscentrum?',
      en: 'Does the person stay in an asylum seekers’ centre?',
    },
  ),
  'victim.lawyerConsulted': flag(
    { nl: 'overleg met een advocaat', en: 'consultation of a lawyer' },
    { nl: 'de persoon heeft een advocaat gesproken', en: 'the person has spoken to a lawyer' },
    { nl: 'de persoon heeft nog geen advocaat gesproken', en: 'the person has not spoken to a lawyer yet' },
    { nl: 'Heeft de persoon een advocaat gesproken?', en: 'Has the person spoken to a lawyer?' },
  ),
  'victim.notified': flag(
    { nl: 'melding bij CoMensha', en: 'notification to CoMensha' },
    {
      nl: 'het mogelijke slachtoffer is bij CoMensha gemeld',
      en: 'the possible victim has been notified to CoMensha',
    },
    {
      nl: 'het mogelijke slachtoffer is nog niet bij CoMensha gemeld',
      en: 'the possible victim has not been notified to CoMensha yet',
    },
    {
      nl: 'Is het mogelijke slachtoffer bij CoMensha gemeld?',
      en: 'Has the possible victim been notified to CoMensha?',
    },
  ),
  'victim.ageAtStartKnown': flag(
    { nl: 'leeftijd bij het begin', en: 'age at the start' },
    {
      nl: 'de leeftijd bij het begin van de uitbuiting is vastgelegd',
      en: 'the age at the start of the exploitation has been recorded',
    },
    {
      nl: 'de leeftijd bij het begin van de uitbuiting is niet vastgelegd',
      en: 'the age at the start of the exploitation has not been recorded',
    },
    {
      nl: 'Is de leeftijd bij het begin van de uitbuiting vastgelegd?',
      en: 'Has the age at the start of the exploitation been recorded?',
    },
  ),
} as const;
