import { always, is } from '../condition.ts';
import type { DecisionRule, DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

/** Under which name the scheme for victims goes on a date. Practice and figures went on saying "B9" after 1 June 2013, while B9/9 now means continued stay. */
export const regimeRules: readonly (DecisionRule | DutyRule)[] = [
  {
    id: 'residence.regime.b9',
    kind: 'decision',
    title: { nl: 'Tijdelijk verblijf heet B9', en: 'Temporary stay is called B9' },
    explanation: {
      nl: 'Tot 1 juni 2013 staat de regeling voor slachtoffers in hoofdstuk B9 van de Vreemdelingencirculaire. Daarom spreken mensen ook later nog van een B9-vergunning.',
      en: 'Until 1 June 2013 the scheme for victims stands in chapter B9 of the Aliens circular. That is why people speak of a B9 permit afterwards too.',
    },
    citations: [
      { source: '000', from: 7204, to: 7213, reference: 'Wet modern migratiebeleid' },
      { source: '000', from: 7241, to: 7243 },
    ],
    force: 'policy',
    validity: { until: '2013-06-01' },
    phase: 'residence',
    when: always,
    question: 'residenceRegime',
    outcome: {
      answer: 'b9',
      label: { nl: 'Vreemdelingencirculaire hoofdstuk B9', en: 'Aliens circular, chapter B9' },
    },
    examples: [
      {
        title: { nl: 'Een dag voor de wijziging', en: 'One day before the change' },
        facts: {},
        at: '2013-05-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.regime.b8',
    kind: 'decision',
    title: { nl: 'Tijdelijk verblijf heet B8/3', en: 'Temporary stay is called B8/3' },
    explanation: {
      nl: 'Vanaf 1 juni 2013 staat de regeling in B8/3 van de Vreemdelingencirculaire, onder de kop humanitair tijdelijk. De vindplaats van het slachtoffer telt niet meer.',
      en: 'From 1 June 2013 the scheme stands in B8/3 of the Aliens circular, under humanitarian temporary. The place where the victim was found no longer counts.',
    },
    citations: [
      { source: '000', from: 7204, to: 7213, reference: 'Wet modern migratiebeleid' },
      { source: '000', from: 7241, to: 7243 },
      { source: '002', from: 1243, to: 1246, reference: 'voetnoot 55' },
    ],
    force: 'policy',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    when: always,
    question: 'residenceRegime',
    outcome: {
      answer: 'b8',
      label: {
        nl: 'Vreemdelingencirculaire B8/3, humanitair tijdelijk',
        en: 'Aliens circular B8/3, humanitarian temporary',
      },
    },
    examples: [
      {
        title: { nl: 'De dag van de wijziging', en: 'The day of the change' },
        facts: {},
        at: '2013-06-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.regime.b16',
    kind: 'decision',
    title: { nl: 'Blijven na de zaak heet B16', en: 'Staying on is called B16' },
    explanation: {
      nl: 'Tot 1 juni 2013 staat voortgezet verblijf in hoofdstuk B16 van de Vreemdelingencirculaire.',
      en: 'Until 1 June 2013 continued stay stands in chapter B16 of the Aliens circular.',
    },
    citations: [{ source: '000', from: 7250, to: 7254 }],
    force: 'policy',
    validity: { until: '2013-06-01' },
    phase: 'residence',
    when: always,
    question: 'continuedRegime',
    outcome: {
      answer: 'b16',
      label: {
        nl: 'Vreemdelingencirculaire hoofdstuk B16, voortgezet verblijf',
        en: 'Aliens circular, chapter B16, continued stay',
      },
    },
    examples: [
      {
        title: { nl: 'Een dag voor de wijziging', en: 'One day before the change' },
        facts: {},
        at: '2013-05-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.regime.b9permanent',
    kind: 'decision',
    title: { nl: 'Blijven na de zaak heet B9/9', en: 'Staying on is called B9/9' },
    explanation: {
      nl: 'Vanaf 1 juni 2013 heet voortgezet verblijf: verblijf op niet-tijdelijke humanitaire gronden, B9/9. Pas op: B9 zonder meer betekent sindsdien iets anders dan eerst.',
      en: 'From 1 June 2013 continued stay is called: stay on non-temporary humanitarian grounds, B9/9. Mind: since then plain B9 means something else than before.',
    },
    citations: [
      { source: '000', from: 7250, to: 7254 },
      { source: '000', from: 7262, to: 7266, reference: 'art. 3.51 lid 1 onder h Vb' },
    ],
    force: 'policy',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    when: always,
    question: 'continuedRegime',
    outcome: {
      answer: 'b9Permanent',
      label: {
        nl: 'Vreemdelingencirculaire B9/9, niet-tijdelijke humanitaire gronden',
        en: 'Aliens circular B9/9, non-temporary humanitarian grounds',
      },
    },
    examples: [
      {
        title: { nl: 'De dag van de wijziging', en: 'The day of the change' },
        facts: {},
        at: '2013-06-01',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.fees.circular',
    kind: 'decision',
    title: { nl: 'Geen leges volgens de circulaire', en: 'No fees under the circular' },
    explanation: {
      nl: 'De circulaire zelf noemt dat slachtoffers geen leges betalen.',
      en: 'The circular itself says that victims pay no fees.',
    },
    citations: [{ source: '000', from: 7316, to: 7318, reference: 'voetnoot 868; Vc B9/2, B9/5 en B9/9.5' }],
    force: 'policy',
    validity: { until: '2013-06-01' },
    phase: 'residence',
    when: always,
    question: 'fees',
    outcome: { answer: 'exempt', label: { nl: 'Vrijgesteld van leges', en: 'Exempt from fees' } },
    examples: [
      {
        title: { nl: 'Onder hoofdstuk B9', en: 'Under chapter B9' },
        facts: {},
        at: '2013-05-31',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.fees.regulation',
    kind: 'decision',
    title: {
      nl: 'Geen leges volgens het Voorschrift Vreemdelingen',
      en: 'No fees under the Aliens Regulation',
    },
    explanation: {
      nl: 'De vrijstelling staat niet meer in de circulaire, alleen nog in het Voorschrift Vreemdelingen.',
      en: 'The exemption no longer stands in the circular, only in the Aliens Regulation.',
    },
    citations: [
      { source: '000', from: 7316, to: 7318, reference: 'voetnoot 868; Voorschrift Vreemdelingen' },
    ],
    force: 'law',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    open: {
      nl: 'Voor voortgezet verblijf noemt de bron juist dat aanvragers tijd nodig hebben om leges te betalen (000, regels 7545-7549). Welke aanvragen vrij zijn, zegt de bron niet.',
      en: 'For continued stay the source mentions that applicants need time to pay fees (000, lines 7545-7549). Which applications are exempt it does not say.',
    },
    when: always,
    question: 'fees',
    outcome: { answer: 'exempt', label: { nl: 'Vrijgesteld van leges', en: 'Exempt from fees' } },
    examples: [{ title: { nl: 'Onder B8/3', en: 'Under B8/3' }, facts: {}, at: '2013-06-01', applies: true }],
  },
  {
    id: 'residence.mechanism.ownDuties',
    kind: 'duty',
    title: { nl: 'Leg de verwijsplichten zelf vast', en: 'Lay down the referral duties yourself' },
    explanation: {
      nl: 'De circulaire beschrijft niet meer wie wat doet, en de bijlage op de website van de IND bindt niemand. Daarom vraagt de Nationaal Rapporteur om een verwijsmechanisme dat voor iedereen geldt.',
      en: 'The circular no longer describes who does what, and the annex on the website of the IND binds nobody. That is why the National Rapporteur asks for a referral mechanism that holds for everybody.',
    },
    citations: [
      { source: '000', from: 7296, to: 7311 },
      { source: '000', from: 7338, to: 7341 },
    ],
    force: 'recommended',
    validity: { from: '2013-06-01' },
    phase: 'residence',
    when: is('victim.indication', true),
    scope: 'victim',
    debtor: 'ketenregisseur',
    act: 'note',
    term: openTerm('residence.mechanism', 1, 'month'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Een aanwijzing in 2013', en: 'An indication in 2013' },
        facts: { 'victim.indication': true },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
];
