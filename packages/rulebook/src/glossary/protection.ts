import { termList } from './glossary-term.ts';

/** Residence, shelter and care. */
export const protectionTerms = termList({
  reflectionPeriod: {
    term: { nl: 'bedenktijd', en: 'reflection period' },
    definition: {
      nl: 'Ten hoogste drie maanden rust om te beslissen over aangifte of medewerking. Het vertrek is dan opgeschort.',
      en: 'At most three months of rest to decide on a complaint or cooperation. Departure is suspended meanwhile.',
    },
    citation: { source: '003', from: 1083, to: 1099, reference: 'Vw 2000 art. 8 onder k' },
  },
  b8: {
    term: { nl: 'B8-regeling', en: 'B8 residence scheme' },
    definition: {
      nl: 'Tijdelijke verblijfsvergunning voor slachtoffers die meewerken, zolang onderzoek en vervolging duren.',
      en: 'Temporary residence permit for victims who cooperate, as long as investigation and prosecution last.',
    },
    citation: { source: '003', from: 1114, to: 1128, reference: 'Vreemdelingencirculaire B8' },
  },
  hardshipPath: {
    term: { nl: 'schrijnend pad', en: 'hardship path' },
    definition: {
      nl: 'Tijdelijk verblijf voor slachtoffers die door dreiging, ziekte of leeftijd niet kunnen meewerken.',
      en: 'Temporary residence for victims who cannot cooperate because of threats, illness or age.',
    },
    citation: { source: '002', from: 1313, to: 1323 },
  },
  m55: {
    term: { nl: 'M55-formulier', en: 'M55 form' },
    definition: {
      nl: 'Formulier waarmee politie of Marechaussee de IND meldt dat bedenktijd is aangeboden.',
      en: 'Form by which police or Marechaussee tell the immigration service that a reflection period was offered.',
    },
    citation: { source: '002', from: 1256, to: 1258 },
  },
  dublinStatus: {
    term: { nl: 'Dublinstatus', en: 'Dublin status' },
    definition: {
      nl: 'Een ander Europees land is verantwoordelijk voor de asielaanvraag.',
      en: 'Another European country is responsible for the asylum application.',
    },
    citation: { source: '002', from: 1262, to: 1268 },
  },
  cosm: {
    term: {
      nl: 'Categorale Opvang Slachtoffers Mensenhandel',
      en: 'dedicated shelter for victims of trafficking',
    },
    short: 'COSM',
    definition: {
      nl: 'Opvang voor slachtoffers van buiten de EU tijdens de bedenktijd.',
      en: 'Shelter for victims from outside the EU during the reflection period.',
    },
    citation: { source: '003', from: 950, to: 954 },
  },
  womensShelter: {
    term: { nl: 'vrouwenopvang', en: 'shelter for women' },
    definition: {
      nl: 'Opvang voor onder anderen Nederlandse slachtoffers en slachtoffers uit de EU.',
      en: 'Shelter for, among others, victims from the Netherlands and the EU.',
    },
    citation: { source: '003', from: 956, to: 958 },
  },
  protectedShelter: {
    term: { nl: 'Beschermde Opvang', en: 'protected reception' },
    definition: {
      nl: 'Opvang voor alleenstaande minderjarige vreemdelingen bij de geringste indicatie van mensenhandel.',
      en: 'Reception for unaccompanied minors at the slightest indication of trafficking.',
    },
    citation: { source: '003', from: 1226, to: 1234 },
  },
  unaccompaniedMinor: {
    term: { nl: 'alleenstaande minderjarige vreemdeling', en: 'unaccompanied minor' },
    short: 'AMV',
    definition: {
      nl: 'Kind zonder Nederlandse nationaliteit en zonder ouder of voogd hier.',
      en: 'Child without Dutch nationality and without a parent or guardian here.',
    },
    citation: { source: '003', from: 1208, to: 1212 },
  },
  careCoordination: {
    term: { nl: 'zorgcoördinatie', en: 'care coordination' },
    definition: {
      nl: 'Opkomen voor slachtoffers en hun hulp op elkaar afstemmen, in de hele regio.',
      en: 'Standing up for victims and aligning their help, across the region.',
    },
    citation: { source: '003', from: 968, to: 992 },
  },
  domesticViolenceCode: {
    term: { nl: 'meldcode', en: 'reporting code' },
    definition: {
      nl: 'Stappenplan voor professionals bij huiselijk geweld en kindermishandeling. Mensenhandel hoort erbij.',
      en: 'Steps for professionals at domestic violence and child abuse. Trafficking belongs to it.',
    },
    citation: { source: '003', from: 1180, to: 1194 },
  },
  socialSupportAct: {
    term: { nl: 'Wet maatschappelijke ondersteuning', en: 'Social Support Act' },
    short: 'Wmo',
    definition: {
      nl: 'Wet die gemeenten verantwoordelijk maakt voor opvang en hulp.',
      en: 'Act that makes municipalities responsible for shelter and help.',
    },
    citation: { source: '003', from: 1035, to: 1043 },
  },
  youthAct: {
    term: { nl: 'Jeugdwet', en: 'Youth Act' },
    definition: {
      nl: 'Wet die gemeenten verantwoordelijk maakt voor hulp aan minderjarigen.',
      en: 'Act that makes municipalities responsible for help to minors.',
    },
    citation: { source: '003', from: 1152, to: 1156 },
  },
  allowances: {
    term: {
      nl: 'Regeling verstrekkingen bepaalde categorieën vreemdelingen',
      en: 'benefits scheme for certain aliens',
    },
    short: 'Rvb',
    definition: {
      nl: 'Toelage en ziektekostenverzekering tijdens de bedenktijd.',
      en: 'Allowance and medical insurance during the reflection period.',
    },
    citation: { source: '003', from: 1101, to: 1112 },
  },
  referralMechanism: {
    term: { nl: 'nationaal verwijzingsmechanisme', en: 'national referral mechanism' },
    short: 'NRM',
    definition: {
      nl: 'Document dat vastlegt wie waarvoor zorgt, van signaal tot nazorg of terugkeer.',
      en: 'Document that records who takes care of what, from signal to aftercare or return.',
    },
    citation: { source: '000', from: 5311, to: 5319 },
  },
  aftercare: {
    term: { nl: 'nazorg', en: 'aftercare' },
    definition: {
      nl: 'Hulp nadat de eerste opvang voorbij is.',
      en: 'Help after first shelter has ended.',
    },
    citation: { source: '000', from: 5311, to: 5314 },
  },
  repeatVictimisation: {
    term: { nl: 'herhaald slachtofferschap', en: 'repeat victimisation' },
    definition: {
      nl: 'Iemand wordt opnieuw slachtoffer, van dezelfde of een andere dader.',
      en: 'Somebody becomes a victim again, of the same or another offender.',
    },
    citation: { source: '003', from: 212, to: 218 },
  },
});
