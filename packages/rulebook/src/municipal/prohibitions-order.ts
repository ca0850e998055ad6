import { all, any, includes, is, not, oneOf } from '../condition.ts';
import type { ProhibitionRule } from '../rule.ts';

/** When the route begins with AVIM (003 L1693-1697, L1744-1782, L1999-2003): always, unless it is labour only. */
const avimFirst = any(
  is('signal.danger', 'now'),
  includes('signal.forms', 'sexual'),
  includes('signal.forms', 'criminal'),
  includes('signal.forms', 'organ'),
  not(includes('signal.forms', 'labour')),
);

/** The order and the addressees of judging, asking advice and reporting. */
export const orderProhibitions: readonly ProhibitionRule[] = [
  {
    id: 'municipal.order.avimFirst',
    kind: 'prohibition',
    title: {
      nl: 'Eerst AVIM, dan de zorgcoördinator',
      en: 'AVIM first, then the care coordinator',
    },
    explanation: {
      nl: 'Bij seksuele uitbuiting, criminele uitbuiting en gedwongen orgaanverwijdering gaat de melding eerst naar AVIM. Dat geldt ook bij acuut gevaar en zolang de vorm nog niet bekend is. De politie heeft dag en nacht dienst en kan de veiligheid ter plaatse bewaken.',
      en: 'For sexual exploitation, criminal exploitation and forced organ removal the report goes to AVIM first. So it does at acute danger and as long as the form is unknown. The police are on duty day and night and can guard safety on the spot.',
    },
    citations: [
      { source: '003', from: 1693, to: 1697, reference: 'voetnoot 13' },
      { source: '003', from: 1760, to: 1782, reference: 'Stroomschema 1' },
      { source: '003', from: 1999, to: 2003, reference: 'Bijlage 2, stap 3 I' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    commands: ['report'],
    when: all(is('command.recipientRole', 'zoco'), avimFirst, not(includes('signal.reportedTo', 'avim'))),
    instead: {
      nl: 'Meld eerst aan AVIM. Daarna kunt u aan de zorgcoördinator melden.',
      en: 'Report to AVIM first. After that you can report to the care coordinator.',
    },
    examples: [
      {
        title: {
          nl: 'Seksuele uitbuiting, AVIM weet nog niets',
          en: 'Sexual exploitation, AVIM not told yet',
        },
        facts: {
          'command.recipientRole': 'zoco',
          'signal.forms': ['sexual'],
          'signal.reportedTo': [],
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
        facts: {
          'command.recipientRole': 'zoco',
          'signal.forms': ['labour'],
          'signal.danger': 'no',
          'signal.reportedTo': [],
        },
        at: '2025-03-03',
        applies: false,
      },
      {
        title: { nl: 'AVIM heeft de melding', en: 'AVIM has the report' },
        facts: {
          'command.recipientRole': 'zoco',
          'signal.forms': ['sexual'],
          'signal.reportedTo': ['avim'],
        },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.route.recipients',
    kind: 'prohibition',
    title: {
      nl: 'Melden kan alleen aan AVIM, de Arbeidsinspectie of de zorgcoördinator',
      en: 'Reports go to AVIM, the Labour Authority or the care coordinator only',
    },
    explanation: {
      nl: 'De route noemt drie partners die meldingen ontvangen. Andere partners kunnen advies geven of later aansluiten, maar ontvangen geen melding.',
      en: 'The route names three partners that receive reports. Other partners can advise or join later, but receive no report.',
    },
    citations: [{ source: '003', from: 1744, to: 1788, reference: 'Stroomschema 1' }],
    force: 'practice',
    validity: {},
    phase: 'referral',
    commands: ['report'],
    when: not(oneOf('command.recipientRole', 'avim', 'nla', 'zoco')),
    instead: {
      nl: 'Kies een partner die bij de vorm van uitbuiting hoort, of vraag advies.',
      en: 'Choose a partner that belongs to the form of exploitation, or ask advice.',
    },
    examples: [
      {
        title: { nl: 'Aan de Taskforce-RIEC', en: 'To the Taskforce-RIEC' },
        facts: { 'command.recipientRole': 'tfRiec' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Aan AVIM', en: 'To AVIM' },
        facts: { 'command.recipientRole': 'avim' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.route.labourOnly',
    kind: 'prohibition',
    title: {
      nl: 'De Arbeidsinspectie alleen bij arbeidsuitbuiting',
      en: 'The Labour Authority for labour exploitation only',
    },
    explanation: {
      nl: 'De Arbeidsinspectie staat op de route bij arbeidsuitbuiting. Bij andere vormen is de politie bevoegd.',
      en: 'The Labour Authority is on the route for labour exploitation. For other forms the police are competent.',
    },
    citations: [
      { source: '003', from: 1766, to: 1770, reference: 'Stroomschema 1, AU' },
      { source: '003', from: 2090, to: 2094, reference: 'Bijlage 3, ISZW' },
      { source: '003', from: 1303, to: 1309 },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    commands: ['report'],
    when: all(is('command.recipientRole', 'nla'), not(includes('signal.forms', 'labour'))),
    instead: {
      nl: 'Is er ook arbeidsuitbuiting? Voeg die vorm dan toe bij het verrijken. Anders: meld aan AVIM of vraag de Arbeidsinspectie om advies.',
      en: 'Is there labour exploitation too? Then add that form when enriching. Otherwise: report to AVIM or ask the Labour Authority for advice.',
    },
    examples: [
      {
        title: { nl: 'Criminele uitbuiting', en: 'Criminal exploitation' },
        facts: { 'command.recipientRole': 'nla', 'signal.forms': ['criminal'] },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Arbeidsuitbuiting', en: 'Labour exploitation' },
        facts: { 'command.recipientRole': 'nla', 'signal.forms': ['labour'] },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.route.advisers',
    kind: 'prohibition',
    title: { nl: 'Advies alleen van een ketenpartner', en: 'Advice from a chain partner only' },
    explanation: {
      nl: 'Advies komt van AVIM, de zorgcoördinator, de Taskforce-RIEC of een andere ketenpartner die mensenhandel kan duiden. Wie toezicht houdt op de keten of het systeem beheert, krijgt geen inhoud te zien.',
      en: 'Advice comes from AVIM, the care coordinator, the Taskforce-RIEC or another chain partner able to assess trafficking. Whoever oversees the chain or runs the system does not see content.',
    },
    citations: [{ source: '003', from: 1720, to: 1728, reference: 'Stroomschema 1' }],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'De bron sluit de “andere ketenpartners” niet af. Hier zijn dat de Arbeidsinspectie en de partners die met name genoemd zijn.',
      en: 'The source does not close the list of "other chain partners". Here they are the Labour Authority and the partners named.',
    },
    commands: ['requestAdvice'],
    when: not(oneOf('command.adviserRole', 'avim', 'nla', 'zoco', 'tfRiec')),
    instead: {
      nl: 'Vraag advies aan AVIM, de Arbeidsinspectie, de zorgcoördinator of de Taskforce-RIEC.',
      en: 'Ask advice of AVIM, the Labour Authority, the care coordinator or the Taskforce-RIEC.',
    },
    examples: [
      {
        title: { nl: 'Aan de ketenregisseur', en: 'Of the chain director' },
        facts: { 'command.adviserRole': 'ketenregisseur' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Aan de Taskforce-RIEC', en: 'Of the Taskforce-RIEC' },
        facts: { 'command.adviserRole': 'tfRiec' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.handOn.recipients',
    kind: 'prohibition',
    title: { nl: 'Doorgeven alleen aan een ketenpartner', en: 'Hand on to a chain partner only' },
    explanation: {
      nl: 'Een melding gaat door naar een partner die haar kan oppakken: politie, Arbeidsinspectie, zorgcoördinator of de Taskforce-RIEC voor de integrale aanpak.',
      en: 'A report goes on to a partner that can take it up: police, Labour Authority, care coordinator or the Taskforce-RIEC for the integral approach.',
    },
    citations: [{ source: '003', from: 1830, to: 1855, reference: 'Stroomschema 2' }],
    force: 'practice',
    validity: {},
    phase: 'referral',
    open: {
      nl: 'De bron noemt ook het AVO en het casusoverleg. Dat zijn overleggen, geen ontvangers van een melding.',
      en: 'The source also names the preparatory consultation and the case consultation. Those are meetings, not recipients of a report.',
    },
    commands: ['handOn'],
    when: not(oneOf('command.recipientRole', 'avim', 'nla', 'zoco', 'tfRiec')),
    instead: {
      nl: 'Kies AVIM, de Arbeidsinspectie, de zorgcoördinator of de Taskforce-RIEC.',
      en: 'Choose AVIM, the Labour Authority, the care coordinator or the Taskforce-RIEC.',
    },
    examples: [
      {
        title: { nl: 'Aan de ketenregisseur', en: 'To the chain director' },
        facts: { 'command.recipientRole': 'ketenregisseur' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Aan de zorgcoördinator', en: 'To the care coordinator' },
        facts: { 'command.recipientRole': 'zoco' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.judge.enrichedFirst',
    kind: 'prohibition',
    title: { nl: 'Eerst verrijken, dan beoordelen', en: 'Enrich first, then judge' },
    explanation: {
      nl: 'Het oordeel volgt op de verrijking. Zo wordt geen signaal op het eerste gevoel weggelegd. Bij acuut gevaar geldt dit niet.',
      en: 'The judgement follows enrichment. So no signal is put aside on a first feeling. This does not hold at acute danger.',
    },
    citations: [
      { source: '003', from: 1991, to: 1997, reference: 'Bijlage 2, stap 2 en 3' },
      { source: '002', from: 3524, to: 3529 },
    ],
    force: 'practice',
    validity: {},
    phase: 'weighing',
    open: {
      nl: 'De bron zegt “zo mogelijk”. Kan verrijken niet, leg dan vast dat er niets te vinden was.',
      en: 'The source says "if possible". If enriching is impossible, record that nothing was found.',
    },
    commands: ['judge'],
    when: all(is('signal.enriched', false), not(is('signal.danger', 'now'))),
    instead: {
      nl: 'Leg eerst vast welke bronnen zijn bekeken, ook als dat niets opleverde.',
      en: 'First record which sources were consulted, also when they gave nothing.',
    },
    examples: [
      {
        title: { nl: 'Nog niets nagezocht', en: 'Nothing looked up yet' },
        facts: { 'signal.enriched': false, 'signal.danger': 'no' },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Iemand is nu in gevaar', en: 'Somebody is in danger now' },
        facts: { 'signal.enriched': false, 'signal.danger': 'now' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
  {
    id: 'municipal.report.assessedFirst',
    kind: 'prohibition',
    title: { nl: 'Eerst duiden, dan melden', en: 'Assess first, then report' },
    explanation: {
      nl: 'Melden volgt op een duidelijk oordeel of op een advies dat het mensenhandel is. Bij twijfel vraagt de gemeente advies. Bij acuut gevaar mag een melding altijd direct, en daarna mogen de andere partners op de route volgen.',
      en: 'A report follows a clear judgement or advice that it is trafficking. In doubt the municipality asks advice. At acute danger a report may always go at once, and the other partners on the route may follow.',
    },
    citations: [
      { source: '003', from: 1997, to: 2009, reference: 'Bijlage 2, stap 3' },
      { source: '003', from: 1716, to: 1742, reference: 'Stroomschema 1' },
    ],
    force: 'practice',
    validity: {},
    phase: 'referral',
    commands: ['report'],
    when: all(
      is('signal.reportable', false),
      not(is('signal.danger', 'now')),
      not(oneOf('signal.status', 'reported', 'takenUp')),
    ),
    instead: {
      nl: 'Beoordeel het signaal als duidelijk, of vraag advies.',
      en: 'Judge the signal as clear, or ask advice.',
    },
    examples: [
      {
        title: { nl: 'Nog niet beoordeeld', en: 'Not judged yet' },
        facts: {
          'signal.reportable': false,
          'signal.danger': 'unknown',
          'signal.status': 'enriching',
        },
        at: '2025-03-03',
        applies: true,
      },
      {
        title: { nl: 'Nu gevaar', en: 'Danger now' },
        facts: { 'signal.reportable': false, 'signal.danger': 'now' },
        at: '2025-03-03',
        applies: false,
      },
    ],
  },
];
