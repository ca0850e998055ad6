import { indicatorList } from './indicator.ts';

/** Journey, sex for payment, offences, organs and circumstances. */
export const situationIndicators = indicatorList({
  addressUnknown: {
    label: {
      nl: 'Iemand weet niet naar welk adres die gaat',
      en: 'Somebody does not know which address they go to',
    },
    group: 'travel',
    forms: ['sexual', 'labour'],
    citation: { source: '002', from: 4533, to: 4534 },
  },
  noReturnTicket: {
    label: { nl: 'Er is geen retourticket of boeking', en: 'There is no return ticket or booking' },
    group: 'travel',
    forms: ['sexual'],
    citation: { source: '002', from: 4557, to: 4558 },
  },
  luggageContradicts: {
    label: { nl: 'De bagage past niet bij het verhaal', en: 'The luggage does not fit the story' },
    group: 'travel',
    forms: ['sexual'],
    citation: { source: '002', from: 4593, to: 4595 },
  },
  storiesContradict: {
    label: { nl: 'Verklaringen spreken elkaar tegen', en: 'Statements contradict each other' },
    group: 'travel',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 4606, to: 4609 },
  },
  messagesContradict: {
    label: {
      nl: 'Berichten op de telefoon passen niet bij het verhaal',
      en: 'Messages on the phone do not fit the story',
    },
    group: 'travel',
    forms: ['sexual'],
    citation: { source: '002', from: 4595, to: 4598 },
  },
  pickedUpByStranger: {
    label: { nl: 'Iemand wordt opgehaald door een onbekende', en: 'Somebody is picked up by a stranger' },
    group: 'travel',
    forms: ['sexual', 'labour'],
    caution: {
      nl: 'De bron noemt dit alleen samen met andere signalen.',
      en: 'The source names this only together with other signals.',
    },
    citation: { source: '002', from: 4564, to: 4567 },
  },
  driverUnsure: {
    label: {
      nl: 'De bestuurder weet de naam van de passagier niet',
      en: 'The driver does not know the name of the passenger',
    },
    group: 'travel',
    forms: ['sexual'],
    citation: { source: '002', from: 4598, to: 4601 },
  },
  recruitedAbroad: {
    label: {
      nl: 'Iemand is in het land van herkomst geworven',
      en: 'Somebody was recruited in the country of origin',
    },
    group: 'travel',
    forms: ['labour', 'sexual'],
    element: 'act',
    caution: {
      nl: 'Werven voor werk is gewoon. Let op beloften, kosten en schulden.',
      en: 'Recruiting for work is common. Look at promises, costs and debts.',
    },
    citation: { source: '000', from: 4401, to: 4403 },
  },
  adByOther: {
    label: { nl: 'Een ander beheert de seksadvertentie', en: 'Another person manages the sex ad' },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '002', from: 2528, to: 2530 },
  },
  noAccessOwnAd: {
    label: { nl: 'Iemand kan de eigen advertentie niet openen', en: 'Somebody cannot open the own ad' },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '002', from: 1976, to: 1979 },
  },
  clientsArranged: {
    label: {
      nl: 'Een ander zoekt klanten of houdt contact met ze',
      en: 'Another person finds clients or keeps contact with them',
    },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '002', from: 2528, to: 2530 },
  },
  hotelMeetings: {
    label: { nl: 'Het gebeurt in hotels of vakantiehuizen', en: 'It happens in hotels or holiday homes' },
    group: 'sexual',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1955, to: 1957 },
  },
  unlicensedSexWork: {
    label: { nl: 'Er is sekswerk zonder vergunning', en: 'There is sex work without a licence' },
    group: 'sexual',
    forms: ['sexual'],
    caution: {
      nl: 'Dit alleen is geen mensenhandel. Het telt pas samen met bijvoorbeeld grote kwetsbaarheid.',
      en: 'This alone is not trafficking. It counts only together with, for example, great vulnerability.',
    },
    citation: { source: '002', from: 2066, to: 2069 },
  },
  gifts: {
    label: {
      nl: 'Er zijn cadeaus of kleren om vertrouwen te winnen',
      en: 'There are gifts or clothes to win trust',
    },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '002', from: 2530, to: 2533 },
  },
  surgeryPaid: {
    label: { nl: 'Een ander betaalt plastische chirurgie', en: 'Another person pays for plastic surgery' },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '002', from: 2532, to: 2533 },
  },
  nudeImages: {
    label: { nl: "Er zijn naaktfoto's of filmpjes gemaakt", en: 'Nude photos or videos were made' },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '003', from: 2333, to: 2335, reference: 'Bijlage 5' },
  },
  webcam: {
    label: {
      nl: 'Iemand moet voor een webcam seksuele handelingen doen',
      en: 'Somebody must perform sexual acts before a webcam',
    },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '003', from: 576, to: 580 },
  },
  loverboy: {
    label: { nl: 'Verliefdheid of afhankelijkheid wordt gebruikt', en: 'Being in love or dependent is used' },
    group: 'sexual',
    forms: ['sexual'],
    citation: { source: '003', from: 560, to: 572 },
  },
  tattoo: {
    label: {
      nl: 'Iemand draagt de naam van een ander als tatoeage',
      en: 'Somebody has the name of another as a tattoo',
    },
    group: 'sexual',
    forms: ['sexual'],
    caution: { nl: 'Zegt op zichzelf niets.', en: 'Says nothing by itself.' },
    citation: { source: '002', from: 4843, to: 4847 },
  },
  forcedTheft: {
    label: { nl: 'Iemand moet stelen', en: 'Somebody must steal' },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1801, to: 1802 },
  },
  hemp: {
    label: { nl: 'Iemand moet in een hennepkwekerij werken', en: 'Somebody must work in a cannabis nursery' },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1802, to: 1802 },
  },
  courier: {
    label: {
      nl: 'Iemand moet drugs, geld of wapens vervoeren',
      en: 'Somebody must carry drugs, money or weapons',
    },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1802, to: 1803 },
  },
  sellsDrugs: {
    label: { nl: 'Iemand moet drugs verkopen of verpakken', en: 'Somebody must sell or pack drugs' },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1803, to: 1804 },
  },
  robbery: {
    label: { nl: 'Iemand moet overvallen plegen', en: 'Somebody must commit robberies' },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1802, to: 1802 },
  },
  bankFraud: {
    label: {
      nl: 'Iemands rekening of naam wordt gebruikt voor fraude',
      en: 'Somebody is used for fraud, by account or name',
    },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '002', from: 1793, to: 1794 },
  },
  recruitsOthers: {
    label: { nl: 'Iemand moet anderen ronselen', en: 'Somebody must recruit others' },
    group: 'offences',
    forms: ['criminal', 'sexual'],
    citation: { source: '002', from: 1805, to: 1806 },
  },
  benefitsInName: {
    label: {
      nl: 'Op iemands naam worden toeslagen aangevraagd',
      en: "Benefits are claimed in somebody's name",
    },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '000', from: 4896, to: 4901 },
  },
  begging: {
    label: { nl: 'Iemand moet bedelen en het geld afgeven', en: 'Somebody must beg and hand over the money' },
    group: 'offences',
    forms: ['labour', 'criminal'],
    citation: { source: '000', from: 4869, to: 4873 },
  },
  homeForNursery: {
    label: {
      nl: 'Iemand moet een ruimte in huis afstaan voor een kwekerij',
      en: 'Somebody must give up a room at home for a nursery',
    },
    group: 'offences',
    forms: ['criminal'],
    citation: { source: '003', from: 1294, to: 1301 },
  },
  secondOffence: {
    label: { nl: 'Een ander feit verbergt dwang', en: 'Another offence hides coercion' },
    explanation: {
      nl: 'Denk aan een winkeldiefstal door een minderjarige, huiselijk geweld of mishandeling. Vraag door naar dwang.',
      en: 'Think of shoplifting by a minor, domestic violence or assault. Ask on about coercion.',
    },
    group: 'offences',
    forms: ['criminal', 'sexual'],
    citation: { source: '002', from: 5093, to: 5099 },
  },
  organPressure: {
    label: {
      nl: 'Iemand wordt onder druk gezet om een orgaan af te staan',
      en: 'Somebody is put under pressure to give up an organ',
    },
    group: 'organ',
    forms: ['organ'],
    citation: { source: '003', from: 630, to: 632 },
  },
  organAttempt: {
    label: {
      nl: 'Iemand vertelt over een poging om een orgaan weg te nemen',
      en: 'Somebody tells of an attempt to take an organ',
    },
    group: 'organ',
    forms: ['organ'],
    citation: { source: '003', from: 636, to: 646 },
  },
  onlineContact: {
    label: {
      nl: 'Het eerste contact was via sociale media of een datingapp',
      en: 'First contact was by social media or a dating app',
    },
    group: 'context',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1948, to: 1953 },
  },
  instructionsByApp: {
    label: { nl: 'Iemand krijgt opdrachten via de telefoon', en: 'Somebody gets instructions by phone' },
    group: 'context',
    forms: ['sexual', 'criminal'],
    citation: { source: '002', from: 1950, to: 1952 },
  },
  offenderKnown: {
    label: { nl: 'De mogelijke dader was eerder in beeld', en: 'The possible offender was seen before' },
    group: 'context',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '002', from: 1938, to: 1943 },
  },
  companyKnown: {
    label: {
      nl: 'Over het bedrijf of uitzendbureau kwamen eerder meldingen',
      en: 'The company or agency was reported before',
    },
    group: 'context',
    forms: ['labour'],
    citation: { source: '002', from: 3277, to: 3282 },
  },
  thirdPartyHelps: {
    label: {
      nl: 'Een derde helpt mee, bijvoorbeeld met rijden',
      en: 'A third party helps, for example by driving',
    },
    group: 'context',
    forms: ['sexual'],
    citation: { source: '002', from: 2528, to: 2530 },
  },
  nuisance: {
    label: {
      nl: 'Er is overlast of gevaar rond een pand',
      en: 'There is nuisance or danger around a building',
    },
    group: 'context',
    forms: ['sexual', 'labour', 'criminal'],
    citation: { source: '003', from: 346, to: 362 },
  },
  notSeenAsVictim: {
    label: {
      nl: 'Iemand ziet zichzelf niet als slachtoffer',
      en: 'Somebody does not see themselves as a victim',
    },
    group: 'context',
    forms: ['sexual', 'labour', 'criminal', 'organ'],
    caution: {
      nl: 'Dit is geen reden om te stoppen: veel slachtoffers zien zichzelf niet zo.',
      en: 'This is no reason to stop: many victims do not see themselves that way.',
    },
    citation: { source: '003', from: 278, to: 280 },
  },
});
