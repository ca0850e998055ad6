import { choice, listOf } from './fact-definition.ts';

/**
 * What the sources leave open and whoever applies the rules must choose. Each choice begins with a starting
 * value, is shown beside every answer that it touches, and can be set like a fact.
 */
export const choiceFacts = {
  'choice.placeListEnd': choice(
    listOf({
      june: { nl: '1 juni 2013', en: '1 June 2013' },
      july: { nl: '1 juli 2013', en: '1 July 2013' },
    }),
    'june',
    [
      { source: '000', from: 7342, to: 7347 },
      { source: '000', from: 7373, to: 7376, reference: 'voetnoot 879' },
    ],
    {
      nl: 'de dag waarop de lijst van vindplaatsen verviel',
      en: 'the day on which the list of places lapsed',
    },
    {
      nl: 'Vanaf welke dag telt de vindplaats niet meer mee?',
      en: 'From which day does the place of finding no longer count?',
    },
  ),
  'choice.detentionGrantor': choice(
    listOf({ police: { nl: 'De politie', en: 'The police' }, ind: { nl: 'De IND', en: 'The IND' } }),
    'ind',
    [
      { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      { source: '000', from: 7711, to: 7713, reference: 'voetnoot 927' },
      { source: '000', from: 6394, to: 6396 },
    ],
    { nl: 'wie in bewaring de bedenktijd verleent', en: 'who grants the reflection period in detention' },
    {
      nl: 'Wie verleent de bedenktijd aan iemand in vreemdelingenbewaring?',
      en: 'Who grants the reflection period to somebody in aliens detention?',
    },
  ),
  'choice.euScope': choice(
    listOf({
      noCommunityRights: {
        nl: 'Ook EU-burgers zonder verblijfsrecht volgens EU-recht',
        en: 'EU citizens without right of residence under EU law too',
      },
      thirdCountryOnly: {
        nl: 'Vanaf 18 mei 2023 alleen mensen van buiten de EU',
        en: 'From 18 May 2023 only people from outside the EU',
      },
    }),
    'noCommunityRights',
    [{ source: '002', from: 1286, to: 1291, reference: 'voetnoot 57' }],
    { nl: 'de lezing over EU-burgers', en: 'the reading on EU citizens' },
    {
      nl: 'Geldt de regeling na 18 mei 2023 nog voor EU-burgers?',
      en: 'Does the scheme still hold for EU citizens after 18 May 2023?',
    },
  ),
  'choice.medicalStatement': choice(
    listOf({
      expertOnly: { nl: 'Alleen het oordeel van de deskundige', en: 'Only the opinion of the expert' },
      policeToo: {
        nl: 'Ook een verklaring van de politie over het slachtofferschap',
        en: 'A statement of the police on victimhood too',
      },
    }),
    'policeToo',
    [{ source: '000', from: 7199, to: 7202 }],
    {
      nl: 'het bewijs bij een medische of psychische beperking',
      en: 'the evidence for a medical or psychological limitation',
    },
    {
      nl: 'Is bij een medische of psychische beperking ook een verklaring van de politie nodig?',
      en: 'Is a statement of the police also needed for a medical or psychological limitation?',
    },
  ),
  'choice.complaintTransition': choice(
    listOf({
      dayOfComplaint: {
        nl: 'Wat gold toen het beklag werd gedaan',
        en: 'What held when the complaint was lodged',
      },
      dayOfLooking: {
        nl: 'Wat geldt op de dag waarop gekeken wordt',
        en: 'What holds on the day of looking',
      },
    }),
    'dayOfComplaint',
    [
      { source: '000', from: 7450, to: 7455 },
      { source: '000', from: 7482, to: 7485, reference: 'voetnoten 895-897' },
    ],
    {
      nl: 'het overgangsrecht bij beklag van voor 1 augustus 2012',
      en: 'the transitional rule for complaints from before 1 August 2012',
    },
    {
      nl: 'Welk recht geldt voor een beklag van voor 1 augustus 2012?',
      en: 'Which law holds for a complaint from before 1 August 2012?',
    },
  ),
  'choice.dublinTransition': choice(
    listOf({
      startedFrom: {
        nl: 'Alleen voor bedenktijd die vanaf 18 mei 2023 begint',
        en: 'Only for a reflection period that begins on or after 18 May 2023',
      },
      everybody: {
        nl: 'Ook voor bedenktijd die toen al liep',
        en: 'Also for a reflection period that was running then',
      },
    }),
    'startedFrom',
    [{ source: '002', from: 1262, to: 1266 }],
    {
      nl: 'het overgangsrecht bij de kortere bedenktijd',
      en: 'the transitional rule for the shorter reflection period',
    },
    {
      nl: 'Geldt de kortere bedenktijd ook als die voor 18 mei 2023 begon?',
      en: 'Does the shorter period also hold when it began before 18 May 2023?',
    },
  ),
  'choice.reflectionStart': choice(
    listOf({
      granted: {
        nl: 'De dag waarop de bedenktijd is verleend',
        en: 'The day on which the reflection period was granted',
      },
      informed: {
        nl: 'De dag van de uitleg over de bedenktijd',
        en: 'The day of the explanation of the reflection period',
      },
    }),
    'granted',
    [
      { source: '000', from: 7243, to: 7246 },
      { source: '002', from: 1262, to: 1263 },
    ],
    { nl: 'het begin van de drie maanden', en: 'the start of the three months' },
    {
      nl: 'Vanaf welke dag telt de termijn van de bedenktijd?',
      en: 'From which day does the term of the reflection period count?',
    },
  ),
  'choice.yearsCounted': choice(
    listOf({
      permitOnly: { nl: 'Alleen tijd met een verblijfsvergunning', en: 'Only time with a residence permit' },
      withReflection: { nl: 'Ook de bedenktijd', en: 'The reflection period too' },
    }),
    'permitOnly',
    [{ source: '000', from: 7383, to: 7388, reference: 'voetnoot 881' }],
    { nl: 'de tijd die meetelt voor drie jaar', en: 'the time that counts towards three years' },
    {
      nl: 'Telt de bedenktijd mee voor de drie jaar verblijf?',
      en: 'Does the reflection period count towards the three years of stay?',
    },
  ),
  'choice.cosmCriteria': choice(
    listOf({
      agreement: {
        nl: 'De afspraak van opvang en ministeries',
        en: 'The agreement of shelters and ministries',
      },
      waitingList: { nl: 'De voorwaarden van de wachtlijst', en: 'The conditions of the waiting list' },
      both: { nl: 'Beide samen', en: 'Both together' },
    }),
    'both',
    [
      { source: '000', from: 7978, to: 7981 },
      { source: '000', from: 7990, to: 7994 },
    ],
    { nl: 'de voorwaarden voor de categorale opvang', en: 'the conditions for the COSM' },
    { nl: 'Welke voorwaarden gelden voor de categorale opvang?', en: 'Which conditions hold for the COSM?' },
  ),
  'choice.interpreterOrder': choice(
    listOf({
      placeFirst: {
        nl: 'Eerst de opvangplek, dan de uitkering',
        en: 'First the place of shelter, then the benefit',
      },
      benefitFirst: {
        nl: 'Eerst de uitkering, dan de opvangplek',
        en: 'First the benefit, then the place of shelter',
      },
    }),
    'placeFirst',
    [
      { source: '000', from: 8406, to: 8415 },
      { source: '000', from: 8438, to: 8443 },
    ],
    { nl: 'de volgorde van de tolkregelingen', en: 'the order of the interpreter schemes' },
    {
      nl: 'Welke regeling gaat voor als er meer dan een past?',
      en: 'Which scheme goes first when more than one fits?',
    },
  ),
} as const;
