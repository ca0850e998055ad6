import { all, any, includes, is, not, oneOf } from '../condition.ts';
import type { ProhibitionRule } from '../rule.ts';

const at = '2025-03-03';

/** What may never happen to a possible victim: each stops a command in a victim track. */
export const guardProhibitions: readonly ProhibitionRule[] = [
  {
    id: 'guard.departure.d9',
    kind: 'prohibition',
    title: { nl: 'Geen gedwongen vertrek zolang D9 loopt', en: 'No forced departure while D9 is open' },
    explanation: {
      nl: 'D9 loopt. Gedwongen vertrek ligt dan stil, tot over een verblijfsvergunning is beslist.',
      en: 'D9 is open. Forced departure is then halted until a residence permit has been decided on.',
    },
    citations: [
      { source: '000', from: 6278, to: 6280 },
      { source: '000', from: 6387, to: 6389 },
    ],
    force: 'policy',
    validity: {},
    phase: 'return',
    when: is('d9.status', 'open'),
    commands: ['orderDeparture'],
    instead: {
      nl: 'Wacht op de beslissing over verblijf en sluit daarna D9 af, met de reden.',
      en: 'Wait for the decision on residence, then close D9 with the reason.',
    },
    examples: [
      {
        title: { nl: 'Signalen herkend, D9 geopend', en: 'Signals recognised, D9 opened' },
        facts: { 'd9.status': 'open' },
        at,
        applies: true,
      },
      {
        title: { nl: 'D9 is afgesloten', en: 'D9 is closed' },
        facts: { 'd9.status': 'closed' },
        at,
        applies: false,
      },
    ],
  },
  {
    id: 'guard.departure.reflection',
    kind: 'prohibition',
    title: {
      nl: 'Geen gedwongen vertrek in de bedenktijd',
      en: 'No forced departure in the reflection period',
    },
    explanation: {
      nl: 'De bedenktijd loopt. Verwijdering is dan opgeschort en de persoon verblijft rechtmatig.',
      en: 'The reflection period is running. Removal is then suspended and the person stays lawfully.',
    },
    citations: [
      { source: '000', from: 7739, to: 7741, reference: 'art. 8 Vw 2000' },
      { source: '002', from: 1258, to: 1266 },
    ],
    force: 'law',
    validity: {},
    phase: 'return',
    when: is('reflection.status', 'accepted'),
    commands: ['orderDeparture'],
    instead: {
      nl: 'Wacht tot de bedenktijd voorbij is en er over verblijf is beslist.',
      en: 'Wait until the reflection period is over and residence has been decided on.',
    },
    examples: [
      {
        title: { nl: 'In de tweede maand bedenktijd', en: 'In the second month of reflection' },
        facts: { 'reflection.status': 'accepted' },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.minor.label',
    kind: 'prohibition',
    title: {
      nl: 'Een minderjarige is slachtoffer van mensenhandel, geen “loverboyprobleem”',
      en: 'A minor is a victim of trafficking, not a “loverboy problem”',
    },
    explanation: {
      nl: 'Wie een minderjarige alleen als loverboyproblematiek vastlegt, onthoudt haar of hem de bescherming die slachtoffers van mensenhandel toekomt.',
      en: 'Recording a minor as a loverboy problem only withholds the protection that victims of trafficking are due.',
    },
    citations: [{ source: '000', from: 5384, to: 5387 }],
    force: 'practice',
    validity: {},
    phase: 'registration',
    open: {
      nl: 'De Nationaal rapporteur vraagt dit; een wet of beleidsregel schrijft het niet voor. De keten houdt zich er hier aan.',
      en: 'The National Rapporteur asks for this; no statute or policy rule prescribes it. The chain holds itself to it here.',
    },
    when: is('victim.minor', true),
    commands: ['classify'],
    instead: {
      nl: 'Leg vast dat het om mensenhandel gaat, en welke vorm. Beschrijf de manier van werven in de toelichting.',
      en: 'Record that it is trafficking, and which form. Describe the way of recruiting in the explanation.',
    },
    examples: [
      {
        title: { nl: 'Meisje van 15 in gesloten jeugdzorg', en: 'Girl of 15 in closed youth care' },
        facts: { 'victim.minor': true },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.aangifte.tooEarly',
    kind: 'prohibition',
    title: {
      nl: 'Geen afspraak voor aangifte die de bedenktijd afkapt',
      en: 'No appointment for a report that cuts off the reflection period',
    },
    explanation: {
      nl: 'De bedenktijd loopt en het slachtoffer vroeg niet zelf om eerder aangifte te doen. Een afspraak binnen die tijd kort de rust in waar het slachtoffer recht op heeft.',
      en: 'The reflection period is running and the victim did not ask to report earlier. An appointment within it shortens the rest that the victim has a right to.',
    },
    citations: [
      { source: '000', from: 7559, to: 7566 },
      { source: '000', from: 7582, to: 7583 },
    ],
    force: 'policy',
    validity: {},
    phase: 'protection',
    when: all(oneOf('reflection.status', 'offered', 'accepted'), not(is('hearing.victimAskedEarlier', true))),
    commands: ['planAangifte'],
    instead: {
      nl: 'Wacht tot de bedenktijd voorbij is. Wil het slachtoffer zelf eerder, leg dat dan vast.',
      en: 'Wait until the reflection period is over. If the victim wants it earlier, record that.',
    },
    examples: [
      {
        title: { nl: 'Direct een afspraak na de uitleg', en: 'An appointment right after the explanation' },
        facts: { 'reflection.status': 'accepted', 'hearing.victimAskedEarlier': false },
        at,
        applies: true,
      },
      {
        title: { nl: 'Het slachtoffer wil zelf eerder', en: 'The victim wants it earlier' },
        facts: { 'reflection.status': 'accepted', 'hearing.victimAskedEarlier': true },
        at,
        applies: false,
      },
    ],
  },
  {
    id: 'guard.interception',
    kind: 'prohibition',
    title: { nl: 'Doorlaatverbod: ingrijpen mag niet wachten', en: 'Intervention may not wait' },
    explanation: {
      nl: 'Opsporingsambtenaren die weten dat mensenhandel doorgaat, moeten meteen ingrijpen, ook als dat het onderzoek schaadt.',
      en: 'Investigators who know that trafficking goes on must intervene at once, even when that harms the investigation.',
    },
    citations: [{ source: '002', from: 1014, to: 1025, reference: 'Aanwijzing mensenhandel; art. 126ff Sv' }],
    force: 'law',
    validity: {},
    phase: 'investigation',
    when: all(is('guard.exploitationGoesOn', true), is('guard.intervened', false)),
    commands: ['postponeIntervention'],
    instead: {
      nl: 'Grijp nu in, breng de persoon in veiligheid en leg het ingrijpen vast.',
      en: 'Intervene now, bring the person to safety and record the intervention.',
    },
    examples: [
      {
        title: { nl: 'Observatie van een lopende uitbuiting', en: 'Observation of a running exploitation' },
        facts: { 'guard.exploitationGoesOn': true, 'guard.intervened': false },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.charge.omKnows',
    kind: 'prohibition',
    title: {
      nl: 'Eerst weet het OM dat de verdachte mogelijk slachtoffer is',
      en: 'First the prosecutor knows that the suspect may be a victim',
    },
    explanation: {
      nl: 'Het mogelijke slachtoffer is ook verdachte. Het OM is daar nog niet op gewezen en kan dus niet wegen of vervolging achterwege blijft.',
      en: 'The possible victim is also a suspect. The prosecutor was not told so yet and therefore cannot weigh whether to refrain from prosecution.',
    },
    citations: [
      { source: '000', from: 4957, to: 4962 },
      { source: '000', from: 5001, to: 5005 },
    ],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    when: all(is('victim.suspect', true), is('guard.omKnows', false)),
    commands: ['decideOnCharge'],
    instead: {
      nl: 'Wijs het OM eerst op het slachtofferschap.',
      en: 'First point the prosecutor to the victimhood.',
    },
    examples: [
      {
        title: { nl: 'Gedwongen tot zakkenrollen', en: 'Forced to pick pockets' },
        facts: { 'victim.suspect': true, 'guard.omKnows': false },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.charge.weighed',
    kind: 'prohibition',
    title: {
      nl: 'Geen beslissing over de verdenking zonder de dwang te wegen',
      en: 'No decision on the suspicion without weighing the coercion',
    },
    explanation: {
      nl: 'Wie gedwongen werd tot een strafbaar feit, kan buiten vervolging of straf blijven. Dat hoeft niet altijd, maar de beslissing moet laten zien dat het is gewogen.',
      en: 'Whoever was forced to commit an offence may be kept out of prosecution or punishment. That need not be so always, but the decision must show that it was weighed.',
    },
    citations: [
      { source: '000', from: 4957, to: 4962 },
      { source: '000', from: 5000, to: 5005 },
    ],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    open: {
      nl: 'De bron laat de uitkomst aan de officier of de rechter. Dat de weging zichtbaar moet zijn, is een keuze van de keten.',
      en: 'The source leaves the outcome to the prosecutor or the judge. That the weighing must be visible is a choice of the chain.',
    },
    when: all(is('victim.suspect', true), not(is('guard.weighed', true))),
    commands: ['decideOnCharge'],
    instead: {
      nl: 'Weeg de dwang, schrijf op wat die weging opleverde en beslis dan.',
      en: 'Weigh the coercion, write down what came of it and then decide.',
    },
    examples: [
      {
        title: { nl: 'Niet gewogen', en: 'Not weighed' },
        facts: { 'victim.suspect': true, 'guard.weighed': false },
        at,
        applies: true,
      },
    ],
  },
  {
    id: 'guard.interview.first',
    kind: 'prohibition',
    title: { nl: 'Eerst het informatieve gesprek', en: 'First the informative interview' },
    explanation: {
      nl: 'Voor een aangifte hoort een informatief gesprek, zodat het slachtoffer weet wat er volgt. Alleen in een acute situatie mag het achterwege blijven.',
      en: 'An informative interview comes before a report to the police, so that the victim knows what follows. Only in an acute situation may it be left out.',
    },
    citations: [{ source: '002', from: 1161, to: 1165 }],
    force: 'policy',
    validity: {},
    phase: 'investigation',
    when: all(is('talk.held', false), not(is('talk.acute', true))),
    commands: ['makeAangifte'],
    instead: {
      nl: 'Voer eerst het informatieve gesprek, of leg vast waarom dat niet kon.',
      en: 'Hold the informative interview first, or record why that was not possible.',
    },
    examples: [
      {
        title: { nl: 'Aangifte zonder gesprek', en: 'A report without an interview' },
        facts: { 'talk.held': false, 'talk.acute': false },
        at,
        applies: true,
      },
      {
        title: { nl: 'Acute situatie', en: 'Acute situation' },
        facts: { 'talk.held': false, 'talk.acute': true },
        at,
        applies: false,
      },
    ],
  },
  {
    id: 'guard.detention.consent',
    kind: 'prohibition',
    title: {
      nl: 'In vreemdelingenbewaring alleen bedenktijd met akkoord van OM en politie',
      en: 'In aliens detention reflection only with the consent of prosecutor and police',
    },
    explanation: {
      nl: 'De persoon zit in vreemdelingenbewaring. Bedenktijd gaat dan pas in als het OM én de politie akkoord zijn.',
      en: 'The person is in aliens detention. The reflection period then starts only when both prosecutor and police agree.',
    },
    citations: [{ source: '000', from: 7355, to: 7359 }],
    force: 'policy',
    validity: {},
    phase: 'protection',
    when: all(
      is('victim.detention', 'aliens'),
      not(all(is('reflection.omAgrees', true), is('reflection.policeAgrees', true))),
    ),
    commands: ['acceptReflection'],
    instead: {
      nl: 'Laat het OM en de politie hun akkoord vastleggen. Weigert een van de twee, dan gaat de bedenktijd niet in.',
      en: 'Have the prosecutor and the police record their consent. When one refuses, the period does not start.',
    },
    examples: [
      {
        title: { nl: 'OM akkoord, politie niet', en: 'Prosecutor agrees, police do not' },
        facts: {
          'victim.detention': 'aliens',
          'reflection.omAgrees': true,
          'reflection.policeAgrees': false,
        },
        at,
        applies: true,
      },
      {
        title: { nl: 'Beiden akkoord', en: 'Both agree' },
        facts: {
          'victim.detention': 'aliens',
          'reflection.omAgrees': true,
          'reflection.policeAgrees': true,
        },
        at,
        applies: false,
      },
    ],
  },
  {
    id: 'guard.continued.factors',
    kind: 'prohibition',
    title: {
      nl: 'Geen afwijzing van voortgezet verblijf zonder de drie factoren',
      en: 'No refusal of continued stay without the three factors',
    },
    explanation: {
      nl: 'Bij bijzondere omstandigheden telt in ieder geval mee: gevaar van represailles en bescherming daartegen, gevaar van vervolging, en de kans op een plaats in de samenleving van het land van herkomst.',
      en: 'Special circumstances take into account at least: danger of reprisals and protection against them, danger of prosecution, and the chance of a place in society in the country of origin.',
    },
    citations: [{ source: '000', from: 7395, to: 7402 }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(
      is('continued.status', 'refused'),
      any(
        not(includes('continued.weighed', 'reprisals')),
        not(includes('continued.weighed', 'prosecution')),
        not(includes('continued.weighed', 'reintegration')),
      ),
    ),
    commands: ['decideContinuedStay'],
    instead: {
      nl: 'Weeg alle drie de factoren en vink ze aan.',
      en: 'Weigh all three factors and tick them.',
    },
    examples: [
      {
        title: { nl: 'Alleen represailles gewogen', en: 'Only reprisals weighed' },
        facts: { 'continued.status': 'refused', 'continued.weighed': ['reprisals'] },
        at,
        applies: true,
      },
      {
        title: { nl: 'Alle drie gewogen', en: 'All three weighed' },
        facts: {
          'continued.status': 'refused',
          'continued.weighed': ['reprisals', 'prosecution', 'reintegration'],
        },
        at,
        applies: false,
      },
    ],
  },
];
