import { all, any, before, is, not } from '../condition.ts';
import { alien } from '../residence/scheme.ts';
import type { DecisionRule, DutyRule } from '../rule.ts';
import { openTerm } from '../term/open-term.ts';

const needed = all(alien, is('shelter.interpreterNeeded', true));
const inCosm = is('shelter.placement', 'cosm');
const inWomensShelter = is('shelter.placement', 'womensShelter');
const rvb = is('shelter.rvb', true);
const residential = is('shelter.setting', 'residential');

/** Which scheme goes first when a place and the benefit both fit, the source does not say. */
const byPlace = any(is('choice.interpreterOrder', 'placeFirst'), not(rvb));
const byBenefit = all(
  rvb,
  any(is('choice.interpreterOrder', 'benefitFirst'), not(any(inCosm, inWomensShelter, residential))),
);
const deskOpen = before('moment.law', { date: '2014-01-01' });

/** Who pays the interpreter since central payment ended on 1 January 2012 (000 §2.9.4). */
export const interpreterRules: readonly (DecisionRule | DutyRule)[] = [
  {
    id: 'shelter.interpreter.cosm',
    kind: 'decision',
    title: { nl: 'Tolk in de COSM', en: 'Interpreter in the COSM' },
    explanation: {
      nl: 'In de categorale opvang zit de tolk in het contract.',
      en: 'In the categorical shelter the interpreter is part of the contract.',
    },
    citations: [{ source: '000', from: 8412, to: 8413 }],
    force: 'policy',
    validity: { from: '2012-01-01' },
    phase: 'care',
    open: {
      nl: 'Passen twee regelingen tegelijk, dan zegt de bron niet welke voorgaat. Dat is een keuze.',
      en: 'When two schemes fit at once, the source does not say which goes first. That is a choice.',
    },
    when: all(needed, inCosm, byPlace),
    question: 'interpreterPayer',
    outcome: {
      answer: 'cosmContract',
      label: { nl: 'Betaald uit het contract van de COSM', en: 'Paid from the contract of the COSM' },
    },
    examples: [
      {
        title: { nl: 'In de COSM', en: 'In the COSM' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'cosm',
          'shelter.rvb': false,
          'shelter.setting': 'residential',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.womens',
    kind: 'decision',
    title: { nl: 'Tolk in de vrouwenopvang', en: 'Interpreter in a women’s shelter' },
    explanation: {
      nl: 'Voor de vrouwenopvang is een uitzondering gemaakt, om adressen te beschermen: de kosten zitten in de uitkering aan gemeenten.',
      en: 'An exception was made for women’s shelters, to protect addresses: the costs are in the grant to municipalities.',
    },
    citations: [
      { source: '000', from: 8406, to: 8408 },
      { source: '000', from: 8426, to: 8429, reference: 'voetnoot 1028' },
    ],
    force: 'policy',
    validity: { from: '2012-01-01' },
    phase: 'care',
    open: {
      nl: 'Passen twee regelingen tegelijk, dan zegt de bron niet welke voorgaat. Dat is een keuze.',
      en: 'When two schemes fit at once, the source does not say which goes first. That is a choice.',
    },
    when: all(needed, inWomensShelter, byPlace),
    question: 'interpreterPayer',
    outcome: {
      answer: 'womensShelterGrant',
      label: { nl: 'Betaald uit de uitkering vrouwenopvang', en: 'Paid from the women’s shelter grant' },
    },
    examples: [
      {
        title: { nl: 'In de vrouwenopvang', en: 'In a women’s shelter' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'womensShelter',
          'shelter.rvb': false,
          'shelter.setting': 'residential',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.residential',
    kind: 'decision',
    title: { nl: 'Tolk in een andere instelling', en: 'Interpreter in another institution' },
    explanation: {
      nl: 'Verblijft het slachtoffer in een andere instelling, dan vraagt die de vergoeding aan bij de centrumgemeente.',
      en: 'When the victim stays in another institution, it applies for payment at the central municipality.',
    },
    citations: [{ source: '000', from: 8413, to: 8415 }],
    force: 'policy',
    validity: { from: '2012-01-01' },
    phase: 'care',
    open: {
      nl: 'Passen twee regelingen tegelijk, dan zegt de bron niet welke voorgaat. Dat is een keuze.',
      en: 'When two schemes fit at once, the source does not say which goes first. That is a choice.',
    },
    when: all(needed, residential, not(inCosm), not(inWomensShelter), byPlace),
    question: 'interpreterPayer',
    outcome: {
      answer: 'municipality',
      label: {
        nl: 'Aan te vragen bij de centrumgemeente',
        en: 'To be applied for at the central municipality',
      },
    },
    examples: [
      {
        title: { nl: 'In een andere instelling', en: 'In another institution' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'other',
          'shelter.rvb': false,
          'shelter.setting': 'residential',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.rvb',
    kind: 'decision',
    title: { nl: 'Tolk bij een Rvb-uitkering', en: 'Interpreter with an Rvb benefit' },
    explanation: {
      nl: 'Wie een Rvb-uitkering krijgt, is verzekerd via de Regeling Zorg Asielzoekers. Daar hoort een tolk bij.',
      en: 'Whoever gets an Rvb benefit is insured through the care scheme for asylum seekers. That includes an interpreter.',
    },
    citations: [
      { source: '000', from: 8408, to: 8410 },
      { source: '000', from: 8431, to: 8436, reference: 'voetnoot 1029' },
    ],
    force: 'policy',
    validity: { from: '2012-01-01' },
    phase: 'care',
    open: {
      nl: 'Passen twee regelingen tegelijk, dan zegt de bron niet welke voorgaat. Dat is een keuze.',
      en: 'When two schemes fit at once, the source does not say which goes first. That is a choice.',
    },
    when: all(needed, byBenefit),
    question: 'interpreterPayer',
    outcome: {
      answer: 'rvb',
      label: {
        nl: 'Betaald uit de Regeling Zorg Asielzoekers',
        en: 'Paid from the care scheme for asylum seekers',
      },
    },
    examples: [
      {
        title: { nl: 'Ambulant met een Rvb-uitkering', en: 'Outpatient with an Rvb benefit' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'other',
          'shelter.rvb': true,
          'shelter.setting': 'ambulant',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.desk',
    kind: 'decision',
    title: { nl: 'Tolk bij ambulante hulp: CoMensha', en: 'Interpreter for outpatient help: CoMensha' },
    explanation: {
      nl: 'Voor ambulante hulp kon onder voorwaarden bij CoMensha een vergoeding worden aangevraagd, als proef tot 1 januari 2014.',
      en: 'For outpatient help payment could be applied for at CoMensha under conditions, as a trial until 1 January 2014.',
    },
    citations: [{ source: '000', from: 8438, to: 8443 }],
    force: 'policy',
    validity: { from: '2012-01-01', until: '2014-01-01' },
    phase: 'care',
    open: {
      nl: 'De vijf voorwaarden staan niet in de bron. De proef duurde een jaar tot 1 januari 2014; hier is aangenomen dat hij niet eerder dan 2012 begon.',
      en: 'The source does not print the five conditions. The trial lasted one year until 1 January 2014; here it is assumed not to have begun before 2012.',
    },
    when: all(needed, not(residential), not(inCosm), not(inWomensShelter), not(rvb), deskOpen),
    question: 'interpreterPayer',
    outcome: {
      answer: 'comenshaDesk',
      label: {
        nl: 'Aan te vragen bij het administratiepunt van CoMensha',
        en: 'To be applied for at the desk of CoMensha',
      },
    },
    examples: [
      {
        title: { nl: 'Poolse cliënt met ambulante hulp', en: 'Polish client with outpatient help' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'other',
          'shelter.rvb': false,
          'shelter.setting': 'ambulant',
        },
        at: '2013-05-01',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.nobody',
    kind: 'decision',
    title: { nl: 'Geen regeling voor de tolk', en: 'No scheme for the interpreter' },
    explanation: {
      nl: 'Valt iemand buiten de regelingen, dan is er sinds 1 januari 2012 geen vergoeding meer. Cliënten zijn dan zelf verantwoordelijk voor de taal.',
      en: 'When somebody falls outside the schemes there is no payment since 1 January 2012. Clients are then themselves responsible for the language.',
    },
    citations: [{ source: '000', from: 8403, to: 8407 }],
    force: 'policy',
    validity: { from: '2012-01-01' },
    phase: 'care',
    when: all(needed, not(residential), not(inCosm), not(inWomensShelter), not(rvb), not(deskOpen)),
    question: 'interpreterPayer',
    outcome: {
      answer: 'nobody',
      label: { nl: 'Geen vergoeding: zelf verantwoordelijk', en: 'No payment: own responsibility' },
    },
    examples: [
      {
        title: { nl: 'Ambulant na de proef', en: 'Outpatient after the trial' },
        facts: {
          'victim.origin': 'eu',
          'shelter.interpreterNeeded': true,
          'shelter.placement': 'other',
          'shelter.rvb': false,
          'shelter.setting': 'ambulant',
        },
        at: '2014-01-02',
        applies: true,
      },
    ],
  },
  {
    id: 'shelter.interpreter.mechanism',
    kind: 'duty',
    title: {
      nl: 'Aanbeveling: tolken horen in het verwijsmechanisme',
      en: 'Recommendation: interpreters belong in the referral mechanism',
    },
    explanation: {
      nl: 'De Nationaal Rapporteur wil dat de tolkenregeling deel wordt van het nationaal verwijsmechanisme.',
      en: 'The National Rapporteur wants the interpreter scheme to become part of the national referral mechanism.',
    },
    citations: [{ source: '000', from: 8442, to: 8443 }],
    force: 'recommended',
    validity: {},
    phase: 'care',
    when: is('shelter.interpreterNeeded', true),
    scope: 'victim',
    debtor: 'ketenregisseur',
    act: 'note',
    term: openTerm('shelter.interpreter', 3, 'month'),
    startsAt: 'victim.signalledOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Er is een tolk nodig', en: 'An interpreter is needed' },
        facts: { 'shelter.interpreterNeeded': true },
        at: '2013-08-01',
        applies: true,
      },
    ],
  },
];
