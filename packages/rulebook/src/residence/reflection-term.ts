import { all, is, not } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';
import { alien, shorterTerm } from './scheme.ts';

/** How long the reflection period lasts (000 §2.8.3; 002 §3.4.1). */
export const reflectionTermRules: readonly DecisionRule[] = [
  {
    id: 'residence.reflection.term.months',
    kind: 'decision',
    title: {
      nl: 'Bedenktijd duurt hoogstens drie maanden',
      en: 'The reflection period lasts three months at most',
    },
    explanation: {
      nl: 'Het slachtoffer krijgt hoogstens drie maanden om tot rust te komen en te beslissen over aangifte of andere medewerking.',
      en: 'The victim gets three months at most to come to rest and to decide on reporting or other cooperation.',
    },
    citations: [
      { source: '000', from: 7243, to: 7246 },
      { source: '000', from: 3980, to: 3984 },
      { source: '002', from: 1259, to: 1262, reference: 'B8/3 onder 3.1 Vc' },
    ],
    force: 'policy',
    validity: {},
    phase: 'residence',
    open: {
      nl: 'De bron zegt niet vanaf welke dag de maanden tellen, en niet of de kortere termijn geldt voor wie al wachtte. Beide zijn een keuze.',
      en: 'The source does not say from which day the months count, nor whether the shorter term holds for whoever was waiting already. Both are a choice.',
    },
    when: not(shorterTerm),
    question: 'reflectionTerm',
    outcome: {
      answer: 'maximum',
      label: { nl: 'Hoogstens drie maanden', en: 'Three months at most' },
      duration: { count: 3, unit: 'month' },
    },
    examples: [
      {
        title: { nl: 'Zonder Dublinclaim', en: 'Without a Dublin claim' },
        facts: { 'victim.dublin': false },
        at: '2023-05-18',
        applies: true,
      },
      {
        title: {
          nl: 'Met Dublinclaim, een dag voor de wijziging',
          en: 'With a Dublin claim, one day before the change',
        },
        facts: { 'victim.dublin': true, 'reflection.status': 'none' },
        at: '2023-05-17',
        applies: true,
      },
      {
        title: { nl: 'Begonnen voor de wijziging', en: 'Begun before the change' },
        facts: {
          'victim.dublin': true,
          'reflection.status': 'accepted',
          'reflection.startedOn': '2023-04-20',
        },
        at: '2023-05-20',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.reflection.term.dublin',
    kind: 'decision',
    title: {
      nl: 'Bedenktijd met Dublinclaim: hoogstens dertig dagen',
      en: 'Reflection period with a Dublin claim: thirty days at most',
    },
    explanation: {
      nl: 'Sinds 18 mei 2023 is de bedenktijd hoogstens dertig dagen als een ander land verantwoordelijk is voor de asielaanvraag. In die tijd wordt het slachtoffer niet overgedragen.',
      en: 'Since 18 May 2023 the reflection period is thirty days at most when another country is responsible for the asylum claim. In that time the victim is not transferred.',
    },
    citations: [
      { source: '002', from: 1262, to: 1266, reference: 'Stcrt. 2023, 13577' },
      { source: '002', from: 1303, to: 1303, reference: 'voetnoot 61' },
    ],
    force: 'policy',
    validity: { from: '2023-05-18' },
    phase: 'residence',
    when: shorterTerm,
    question: 'reflectionTerm',
    outcome: {
      answer: 'maximum',
      label: { nl: 'Hoogstens dertig dagen', en: 'Thirty days at most' },
      duration: { count: 30, unit: 'day' },
    },
    examples: [
      {
        title: {
          nl: 'Met Dublinclaim, op de dag van de wijziging',
          en: 'With a Dublin claim, on the day of the change',
        },
        facts: { 'victim.dublin': true, 'reflection.status': 'none' },
        at: '2023-05-18',
        applies: true,
      },
      {
        title: { nl: 'Zonder Dublinclaim', en: 'Without a Dublin claim' },
        facts: { 'victim.dublin': false, 'reflection.status': 'none' },
        at: '2023-05-18',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.reflection.minimum',
    kind: 'decision',
    title: {
      nl: 'Het verdrag vraagt minstens dertig dagen',
      en: 'The convention asks for thirty days at least',
    },
    explanation: {
      nl: 'Het verdrag van de Raad van Europa vraagt om minstens dertig dagen herstel en bezinning voor wie hier niet rechtmatig verblijft. Dat geldt ook voor wie alleen een tijdelijke vergunning heeft.',
      en: 'The convention of the Council of Europe asks for thirty days of recovery and reflection at least for whoever does not stay here lawfully. That also holds for whoever has only a temporary permit.',
    },
    citations: [
      { source: '002', from: 1197, to: 1205, reference: 'art. 13 lid 1 Verdrag van Warschau' },
      { source: '002', from: 1225, to: 1231, reference: 'voetnoot 49' },
    ],
    force: 'law',
    validity: {},
    phase: 'residence',
    when: all(is('victim.indication', true), alien, is('victim.lawfulStay', false)),
    question: 'reflectionMinimum',
    outcome: {
      answer: 'thirtyDays',
      label: { nl: 'Minstens dertig dagen', en: 'Thirty days at least' },
      duration: { count: 30, unit: 'day' },
    },
    examples: [
      {
        title: { nl: 'Zonder papieren', en: 'Without papers' },
        facts: { 'victim.indication': true, 'victim.origin': 'thirdCountry', 'victim.lawfulStay': false },
        at: '2024-01-15',
        applies: true,
      },
    ],
  },
];
