import { all, any, includes, is, not } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';

type RouteRule = Extract<DecisionRule, { readonly question: 'route' }>;

const labour = includes('signal.forms', 'labour');
const danger = is('signal.danger', 'now');
const sexual = includes('signal.forms', 'sexual');
const criminal = includes('signal.forms', 'criminal');
const organ = includes('signal.forms', 'organ');
const otherThanLabour = any(sexual, criminal, organ);

const policeThenCare: RouteRule['outcome'] = {
  steps: [
    { role: 'avim', rank: 1 },
    { role: 'zoco', rank: 2 },
  ],
};

const policeThenLabourAndCare: RouteRule['outcome'] = {
  steps: [
    { role: 'avim', rank: 1 },
    { role: 'nla', rank: 2 },
    { role: 'zoco', rank: 2 },
  ],
};

/**
 * To whom a signal is reported and in which order. Every form of exploitation brings its own addressees; of
 * an addressee that several rules name, the latest place holds, so that no order is broken.
 */
export const routeRules: readonly RouteRule[] = [
  {
    id: 'routing.sexual',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Seksuele uitbuiting: eerst AVIM, dan de zorgcoördinator',
      en: 'Sexual exploitation: AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'De politie heeft dag en nacht dienst en kan de veiligheid ter plaatse bewaken. Daarna regelt de zorgcoördinator de hulp.',
      en: 'The police are on duty day and night and can guard safety on the spot. Then the care coordinator arranges help.',
    },
    citations: [
      { source: '003', from: 1760, to: 1764, reference: 'Stroomschema 1, SU' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: sexual,
    outcome: policeThenCare,
    examples: [
      {
        title: {
          nl: 'Meisje van 18 met klanten die zij niet wil',
          en: 'Girl of 18 with clients she does not want',
        },
        facts: { 'signal.forms': ['sexual'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.criminal',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Criminele uitbuiting: eerst AVIM, dan de zorgcoördinator',
      en: 'Criminal exploitation: AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'Wie gedwongen strafbare feiten pleegt, kan slachtoffer zijn. De politie bewaakt de veiligheid. Daarna regelt de zorgcoördinator de hulp.',
      en: 'Whoever is forced to commit offences may be a victim. The police guard safety. Then the care coordinator arranges help.',
    },
    citations: [
      { source: '003', from: 1772, to: 1776, reference: 'Stroomschema 1, CU' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '003', from: 654, to: 666, reference: 'non-punishment' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: criminal,
    outcome: policeThenCare,
    examples: [
      {
        title: { nl: 'Jongen van 16 die drugs verpakt', en: 'Boy of 16 who packs drugs' },
        facts: { 'signal.forms': ['criminal'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
        facts: { 'signal.forms': ['sexual'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.organ',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Gedwongen orgaanverwijdering: eerst AVIM, dan de zorgcoördinator',
      en: 'Forced organ removal: AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'Ook hier gaat de politie voor, vanwege haar dienst dag en nacht. Daarna regelt de zorgcoördinator de hulp.',
      en: 'Here too the police go first, because they are on duty day and night. Then the care coordinator arranges help.',
    },
    citations: [
      { source: '003', from: 1778, to: 1782, reference: 'Stroomschema 1, OV' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: organ,
    outcome: policeThenCare,
    examples: [
      {
        title: { nl: 'Druk om een nier af te staan', en: 'Pressure to give up a kidney' },
        facts: { 'signal.forms': ['organ'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.labour',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Arbeidsuitbuiting: de Arbeidsinspectie en de zorgcoördinator',
      en: 'Labour exploitation: the Labour Authority and the care coordinator',
    },
    explanation: {
      nl: 'De Arbeidsinspectie onderzoekt arbeidsuitbuiting, de zorgcoördinator regelt de hulp. De bron geeft hier geen volgorde: ze gaan samen.',
      en: 'The Labour Authority investigates labour exploitation, the care coordinator arranges help. The source gives no order here: they go together.',
    },
    citations: [
      { source: '003', from: 1766, to: 1770, reference: 'Stroomschema 1, AU' },
      { source: '002', from: 2676, to: 2678 },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'De tekst van Bijlage 2 (L1999-2003) noemt voor elk zuiver signaal AVIM. Het stroomschema is preciezer en gaat hier voor.',
      en: 'The text of Bijlage 2 (L1999-2003) names AVIM for every clear signal. The flow chart is more precise and goes first here.',
    },
    when: labour,
    outcome: {
      steps: [
        { role: 'nla', rank: 1 },
        { role: 'zoco', rank: 1 },
      ],
    },
    examples: [
      {
        title: { nl: 'Stal met slaapplaatsen voor veertig mensen', en: 'Stable with beds for forty people' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
        facts: { 'signal.forms': ['sexual'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.danger',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Acuut gevaar: eerst AVIM, dan de zorgcoördinator',
      en: 'Acute danger: AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'Bij een acuut vermoeden treedt de politie direct op. Dat wacht niet op de vraag om welke vorm van uitbuiting het gaat.',
      en: 'At an acute suspicion the police act at once. That does not wait for the question which form of exploitation it is.',
    },
    citations: [
      { source: '003', from: 2131, to: 2135, reference: 'Bijlage 3, politie, team AVIM' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '003', from: 1999, to: 2003, reference: 'Bijlage 2, stap 3 I' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: danger,
    outcome: policeThenCare,
    examples: [
      {
        title: {
          nl: 'Iemand wordt vastgehouden, de vorm is nog onbekend',
          en: 'Somebody is being held, the form is still unknown',
        },
        facts: { 'signal.danger': 'now' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Geen gevaar', en: 'No danger' },
        facts: { 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.danger.labour',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Arbeidsuitbuiting met acuut gevaar: eerst AVIM',
      en: 'Labour exploitation with acute danger: AVIM first',
    },
    explanation: {
      nl: 'Bij acuut gevaar gaat de politie altijd voor: zij is dag en nacht bereikbaar en kan ingrijpen. Daarna volgen de Arbeidsinspectie en de zorgcoördinator.',
      en: 'At acute danger the police always go first: they can be reached day and night and can intervene. The Labour Authority and the care coordinator follow.',
    },
    citations: [
      { source: '003', from: 2131, to: 2135, reference: 'Bijlage 3, politie, team AVIM' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '003', from: 1766, to: 1770, reference: 'Stroomschema 1, AU' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'Het stroomschema zegt dit niet apart voor arbeidsuitbuiting. Het team Spoedeisende inzet van de Arbeidsinspectie (L2098) bestaat ook. De regio kiest.',
      en: 'The flow chart does not say this separately for labour exploitation. The urgent response team of the Labour Authority (L2098) exists too. The region chooses.',
    },
    when: all(labour, danger),
    outcome: policeThenLabourAndCare,
    examples: [
      {
        title: { nl: 'Werknemers worden nu opgesloten', en: 'Workers are being locked in now' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'now' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Geen gevaar', en: 'No danger' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.combination',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Arbeidsuitbuiting samen met een andere vorm: eerst AVIM, dan de anderen',
      en: 'Labour exploitation with another form: AVIM first, then the others',
    },
    explanation: {
      nl: 'De routes van beide vormen gelden. De volgorde van de andere vorm blijft staan: AVIM gaat voor. Daarna volgen de Arbeidsinspectie en de zorgcoördinator samen.',
      en: 'The routes of both forms hold. The order of the other form stands: AVIM goes first. Then the Labour Authority and the care coordinator follow together.',
    },
    citations: [
      { source: '003', from: 1744, to: 1782, reference: 'Stroomschema 1' },
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '002', from: 925, to: 929, reference: 'Handelingskader samenwerking Politie – NLA' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'De bron regelt combinaties voor gemeenten niet; deze volgorde is een werkkeuze. Politie en Arbeidsinspectie overleggen volgens hun handelingskader wie het oppakt.',
      en: 'The source does not regulate combinations for municipalities; this order is a working choice. Under their framework police and Labour Authority consult on who takes it up.',
    },
    when: all(labour, otherThanLabour),
    outcome: policeThenLabourAndCare,
    examples: [
      {
        title: { nl: 'Schoonmaken zonder loon en gedwongen seks', en: 'Cleaning without pay and forced sex' },
        facts: { 'signal.forms': ['labour', 'sexual'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Alleen arbeidsuitbuiting', en: 'Labour exploitation only' },
        facts: { 'signal.forms': ['labour'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'routing.formUnknown',
    kind: 'decision',
    question: 'route',
    title: {
      nl: 'Vorm nog onbekend: eerst AVIM, dan de zorgcoördinator',
      en: 'Form still unknown: AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'Bij een zuiver signaal van mensenhandel neemt de gemeente contact op met AVIM en daarna met de zorgcoördinator. Dat kan ook als de vorm nog niet vaststaat.',
      en: 'With a clear signal of trafficking the municipality contacts AVIM and then the care coordinator. This works as well when the form is not settled.',
    },
    citations: [{ source: '003', from: 1997, to: 2003, reference: 'Bijlage 2, stap 3 I' }],
    force: 'practice',
    validity: {},
    phase: 'referral',
    when: all(not(labour), not(sexual), not(criminal), not(organ)),
    outcome: policeThenCare,
    examples: [
      {
        title: {
          nl: 'Iemand wordt vastgehouden, waarvoor is niet duidelijk',
          en: 'Somebody is being held, unclear why',
        },
        facts: { 'signal.forms': [], 'signal.danger': 'now' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Seksuele uitbuiting', en: 'Sexual exploitation' },
        facts: { 'signal.forms': ['sexual'], 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
];
