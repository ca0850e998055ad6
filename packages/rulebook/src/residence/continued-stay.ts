import { all, any, elapsed, is, oneOf } from '../condition.ts';
import type { DecisionRule, DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const threeYears = { count: 3, unit: 'year' } as const;
const isVictim = oneOf('victim.capacity', 'victim', 'reportingVictim');

/** On which grounds a victim may stay on, and what must be weighed (000 §2.8.3; Vc B16, since 1 June 2013 B9/9). */
export const continuedStayRules: readonly (DecisionRule | DutyRule)[] = [
  {
    id: 'residence.continued.conviction',
    kind: 'decision',
    title: { nl: 'Grond 1: onherroepelijke veroordeling', en: 'Ground 1: irrevocable conviction' },
    explanation: {
      nl: 'Leidde de strafzaak tot een onherroepelijke veroordeling, dan kan het slachtoffer blijven.',
      en: 'When the criminal case led to an irrevocable conviction, the victim may stay on.',
    },
    citations: [{ source: '000', from: 7383, to: 7388, reference: 'voetnoot 881; B9/9 Vc' }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: all(isVictim, is('case.status', 'convictedFinal')),
    question: 'continuedStay',
    outcome: {
      answer: 'conviction',
      label: {
        nl: 'Blijven wegens onherroepelijke veroordeling',
        en: 'Stay on because of an irrevocable conviction',
      },
    },
    examples: [
      {
        title: { nl: 'Veroordeling is onherroepelijk', en: 'Conviction irrevocable' },
        facts: { 'victim.capacity': 'reportingVictim', 'case.status': 'convictedFinal' },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Hoger beroep loopt nog', en: 'Appeal still pending' },
        facts: { 'victim.capacity': 'reportingVictim', 'case.status': 'convicted' },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.continued.yearsAtJudgment',
    kind: 'decision',
    title: {
      nl: 'Grond 2: geen veroordeling, wel drie jaar verblijf',
      en: 'Ground 2: no conviction, but three years of stay',
    },
    explanation: {
      nl: 'Kwam er geen veroordeling, maar verbleef het slachtoffer bij de uitspraak drie jaar of langer met een vergunning als slachtoffer, dan kan het slachtoffer blijven.',
      en: 'When there was no conviction, but at the judgment the victim had stayed three years or longer on a permit as a victim, the victim may stay on.',
    },
    citations: [{ source: '000', from: 7383, to: 7388, reference: 'voetnoot 881; B9/9 Vc' }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'Of bedenktijd meetelt voor de drie jaar, staat er niet met zoveel woorden. De tekst noemt alleen een vergunning. Het is een keuze.',
      en: 'Whether the reflection period counts towards the three years is not said in so many words. The text names a permit only. It is a choice.',
    },
    when: all(
      isVictim,
      is('case.status', 'noConviction'),
      any(
        elapsed('permit.since', threeYears, 'case.judgedOn'),
        all(
          is('choice.yearsCounted', 'withReflection'),
          elapsed('reflection.startedOn', threeYears, 'case.judgedOn'),
        ),
      ),
    ),
    question: 'continuedStay',
    outcome: {
      answer: 'threeYearsJudgment',
      label: {
        nl: 'Blijven wegens drie jaar verblijf bij de uitspraak',
        en: 'Stay on because of three years of stay at the judgment',
      },
    },
    examples: [
      {
        title: {
          nl: 'Precies drie jaar op de dag van de uitspraak',
          en: 'Exactly three years on the day of the judgment',
        },
        facts: {
          'victim.capacity': 'reportingVictim',
          'case.status': 'noConviction',
          'permit.since': '2010-05-03',
          'case.judgedOn': '2013-05-03',
        },
        at: '2013-06-03',
        applies: true,
      },
      {
        title: { nl: 'Een dag te kort', en: 'One day short' },
        facts: {
          'victim.capacity': 'reportingVictim',
          'case.status': 'noConviction',
          'permit.since': '2010-05-04',
          'case.judgedOn': '2013-05-03',
        },
        at: '2013-06-03',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.continued.yearsRunning',
    kind: 'decision',
    title: {
      nl: 'Grond 3: de zaak loopt en het verblijf duurt drie jaar',
      en: 'Ground 3: the case runs and the stay has lasted three years',
    },
    explanation: {
      nl: 'Loopt de strafzaak nog en verblijft het slachtoffer drie jaar met een vergunning als slachtoffer, dan kan het slachtoffer blijven.',
      en: 'When the criminal case still runs and the victim has stayed three years on a permit as a victim, the victim may stay on.',
    },
    citations: [{ source: '000', from: 7383, to: 7388, reference: 'voetnoot 881; B9/9 Vc' }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De bron schrijft hier “drie jaar” en bij grond 2 “drie jaar of langer”. Beide zijn gelezen als drie jaar of langer. Of bedenktijd meetelt, is een keuze.',
      en: 'The source writes "three years" here and "three years or longer" at ground 2. Both are read as three years or longer. Whether the reflection period counts is a choice.',
    },
    when: all(
      isVictim,
      oneOf('case.status', 'investigation', 'prosecution', 'convicted'),
      any(
        elapsed('permit.since', threeYears),
        all(is('choice.yearsCounted', 'withReflection'), elapsed('reflection.startedOn', threeYears)),
      ),
    ),
    question: 'continuedStay',
    outcome: {
      answer: 'threeYearsRunning',
      label: {
        nl: 'Blijven wegens een zaak die na drie jaar nog loopt',
        en: 'Stay on because of a case still running after three years',
      },
    },
    examples: [
      {
        title: { nl: 'Drie jaar vergunning, zaak loopt', en: 'Three years of permit, case running' },
        facts: {
          'victim.capacity': 'reportingVictim',
          'case.status': 'prosecution',
          'permit.since': '2010-09-02',
        },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Twee jaar en elf maanden', en: 'Two years and eleven months' },
        facts: {
          'victim.capacity': 'reportingVictim',
          'case.status': 'prosecution',
          'permit.since': '2010-10-02',
        },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.continued.individual',
    kind: 'decision',
    title: {
      nl: 'Grond 4: bijzondere individuele omstandigheden',
      en: 'Ground 4: special individual circumstances',
    },
    explanation: {
      nl: 'Kan van iemand door bijzondere omstandigheden niet gevraagd worden te vertrekken, dan kan die persoon blijven. Dit geldt ook voor een getuige die aangifte deed en dit onderbouwt.',
      en: 'When special circumstances mean that somebody cannot be asked to leave, that person may stay on. This also holds for a witness who reported and substantiates it.',
    },
    citations: [{ source: '000', from: 7393, to: 7402, reference: 'B9/9 Vc' }],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: is('continued.specialCircumstances', true),
    question: 'continuedStay',
    outcome: {
      answer: 'individual',
      label: {
        nl: 'Blijven wegens bijzondere individuele omstandigheden',
        en: 'Stay on because of special individual circumstances',
      },
    },
    examples: [
      {
        title: { nl: 'Getuige met gevaar voor represailles', en: 'Witness in danger of reprisals' },
        facts: { 'victim.capacity': 'reportingWitness', 'continued.specialCircumstances': true },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: {
          nl: 'Twee jaar en elf maanden, geen bijzonderheden',
          en: 'Two years and eleven months, nothing special',
        },
        facts: { 'victim.capacity': 'reportingVictim', 'continued.specialCircumstances': false },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.continued.decide',
    kind: 'duty',
    title: { nl: 'Beslis over voortgezet verblijf', en: 'Decide on continued stay' },
    explanation: {
      nl: 'De IND beslist op de aanvraag. In onderzochte dossiers duurde dat gemiddeld 155,9 dagen.',
      en: 'The IND decides on the request. In examined files that took 155.9 days on average.',
    },
    citations: [
      { source: '000', from: 7250, to: 7254 },
      { source: '000', from: 7531, to: 7536, reference: 'voetnoot 902' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    when: is('continued.status', 'applied'),
    scope: 'victim',
    debtor: 'ind',
    act: 'decideContinuedStay',
    term: openTerm('residence.continued.decide', 6, 'month'),
    startsAt: 'continued.appliedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Aanvraag ligt er', en: 'Request pending' },
        facts: { 'continued.status': 'applied' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.continued.atProsecution',
    kind: 'decision',
    title: {
      nl: 'Aanbeveling: beslis over blijven al bij de vervolging',
      en: 'Recommendation: decide on staying at prosecution',
    },
    explanation: {
      nl: 'De Nationaal Rapporteur beveelt aan om voortgezet verblijf al te verlenen als de officier van justitie besluit te vervolgen. Dit is geen recht.',
      en: 'The National Rapporteur recommends to grant continued stay as soon as the prosecutor decides to prosecute. This is not law.',
    },
    citations: [{ source: '000', from: 7427, to: 7432, reference: 'voetnoot 882; NRM7, aanbeveling 4' }],
    force: 'recommended',
    validity: {},
    phase: 'residence',
    when: all(isVictim, is('case.status', 'prosecution')),
    question: 'continuedStay',
    outcome: {
      answer: 'individual',
      label: {
        nl: 'Eerder blijven, vanaf de beslissing om te vervolgen',
        en: 'Stay on earlier, from the decision to prosecute',
      },
    },
    examples: [
      {
        title: { nl: 'Vervolging is begonnen', en: 'Prosecution has begun' },
        facts: { 'victim.capacity': 'reportingVictim', 'case.status': 'prosecution' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
];
