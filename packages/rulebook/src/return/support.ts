import { all, elapsed, is, not, onOrBefore } from '../condition.ts';
import type { DecisionRule } from '../rule.ts';

/** Support for whoever returns, and what is told of a return (000 §2.11.2). */
export const returnSupportRules: readonly DecisionRule[] = [
  {
    id: 'return.support.eu',
    kind: 'decision',
    title: { nl: 'EU-burger: hulp in natura', en: 'EU citizen: help in kind' },
    explanation: {
      nl: 'Slachtoffers uit landen die in 2004 of 2007 bij de EU kwamen, krijgen hulp in natura, met goedkeuring van IOM.',
      en: 'Victims from countries that joined the EU in 2004 or 2007 get help in kind, with the approval of IOM.',
    },
    citations: [
      { source: '000', from: 9481, to: 9486, reference: 'voetnoot 1175' },
      { source: '000', from: 9496, to: 9501, reference: 'voetnoot 1178' },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(is('return.wish', true), is('victim.origin', 'eu'), is('return.accessionState', true)),
    question: 'returnSupport',
    outcome: {
      answer: 'inKind',
      label: { nl: 'Hulp in natura, hoogstens', en: 'Help in kind, at most' },
      euros: 500,
    },
    examples: [
      {
        title: { nl: 'Bulgaarse vrouw', en: 'Bulgarian woman' },
        facts: { 'return.wish': true, 'victim.origin': 'eu', 'return.accessionState': true },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Uit een ouder EU-land', en: 'From an older EU country' },
        facts: { 'return.wish': true, 'victim.origin': 'eu', 'return.accessionState': false },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'return.support.thirdCountry',
    kind: 'decision',
    title: { nl: 'Van buiten de EU: hoger budget', en: 'From outside the EU: a higher budget' },
    explanation: {
      nl: 'Slachtoffers van buiten de EU krijgen doorgaans een hoger budget voor een nieuw begin. Het project REAN is er voor mensen met en zonder vergunning.',
      en: 'Victims from outside the EU usually get a higher budget for a new start. The project REAN is for people with and without a permit.',
    },
    citations: [
      { source: '000', from: 9481, to: 9486, reference: 'voetnoot 1175' },
      { source: '000', from: 9496, to: 9501, reference: 'voetnoot 1178' },
    ],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(is('return.wish', true), is('victim.origin', 'thirdCountry')),
    question: 'returnSupport',
    outcome: {
      answer: 'money',
      label: { nl: 'Budget voor een nieuw begin, doorgaans', en: 'Budget for a new start, usually' },
      euros: 1500,
    },
    examples: [
      {
        title: { nl: 'Nigeriaanse vrouw', en: 'Nigerian woman' },
        facts: { 'return.wish': true, 'victim.origin': 'thirdCountry' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.support.minor',
    kind: 'decision',
    title: { nl: 'Minderjarig: extra hulp', en: 'Minor: extra help' },
    explanation: {
      nl: 'Een alleenstaande minderjarige die terugkeert, krijgt extra hulp via het UAM-project van IOM.',
      en: 'An unaccompanied minor who returns gets extra help through the UAM project of IOM.',
    },
    citations: [{ source: '000', from: 9598, to: 9602 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(is('return.wish', true), is('victim.minor', true), is('minor.unaccompanied', true)),
    question: 'returnSupport',
    outcome: {
      answer: 'minorExtra',
      label: { nl: 'Extra hulp via het UAM-project', en: 'Extra help through the UAM project' },
    },
    examples: [
      {
        title: { nl: 'Jongen van 16', en: 'Boy of 16' },
        facts: { 'return.wish': true, 'victim.minor': true, 'minor.unaccompanied': true },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.support.overland',
    kind: 'decision',
    title: { nl: 'Over land: bijdrage pas bij aankomst', en: 'Over land: support on arrival only' },
    explanation: {
      nl: 'Reizen gaat per vliegtuig. Alleen bij uitzondering, zoals ernstige vliegangst, kan het over land. Dan komt de bijdrage na aankomst.',
      en: 'Travel is by air. Only by exception, such as a severe fear of flying, can it be over land. Then support comes after arrival.',
    },
    citations: [{ source: '000', from: 9491, to: 9495, reference: 'voetnoot 1177' }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: is('return.journey', 'land'),
    question: 'returnPayment',
    outcome: {
      answer: 'onArrival',
      label: {
        nl: 'Bijdrage na aankomst, na melding bij IOM',
        en: 'Support after arrival, after reporting to IOM',
      },
    },
    examples: [
      {
        title: { nl: 'Vliegangst', en: 'Fear of flying' },
        facts: { 'return.journey': 'land' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.support.air',
    kind: 'decision',
    title: {
      nl: 'Per vliegtuig: bijdrage meestal voor vertrek',
      en: 'By air: support usually before departure',
    },
    explanation: {
      nl: 'De bijdrage voor een nieuw begin wordt doorgaans voor het vertrek gegeven.',
      en: 'Support for a new start is usually given before departure.',
    },
    citations: [{ source: '000', from: 9466, to: 9468 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: is('return.journey', 'air'),
    question: 'returnPayment',
    outcome: {
      answer: 'beforeDeparture',
      label: { nl: 'Bijdrage meestal voor vertrek', en: 'Support usually before departure' },
    },
    examples: [
      {
        title: { nl: 'Per vliegtuig', en: 'By air' },
        facts: { 'return.journey': 'air' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.monitoring',
    kind: 'decision',
    title: { nl: 'Na terugkeer: zes maanden volgen', en: 'After return: six months of monitoring' },
    explanation: {
      nl: 'IOM volgt de hulp bij een nieuw begin tot zes maanden na terugkeer.',
      en: 'IOM follows the help with a new start until six months after return.',
    },
    citations: [{ source: '000', from: 9471, to: 9473 }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(
      onOrBefore('return.departedOn', 'moment.today'),
      not(elapsed('return.departedOn', { count: 6, unit: 'month' })),
    ),
    question: 'returnMonitoring',
    outcome: {
      answer: 'sixMonths',
      label: {
        nl: 'IOM volgt de terugkeer tot zes maanden',
        en: 'IOM follows the return for up to six months',
      },
      duration: { count: 6, unit: 'month' },
    },
    examples: [
      {
        title: { nl: 'Drie maanden terug', en: 'Three months back' },
        facts: { 'return.departedOn': '2013-06-03' },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Zes maanden terug', en: 'Six months back' },
        facts: { 'return.departedOn': '2013-03-02' },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
  {
    id: 'return.notice.suspicion',
    kind: 'decision',
    title: {
      nl: 'IOM meldt een vermoeden als CoMensha niet verwees',
      en: 'IOM reports a suspicion when CoMensha did not refer',
    },
    explanation: {
      nl: 'Kwam de aanvraag niet via CoMensha, dan meldt IOM zijn vermoeden van mensenhandel aan CoMensha.',
      en: 'When the request did not come through CoMensha, IOM reports its suspicion of trafficking to CoMensha.',
    },
    citations: [{ source: '000', from: 9763, to: 9764, reference: 'voetnoot 1213' }],
    force: 'practice',
    validity: {},
    phase: 'return',
    open: {
      nl: 'De bron noemt hiervoor geen toestemming van het slachtoffer.',
      en: 'The source names no consent of the victim for this.',
    },
    when: all(is('return.suspectedByIom', true), is('return.referrer', 'other')),
    question: 'iomNotice',
    outcome: {
      answer: 'suspicion',
      label: { nl: 'IOM meldt het vermoeden aan CoMensha', en: 'IOM reports the suspicion to CoMensha' },
    },
    examples: [
      {
        title: { nl: 'Via de politie bij IOM', en: 'At IOM through the police' },
        facts: { 'return.suspectedByIom': true, 'return.referrer': 'other' },
        at: '2013-09-02',
        applies: true,
      },
    ],
  },
  {
    id: 'return.notice.returned',
    kind: 'decision',
    title: {
      nl: 'IOM meldt terugkeer alleen met schriftelijke toestemming',
      en: 'IOM reports the return with written consent only',
    },
    explanation: {
      nl: 'Dat iemand is teruggekeerd, meldt IOM aan CoMensha als het slachtoffer dat schriftelijk goedvindt.',
      en: 'That somebody has returned IOM reports to CoMensha when the victim consents in writing.',
    },
    citations: [{ source: '000', from: 9764, to: 9767, reference: 'voetnoot 1213' }],
    force: 'practice',
    validity: {},
    phase: 'return',
    when: all(onOrBefore('return.departedOn', 'moment.today'), is('return.writtenConsent', true)),
    question: 'iomNotice',
    outcome: {
      answer: 'returned',
      label: { nl: 'IOM meldt de terugkeer aan CoMensha', en: 'IOM reports the return to CoMensha' },
    },
    examples: [
      {
        title: { nl: 'Toestemming gegeven', en: 'Consent given' },
        facts: { 'return.departedOn': '2013-08-01', 'return.writtenConsent': true },
        at: '2013-09-02',
        applies: true,
      },
      {
        title: { nl: 'Geen toestemming', en: 'No consent' },
        facts: { 'return.departedOn': '2013-08-01', 'return.writtenConsent': false },
        at: '2013-09-02',
        applies: false,
      },
    ],
  },
];
