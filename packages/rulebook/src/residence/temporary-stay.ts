import { all, any, before, includes, is, not, oneOf, onOrAfter } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';
import { alien, awaitsOm, cooperates } from './scheme.ts';

const obstacle2010 = any(
  all(includes('cooperation.obstacles', 'threat'), is('cooperation.policeStatement', true)),
  all(
    any(includes('cooperation.obstacles', 'medical'), includes('cooperation.obstacles', 'psychological')),
    is('cooperation.expertStatement', true),
    any(
      is('choice.medicalStatement', 'expertOnly'),
      is('cooperation.policeStatement', true),
      is('cooperation.victimStatement', true),
    ),
  ),
);

/** The hardship route: more obstacles, and the account told so that victimhood is plausible. */
const hardship = all(
  any(obstacle2010, includes('cooperation.obstacles', 'minority')),
  is('cooperation.plausible', true),
  is('cooperation.storyTold', true),
);

/** Since when the route without cooperation exists, and what it asks in each period. */
const unableToCooperate = any(
  all(
    onOrAfter('moment.law', { date: '2010-12-22' }),
    before('moment.law', { date: '2018-01-01' }),
    obstacle2010,
  ),
  all(onOrAfter('moment.law', { date: '2018-01-01' }), hardship),
);

/** Whether there is a ground for temporary stay, and for how long (000 §2.8.2-2.8.3; 002 §3.4.1). */
export const temporaryStayRules: readonly DecisionRule[] = [
  {
    id: 'residence.stay.cooperation',
    kind: 'decision',
    title: {
      nl: 'Tijdelijk verblijf bij aangifte of andere medewerking',
      en: 'Temporary stay for reporting or other cooperation',
    },
    explanation: {
      nl: 'Wie aangifte doet of de strafzaak anders helpt, krijgt van de IND een tijdelijke vergunning. Bedenktijd vooraf hoeft niet. Weigeren kan alleen in uitzonderlijke gevallen.',
      en: 'Whoever reports or helps the criminal case otherwise gets a temporary permit from the IND. A reflection period before it is not needed. It may be refused in exceptional cases only.',
    },
    citations: [
      { source: '000', from: 7246, to: 7248 },
      { source: '000', from: 7256, to: 7260, reference: 'art. 3.48 Vb' },
      { source: '000', from: 7582, to: 7583 },
      { source: '000', from: 6398, to: 6399 },
      { source: '002', from: 1269, to: 1274 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'Wat een uitzonderlijk geval is, staat niet in de bron.',
      en: 'What an exceptional case is, the source does not say.',
    },
    when: all(alien, cooperates, not(awaitsOm)),
    question: 'temporaryStay',
    outcome: {
      answer: 'cooperation',
      label: {
        nl: 'Tijdelijk verblijf wegens aangifte of medewerking',
        en: 'Temporary stay because of reporting or cooperation',
      },
    },
    examples: [
      {
        title: {
          nl: 'Ziet af van bedenktijd en doet dezelfde dag aangifte',
          en: 'Waives the reflection period and reports the same day',
        },
        facts: { 'victim.origin': 'thirdCountry', 'cooperation.kind': 'aangifte', 'victim.dublin': false },
        at: '2014-01-15',
        applies: true,
      },
      {
        title: {
          nl: 'Dublinclaim, OM vindt aanwezigheid nodig',
          en: 'Dublin claim, the OM finds presence necessary',
        },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'aangifte',
          'victim.dublin': true,
          'permit.presenceNeeded': true,
        },
        at: '2020-01-15',
        applies: true,
      },
      {
        title: { nl: 'Dublinclaim voor 1 augustus 2019', en: 'Dublin claim before 1 August 2019' },
        facts: { 'victim.origin': 'thirdCountry', 'cooperation.kind': 'aangifte', 'victim.dublin': true },
        at: '2019-07-31',
        applies: true,
      },
      {
        title: {
          nl: 'Dublinclaim, oordeel van het OM onbekend',
          en: 'Dublin claim, opinion of the OM unknown',
        },
        facts: { 'victim.origin': 'thirdCountry', 'cooperation.kind': 'aangifte', 'victim.dublin': true },
        at: '2019-08-01',
        applies: 'unknown',
      },
    ],
  },
  {
    id: 'residence.stay.witness',
    kind: 'decision',
    title: {
      nl: 'Ook een getuige die aangifte doet, krijgt tijdelijk verblijf',
      en: 'A witness who reports gets temporary stay too',
    },
    explanation: {
      nl: 'De regeling geldt ook voor wie zelf geen slachtoffer is maar als getuige aangifte doet.',
      en: 'The scheme also holds for whoever is no victim but reports as a witness.',
    },
    citations: [
      { source: '000', from: 7215, to: 7217 },
      { source: '000', from: 7276, to: 7284, reference: 'art. 3.48 lid 1 Vb' },
    ],
    force: 'law',
    validity: {},
    phase: 'residence',
    when: all(
      alien,
      is('victim.capacity', 'reportingWitness'),
      is('cooperation.kind', 'aangifte'),
      not(awaitsOm),
    ),
    question: 'temporaryStay',
    outcome: {
      answer: 'cooperation',
      label: {
        nl: 'Tijdelijk verblijf als getuige die aangifte doet',
        en: 'Temporary stay as a witness who reports',
      },
    },
    examples: [
      {
        title: { nl: 'Een getuige doet aangifte', en: 'A witness reports' },
        facts: {
          'victim.origin': 'thirdCountry',
          'victim.capacity': 'reportingWitness',
          'cooperation.kind': 'aangifte',
          'victim.dublin': false,
        },
        at: '2013-08-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.stay.awaitOm',
    kind: 'decision',
    title: {
      nl: 'Dublinclaim: eerst het oordeel van het OM',
      en: 'Dublin claim: the opinion of the OM first',
    },
    explanation: {
      nl: 'Is een ander land verantwoordelijk voor de asielaanvraag, dan volgt een vergunning pas als het OM aanwezigheid in Nederland nodig vindt. Zo niet, dan kan het slachtoffer worden overgedragen.',
      en: 'When another country is responsible for the asylum claim, a permit follows only once the OM finds presence in the Netherlands necessary. If not, the victim can be transferred.',
    },
    citations: [
      { source: '002', from: 1280, to: 1283, reference: 'Stcrt. 2019, 40593' },
      { source: '002', from: 1307, to: 1310 },
    ],
    force: 'policy',
    validity: { from: '2019-08-01' },
    phase: 'residence',
    when: all(alien, cooperates, awaitsOm),
    question: 'temporaryStay',
    outcome: {
      answer: 'awaitOm',
      label: {
        nl: 'Wachten op het OM; overdracht blijft mogelijk',
        en: 'Wait for the OM; transfer remains possible',
      },
    },
    examples: [
      {
        title: { nl: 'Aangifte en Dublinclaim, OM zegt nee', en: 'Report and Dublin claim, the OM says no' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'aangifte',
          'victim.dublin': true,
          'permit.presenceNeeded': false,
        },
        at: '2019-08-01',
        applies: true,
      },
      {
        title: { nl: 'Geen Dublinclaim', en: 'No Dublin claim' },
        facts: { 'victim.origin': 'thirdCountry', 'cooperation.kind': 'aangifte', 'victim.dublin': false },
        at: '2019-08-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.stay.noCooperation',
    kind: 'decision',
    title: {
      nl: 'Niet kunnen meewerken: toch tijdelijk verblijf',
      en: 'Unable to cooperate: temporary stay all the same',
    },
    explanation: {
      nl: 'Sinds 22 december 2010 kan een slachtoffer tijdelijk blijven zonder mee te werken, bij ernstige bedreiging of bij een medische of psychische beperking. De politie verklaart over slachtofferschap en dreiging, een deskundige over de beperking.',
      en: 'Since 22 December 2010 a victim can stay temporarily without cooperating, at serious threat or with a medical or psychological limitation. The police state victimhood and threat, an expert the limitation.',
    },
    citations: [
      { source: '000', from: 7194, to: 7202, reference: 'B8/3 Vc; art. 3.4 lid 3 Vb' },
      { source: '000', from: 5620, to: 5620 },
    ],
    force: 'policy',
    validity: { from: '2010-12-22', until: '2018-01-01' },
    phase: 'residence',
    open: {
      nl: 'Onduidelijk is of bij een medische of psychische beperking ook de politie moet verklaren dat het om een slachtoffer gaat. Dat is een keuze.',
      en: 'It is unclear whether for a medical or psychological limitation the police must also state that it is about a victim. That is a choice.',
    },
    when: all(alien, oneOf('cooperation.kind', 'undecided', 'none'), obstacle2010),
    question: 'temporaryStay',
    outcome: {
      answer: 'noCooperation',
      label: { nl: 'Tijdelijk verblijf zonder medewerking', en: 'Temporary stay without cooperation' },
    },
    examples: [
      {
        title: {
          nl: 'Bedreigd, met verklaring van de politie, 2011',
          en: 'Threatened, with a statement of the police, 2011',
        },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['threat'],
          'cooperation.policeStatement': true,
        },
        at: '2011-05-02',
        applies: true,
      },
      {
        title: { nl: 'Bedreigd, zonder verklaring', en: 'Threatened, without a statement' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['threat'],
          'cooperation.policeStatement': false,
        },
        at: '2011-05-02',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.stay.hardship',
    kind: 'decision',
    title: { nl: 'Schrijnend pad', en: 'Hardship route' },
    explanation: {
      nl: 'Wie niet kan meewerken door ernstige bedreiging, medische of psychische problemen of minderjarigheid, kan zelf verblijf aanvragen. Het verband met die reden moet blijken en het slachtofferschap moet aannemelijk zijn. Het slachtoffer doet daarvoor toch het verhaal bij politie of KMar.',
      en: 'Whoever cannot cooperate because of a serious threat, medical or psychological problems or minority, can apply for stay. The link with that reason must be shown and victimhood must be plausible. For that the victim still tells the account to police or KMar.',
    },
    citations: [{ source: '002', from: 1311, to: 1323, reference: 'B8/3 onder 3.1 en 3.3 Vc' }],
    force: 'policy',
    validity: { from: '2018-01-01' },
    phase: 'residence',
    open: {
      nl: 'De bron van 2025 beschrijft het schrijnend pad zonder begindatum. Hier geldt het vanaf 2018, het begin van de onderzochte jaren. Aanvraag en opvang zijn volgens de bron minder duidelijk vastgelegd.',
      en: 'The source of 2025 describes the hardship route without a starting date. Here it holds from 2018, the start of the years examined. Application and shelter are laid down less clearly, says the source.',
    },
    when: all(alien, oneOf('cooperation.kind', 'undecided', 'none'), hardship),
    question: 'temporaryStay',
    outcome: {
      answer: 'noCooperation',
      label: { nl: 'Tijdelijk verblijf via het schrijnend pad', en: 'Temporary stay by the hardship route' },
    },
    examples: [
      {
        title: {
          nl: 'Psychische klachten, deskundige bevestigt',
          en: 'Psychological complaints, expert confirms',
        },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['psychological'],
          'cooperation.expertStatement': true,
          'cooperation.policeStatement': false,
          'cooperation.victimStatement': true,
          'cooperation.plausible': true,
          'cooperation.storyTold': true,
        },
        at: '2022-03-01',
        applies: true,
      },
      {
        title: { nl: 'Verhaal nog niet verteld', en: 'Account not told yet' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['psychological'],
          'cooperation.expertStatement': true,
          'cooperation.policeStatement': false,
          'cooperation.victimStatement': true,
          'cooperation.plausible': true,
          'cooperation.storyTold': false,
        },
        at: '2022-03-01',
        applies: false,
      },
      {
        title: { nl: 'Minderjarig', en: 'A minor' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['minority'],
          'cooperation.expertStatement': false,
          'cooperation.policeStatement': false,
          'cooperation.victimStatement': true,
          'cooperation.plausible': true,
          'cooperation.storyTold': true,
        },
        at: '2022-03-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.stay.none',
    kind: 'decision',
    title: { nl: 'Nog geen grond voor tijdelijk verblijf', en: 'No ground for temporary stay yet' },
    explanation: {
      nl: 'Wie niet meewerkt en ook niet kan laten zien dat meewerken niet gaat, heeft geen grond voor tijdelijk verblijf en moet in beginsel vertrekken. Voor 22 december 2010 was er zonder medewerking geen weg.',
      en: 'Whoever does not cooperate and cannot show to be unable to, has no ground for temporary stay and must leave in principle. Before 22 December 2010 there was no route without cooperation.',
    },
    citations: [
      { source: '000', from: 7194, to: 7202 },
      { source: '002', from: 1266, to: 1267 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(alien, oneOf('cooperation.kind', 'undecided', 'none'), not(unableToCooperate)),
    question: 'temporaryStay',
    outcome: {
      answer: 'none',
      label: { nl: 'Geen grond voor tijdelijk verblijf', en: 'No ground for temporary stay' },
    },
    examples: [
      {
        title: { nl: 'Bedreigd in 2009: geen weg', en: 'Threatened in 2009: no route' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['threat'],
          'cooperation.policeStatement': true,
        },
        at: '2009-05-04',
        applies: true,
      },
      {
        title: { nl: 'Bedreigd in 2011: wel een weg', en: 'Threatened in 2011: a route' },
        facts: {
          'victim.origin': 'thirdCountry',
          'cooperation.kind': 'none',
          'cooperation.obstacles': ['threat'],
          'cooperation.policeStatement': true,
        },
        at: '2011-05-02',
        applies: false,
      },
    ],
  },
];
