import type { Citation } from '../rule.ts';
import type { Recommendation } from './recommendation.ts';

const lookBack = (from: number, to: number): Citation => ({ source: '001', from, to, reference: '§1.3' });

/** The five recommendations of the monitor 2014-2018, with the response of May 2020, as the next monitor tells (001 §1.3). */
const monitor2014to2018: readonly Recommendation[] = [
  {
    id: '2019-programma',
    publication: 'monitor2014to2018',
    addressees: ['justiceStateSecretary'],
    title: {
      nl: 'Coördineer en volg het programma Samen tegen mensenhandel',
      en: 'Coordinate and follow the programme Samen tegen mensenhandel',
    },
    asks: [
      {
        nl: 'Regel blijvende coördinatie van het programma.',
        en: 'Arrange lasting coordination of the programme.',
      },
      { nl: 'Volg wat het programma bijdraagt.', en: 'Follow what the programme contributes.' },
    ],
    citation: lookBack(238, 240),
    notes: [
      {
        status: 'promised',
        text: {
          nl: 'De ministeries werken samen binnen het programma. In 2020 begint werk aan een programmamonitor.',
          en: 'The ministries work together within the programme. In 2020 work on a programme monitor begins.',
        },
        citation: lookBack(240, 240),
      },
    ],
  },
  {
    id: '2019-zicht',
    publication: 'monitor2014to2018',
    addressees: ['justiceStateSecretary'],
    title: { nl: 'Maak het zicht op slachtoffers volledig', en: 'Complete the sight of victims' },
    asks: [
      {
        nl: 'Vul het zicht op slachtoffers aan en verrijk het.',
        en: 'Complete and enrich the sight of victims.',
      },
      {
        nl: 'Verken welke rol het CBS daarbij kan hebben.',
        en: 'Explore which part Statistics Netherlands (CBS) can have in it.',
      },
    ],
    citation: lookBack(244, 252),
    notes: [
      {
        status: 'promised',
        text: {
          nl: 'Er komt een handreiking over het gebruik van persoonsgegevens.',
          en: 'There will be guidance on the use of personal data.',
        },
        citation: lookBack(252, 252),
      },
      {
        status: 'limited',
        text: {
          nl: 'Het vooronderzoek van het CBS is eind augustus 2020 klaar. Zonder wettelijke grondslag voor alle melders heeft deze weg beperkte waarde.',
          en: 'The preliminary study of CBS was ready at the end of August 2020. Without a legal basis for all notifiers this road has limited value.',
        },
        citation: lookBack(252, 252),
      },
    ],
  },
  {
    id: '2019-binnenlands',
    publication: 'monitor2014to2018',
    addressees: ['justiceStateSecretary'],
    title: {
      nl: 'Geef voorrang aan binnenlandse seksuele uitbuiting van jongeren',
      en: 'Give priority to domestic sexual exploitation of young people',
    },
    asks: [
      {
        nl: 'Verschaf zicht op minderjarige en adolescente slachtoffers en daders.',
        en: 'Provide sight of minor and adolescent victims and offenders.',
      },
      {
        nl: 'Geef de integrale aanpak zichtbaar voorrang.',
        en: 'Visibly give the integral approach priority.',
      },
    ],
    citation: lookBack(256, 256),
    notes: [
      {
        status: 'started',
        text: {
          nl: 'Er lopen gesprekken over hulp via internet, en het CKM onderzoekt daders in opdracht van de politie.',
          en: 'Talks on outreach through the internet are under way, and the CKM studies offenders for the police.',
        },
        citation: lookBack(256, 256),
      },
      {
        status: 'limited',
        text: {
          nl: 'De Nationaal Rapporteur vindt de opvolging beperkt.',
          en: 'The National Rapporteur finds the follow-up limited.',
        },
        citation: lookBack(276, 276),
      },
    ],
  },
  {
    id: '2019-dublin',
    publication: 'monitor2014to2018',
    addressees: ['justiceStateSecretary'],
    title: {
      nl: 'Pak mensenhandel van slachtoffers met een Dublinstatus aan',
      en: 'Tackle trafficking of victims with a Dublin status',
    },
    asks: [
      {
        nl: 'Zorg voor een effectieve aanpak, en weet wie deze slachtoffers zijn.',
        en: 'Provide an effective approach, and know who these victims are.',
      },
    ],
    citation: lookBack(268, 268),
    notes: [
      {
        status: 'declined',
        text: {
          nl: 'Onderzoek naar de oorzaken kan volgens de staatssecretaris niet. De opsporingsdiensten verbeteren hun informatiepositie.',
          en: 'According to the state secretary research into the causes is not possible. The investigators improve their information.',
        },
        citation: { ...lookBack(268, 268), reference: 'Kamerstukken II 2019/20, 28638, 183' },
      },
      {
        status: 'limited',
        text: {
          nl: 'De Nationaal Rapporteur vindt de opvolging beperkt.',
          en: 'The National Rapporteur finds the follow-up limited.',
        },
        citation: lookBack(276, 276),
      },
    ],
  },
  {
    id: '2019-politie',
    publication: 'monitor2014to2018',
    addressees: ['justiceMinister', 'justiceStateSecretary', 'police'],
    title: {
      nl: 'Versterk de Nationale Politie in de aanpak van mensenhandel',
      en: 'Strengthen the national police in tackling trafficking',
    },
    asks: [
      {
        nl: 'Vergroot wat de politie in de aanpak van mensenhandel kan presteren.',
        en: 'Increase what the police can achieve in tackling trafficking.',
      },
    ],
    citation: lookBack(272, 272),
    notes: [
      {
        status: 'promised',
        text: {
          nl: 'De staatssecretaris kondigt aan dat de politie de aanpak verder verscherpt.',
          en: 'The state secretary announces that the police sharpens the approach further.',
        },
        citation: lookBack(272, 272),
      },
    ],
  },
];

/** The three recommendations of the monitor 2015-2019 (001, chapter 3). */
const monitor2015to2019: readonly Recommendation[] = [
  {
    id: '2020-1',
    publication: 'monitor2015to2019',
    number: '1',
    addressees: ['justiceStateSecretary', 'foreignMinister'],
    title: {
      nl: 'Maak slachtofferschap met een Dublinstatus zichtbaar',
      en: 'Make victimhood with a Dublin status visible',
    },
    asks: [
      {
        nl: 'Maak concreet zichtbaar hoe het deze slachtoffers vergaat, en ontwikkel beleid dat hen beschermt.',
        en: 'Make concretely visible what happens to these victims, and develop policy that protects them.',
      },
      {
        nl: 'Begin internationaal onderzoek naar aard, omvang en oorzaken.',
        en: 'Begin international research into nature, size and causes.',
      },
      {
        nl: 'Laat het EMM en liaisons in het buitenland gericht gegevens verzamelen.',
        en: 'Let the EMM and liaisons abroad gather data with a purpose.',
      },
    ],
    citation: { source: '001', from: 951, to: 957, reference: 'Aanbeveling 1' },
    repeats: { id: '2019-dublin', citation: { source: '001', from: 957, to: 957 } },
    notes: [
      {
        status: 'open',
        text: {
          nl: 'In 2025 gelden de aanbevelingen van 2019 en 2020 volgens de Nationaal Rapporteur nog steeds.',
          en: 'In 2025 the recommendations of 2019 and 2020 still hold, according to the National Rapporteur.',
        },
        citation: { source: '002', from: 5489, to: 5494, reference: 'Nawoord' },
      },
    ],
  },
  {
    id: '2020-2',
    publication: 'monitor2015to2019',
    number: '2',
    addressees: ['justiceStateSecretary'],
    title: {
      nl: 'Geef voorrang aan binnenlandse seksuele uitbuiting in de minder zichtbare sectoren',
      en: 'Give priority to domestic sexual exploitation in the less visible sectors',
    },
    asks: [
      {
        nl: 'Verschaf zicht op uitbuiting in de minder zichtbare sectoren, landelijk en per regio.',
        en: 'Provide sight of exploitation in the less visible sectors, nationally and per region.',
      },
      { nl: 'Geef de integrale aanpak voorrang.', en: 'Give the integral approach priority.' },
      {
        nl: 'Richt die op jonge slachtoffers: voorkom, herken en stop, en help zonder nieuw slachtofferschap.',
        en: 'Aim it at young victims: prevent, recognise and stop, and help without new victimhood.',
      },
    ],
    citation: { source: '001', from: 959, to: 967, reference: 'Aanbeveling 2' },
    repeats: { id: '2019-binnenlands', citation: { source: '001', from: 967, to: 967 } },
    notes: [],
  },
  {
    id: '2020-3',
    publication: 'monitor2015to2019',
    number: '3',
    addressees: ['justiceStateSecretary'],
    title: {
      nl: 'Breng de rol van technologie in kaart',
      en: 'Map the part of technology',
    },
    asks: [
      {
        nl: 'Breng in kaart welke rol technologie heeft bij binnenlandse seksuele uitbuiting.',
        en: 'Map which part technology has in domestic sexual exploitation.',
      },
      {
        nl: 'Ontwikkel programma’s voor preventie, opleiding en voorlichting, ook via internet.',
        en: 'Develop programmes for prevention, education and information, also through the internet.',
      },
    ],
    citation: { source: '001', from: 969, to: 977, reference: 'Aanbeveling 3' },
    notes: [],
  },
];

export const victimsMonitors = [...monitor2014to2018, ...monitor2015to2019];
