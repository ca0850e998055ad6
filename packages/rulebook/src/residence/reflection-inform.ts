import { all, is, oneOf } from '../condition.ts';
import type { DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';
import { covered, coveredNew, coveredOld } from './scheme.ts';

/** Who must be told of the reflection period, and who must agree to it in detention (000 §2.8.3; 002 §3.4.1). */
export const reflectionInformRules: readonly DutyRule[] = [
  {
    id: 'residence.reflection.inform.b9',
    kind: 'duty',
    title: { nl: 'Wijs op de bedenktijd (B9)', en: 'Tell about the reflection period (B9)' },
    explanation: {
      nl: 'Bij de geringste aanwijzing vertelt de politie dat het slachtoffer recht heeft op bedenktijd. Dat is een recht van het slachtoffer, geen keuze van de agent. Onder de oude regeling telt nog waar iemand is gevonden.',
      en: 'At the slightest indication the police tell that the victim has a right to a reflection period. It is a right of the victim, not a choice of the officer. Under the old scheme it still counts where somebody was found.',
    },
    citations: [
      { source: '000', from: 7243, to: 7246, reference: 'Vc B8/3' },
      { source: '000', from: 7365, to: 7376, reference: 'Vc B9/2 en B9/3.2' },
      { source: '000', from: 3958, to: 3961 },
    ],
    force: 'policy',
    validity: { until: '2013-07-01' },
    phase: 'residence',
    open: {
      nl: 'De hele lijst van vindplaatsen staat niet in de bron; hij noemt alleen voorbeelden. Wie de lijst toepast, zegt zelf of iemand eronder valt. De bron noemt twee dagen waarop de lijst verviel: 1 juni en 1 juli 2013.',
      en: 'The source does not print the whole list of situations, only examples. Whoever applies it says whether somebody falls under it. The source names two days on which the list lapsed: 1 June and 1 July 2013.',
    },
    when: all(coveredOld, is('reflection.informed', false)),
    scope: 'victim',
    debtor: 'avim',
    act: 'offerReflection',
    term: openTerm('residence.reflection.inform', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: {
          nl: 'Gevonden bij een controle in een seksinrichting',
          en: 'Found during a check of a sex establishment',
        },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'reflection.informed': false,
        },
        at: '2013-05-31',
        applies: true,
      },
      {
        title: {
          nl: 'Niet in een situatie van de lijst (RvS 2011, BP5933)',
          en: 'Not in a listed situation (Council of State 2011, BP5933)',
        },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': false,
          'reflection.informed': false,
        },
        at: '2011-03-01',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.inform.b8',
    kind: 'duty',
    title: { nl: 'Wijs op de bedenktijd (B8/3)', en: 'Tell about the reflection period (B8/3)' },
    explanation: {
      nl: 'Bij de geringste aanwijzing biedt de politie of de KMar de bedenktijd aan, waar het slachtoffer ook gevonden is en ook zonder papieren. De Arbeidsinspectie kan erom vragen, maar biedt hem niet zelf aan.',
      en: 'At the slightest indication the police or the KMar offer the reflection period, wherever the victim was found and also without papers. The Labour Authority may ask for it, but does not offer it itself.',
    },
    citations: [
      { source: '000', from: 7243, to: 7246, reference: 'Vc B8/3' },
      { source: '000', from: 7687, to: 7692 },
      { source: '000', from: 3958, to: 3961 },
      { source: '002', from: 1254, to: 1259, reference: 'B8/3 Vc' },
    ],
    force: 'policy',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    open: {
      nl: 'De bron van 2013 zegt dat deze plicht toen uit de circulaire en de Aanwijzing mensenhandel verdween (000, regels 7323-7327), en noemt haar elders toch “al jaren geldende regelgeving”. De bron van 2025 noemt haar weer als beleid. Of EU-burgers meedoen, is een keuze.',
      en: 'The source of 2013 says that this duty vanished from the circular and the Aanwijzing then (000, lines 7323-7327), and elsewhere still calls it a rule of many years. The source of 2025 names it as policy again. Whether EU citizens share is a choice.',
    },
    when: all(coveredNew, is('reflection.informed', false)),
    scope: 'victim',
    debtor: 'avim',
    act: 'offerReflection',
    term: openTerm('residence.reflection.inform', 1, 'day'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: {
          nl: 'Zelfde feiten als in 2011, nu wel (BP5933)',
          en: 'Same facts as in 2011, now it holds (BP5933)',
        },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': false,
          'reflection.informed': false,
        },
        at: '2013-06-01',
        applies: true,
      },
      {
        title: { nl: 'Een EU-burger met verblijfsrecht', en: 'An EU citizen with right of residence' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'eu',
          'victim.communityRights': true,
          'reflection.informed': false,
        },
        at: '2024-02-01',
        applies: false,
      },
      {
        title: { nl: 'Een Nederlands slachtoffer', en: 'A Dutch victim' },
        facts: { 'victim.indication': true, 'victim.origin': 'dutch', 'reflection.informed': false },
        at: '2024-02-01',
        applies: false,
      },
      {
        title: { nl: 'Herkomst nog onbekend', en: 'Origin not known yet' },
        facts: { 'victim.indication': true, 'reflection.informed': false },
        at: '2024-02-01',
        applies: 'unknown',
      },
    ],
  },
  {
    id: 'residence.reflection.inform.detained',
    kind: 'duty',
    title: { nl: 'In bewaring: wijs er meteen op', en: 'In detention: tell at once' },
    explanation: {
      nl: 'Zit iemand in vreemdelingenbewaring en zijn er signalen, dan moet de politie snel vertellen dat aangifte en bedenktijd mogelijk zijn. De hoogste bestuursrechter vond ruim twee maanden wachten te lang.',
      en: 'When somebody is in aliens detention and there are signals, the police must soon tell that reporting and a reflection period are possible. The highest administrative court found a wait of more than two months too long.',
    },
    citations: [{ source: '000', from: 7714, to: 7721, reference: 'RvS, ECLI:NL:RVS:2013:BZ3751' }],
    force: 'law',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De uitspraak noemt geen aantal dagen. Een werkdag is een beginwaarde.',
      en: 'The judgment names no number of days. One working day is a starting value.',
    },
    when: all(
      is('victim.indication', true),
      is('victim.detention', 'aliens'),
      is('reflection.informed', false),
    ),
    scope: 'victim',
    debtor: 'avim',
    act: 'offerReflection',
    term: openTerm('residence.reflection.detained', 1, 'workingDay'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: {
          nl: 'Signalen sinds oktober, pas op 18 december verteld (BZ3751)',
          en: 'Signals since October, told on 18 December only (BZ3751)',
        },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'victim.detention': 'aliens',
          'reflection.informed': false,
        },
        at: '2012-12-17',
        applies: true,
      },
      {
        title: { nl: 'Na het gesprek', en: 'After the talk' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'victim.detention': 'aliens',
          'reflection.informed': true,
        },
        at: '2012-12-18',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.consent.om',
    kind: 'duty',
    title: {
      nl: 'Beslis als OM over bedenktijd in bewaring',
      en: 'Decide as OM on a reflection period in detention',
    },
    explanation: {
      nl: 'Het OM zegt of bedenktijd in vreemdelingenbewaring kan. Zonder dit akkoord gaat de bedenktijd niet in.',
      en: 'The OM says whether a reflection period is possible in aliens detention. Without this agreement it does not begin.',
    },
    citations: [
      { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      { source: '000', from: 6394, to: 6396 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      covered,
      is('victim.detention', 'aliens'),
      is('reflection.omAgrees', false),
      oneOf('reflection.status', 'none', 'offered'),
    ),
    scope: 'victim',
    debtor: 'om',
    act: 'consentOfOm',
    term: openTerm('residence.reflection.consent', 1, 'workingDay'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Vastgezet, OM nog niet akkoord', en: 'Detained, no agreement of the OM yet' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'aliens',
          'reflection.omAgrees': false,
          'reflection.status': 'offered',
        },
        at: '2014-01-15',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.reflection.consent.police',
    kind: 'duty',
    title: {
      nl: 'Beslis als politie over bedenktijd in bewaring',
      en: 'Decide as police on a reflection period in detention',
    },
    explanation: {
      nl: 'De politie zegt of bedenktijd in vreemdelingenbewaring kan. Zonder dit akkoord gaat de bedenktijd niet in.',
      en: 'The police say whether a reflection period is possible in aliens detention. Without this agreement it does not begin.',
    },
    citations: [
      { source: '000', from: 7355, to: 7359, reference: 'voetnoot 876' },
      { source: '000', from: 6394, to: 6396 },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      covered,
      is('victim.detention', 'aliens'),
      is('reflection.policeAgrees', false),
      oneOf('reflection.status', 'none', 'offered'),
    ),
    scope: 'victim',
    debtor: 'avim',
    act: 'consentOfPolice',
    term: openTerm('residence.reflection.consent', 1, 'workingDay'),
    startsAt: 'victim.signalledOn',
    urgency: 1,
    examples: [
      {
        title: { nl: 'Vastgezet, politie nog niet akkoord', en: 'Detained, no agreement of the police yet' },
        facts: {
          'victim.indication': true,
          'victim.origin': 'thirdCountry',
          'residence.placeListed': true,
          'victim.detention': 'aliens',
          'reflection.policeAgrees': false,
          'reflection.status': 'offered',
        },
        at: '2014-01-15',
        applies: true,
      },
    ],
  },
];
