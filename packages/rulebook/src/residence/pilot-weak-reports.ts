import { all, is, oneOf } from '../condition.ts';
import type { DutyRule } from '../rule.ts';

const inPilotRegion = oneOf('case.region', 'groningen', 'friesland', 'drenthe', 'rotterdamRijnmond');

/** The pilot with reports that hold no leads, in four regions from 1 December 2012 until 1 January 2014 (000 §2.8.4). Target terms, no rights; few leads never mean misuse. */
export const weakReportPilotRules: readonly DutyRule[] = [
  {
    id: 'residence.pilot.dismissal',
    kind: 'duty',
    title: {
      nl: 'Pilot: seponeer een kansloze aangifte binnen tien werkdagen',
      en: 'Pilot: dismiss a report without leads within ten working days',
    },
    explanation: {
      nl: 'Zijn er geen of nauwelijks aanknopingspunten en volgt er geen onderzoek, dan is het streven binnen tien werkdagen na de aangifte te seponeren.',
      en: 'When there are no or hardly any leads and no investigation follows, the aim is to dismiss within ten working days after the report.',
    },
    citations: [
      { source: '000', from: 7497, to: 7502 },
      { source: '000', from: 7457, to: 7463 },
    ],
    force: 'practice',
    validity: { from: '2012-12-01', until: '2014-01-01' },
    phase: 'residence',
    open: {
      nl: 'Het zijn streeftermijnen. De bron zegt niet of de dag van de aangifte of aanvraag meetelt; hier telt die niet mee.',
      en: 'These are target terms. The source does not say whether the day of the report or request counts; here it does not.',
    },
    when: all(
      is('cooperation.kind', 'aangifte'),
      is('case.leads', false),
      inPilotRegion,
      oneOf('case.status', 'none', 'investigation'),
    ),
    scope: 'victim',
    debtor: 'om',
    act: 'dropCase',
    term: { printed: { count: 10, unit: 'workingDay' }, citation: { source: '000', from: 7499, to: 7501 } },
    startsAt: 'cooperation.on',
    urgency: 3,
    examples: [
      {
        title: {
          nl: 'Aangifte op 3 december 2012 in Rotterdam',
          en: 'Report on 3 December 2012 in Rotterdam',
        },
        facts: {
          'cooperation.kind': 'aangifte',
          'cooperation.on': '2012-12-03',
          'case.leads': false,
          'case.region': 'rotterdamRijnmond',
          'case.status': 'none',
        },
        at: '2012-12-04',
        applies: true,
      },
      {
        title: { nl: 'Zelfde feiten in Utrecht', en: 'Same facts in Utrecht' },
        facts: {
          'cooperation.kind': 'aangifte',
          'cooperation.on': '2012-12-03',
          'case.leads': false,
          'case.region': 'other',
          'case.status': 'none',
        },
        at: '2012-12-04',
        applies: false,
      },
    ],
  },
  {
    id: 'residence.pilot.continued',
    kind: 'duty',
    title: {
      nl: 'Pilot: beslis binnen 35 werkdagen over voortgezet verblijf',
      en: 'Pilot: decide on continued stay within 35 working days',
    },
    explanation: {
      nl: 'De IND streeft ernaar om binnen 35 werkdagen te beslissen op de aanvraag voor voortgezet verblijf.',
      en: 'The IND aims to decide on the request for continued stay within 35 working days.',
    },
    citations: [
      { source: '000', from: 7502, to: 7504 },
      { source: '000', from: 7554, to: 7556 },
    ],
    force: 'practice',
    validity: { from: '2012-12-01', until: '2014-01-01' },
    phase: 'residence',
    open: {
      nl: 'Het zijn streeftermijnen. De bron zegt niet of de dag van de aangifte of aanvraag meetelt; hier telt die niet mee.',
      en: 'These are target terms. The source does not say whether the day of the report or request counts; here it does not.',
    },
    when: all(is('case.leads', false), inPilotRegion, is('continued.status', 'applied')),
    scope: 'victim',
    debtor: 'ind',
    act: 'decideContinuedStay',
    term: { printed: { count: 35, unit: 'workingDay' }, citation: { source: '000', from: 7502, to: 7504 } },
    startsAt: 'continued.appliedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Aanvraag in Groningen', en: 'Request in Groningen' },
        facts: {
          'case.leads': false,
          'case.region': 'groningen',
          'continued.status': 'applied',
          'continued.appliedOn': '2013-02-01',
        },
        at: '2013-02-04',
        applies: true,
      },
    ],
  },
  {
    id: 'residence.pilot.objection',
    kind: 'duty',
    title: {
      nl: 'Pilot: beslis binnen 50 werkdagen op bezwaar',
      en: 'Pilot: decide on the objection within 50 working days',
    },
    explanation: {
      nl: 'Op bezwaar tegen een afwijzing streeft de IND naar een beslissing binnen 50 werkdagen.',
      en: 'On an objection against a refusal the IND aims to decide within 50 working days.',
    },
    citations: [{ source: '000', from: 7504, to: 7505 }],
    force: 'practice',
    validity: { from: '2012-12-01', until: '2014-01-01' },
    phase: 'residence',
    open: {
      nl: 'Het zijn streeftermijnen. De bron zegt niet of de dag van de aangifte of aanvraag meetelt; hier telt die niet mee.',
      en: 'These are target terms. The source does not say whether the day of the report or request counts; here it does not.',
    },
    when: all(is('case.leads', false), inPilotRegion, is('continued.status', 'objection')),
    scope: 'victim',
    debtor: 'ind',
    act: 'decideObjection',
    term: { printed: { count: 50, unit: 'workingDay' }, citation: { source: '000', from: 7504, to: 7505 } },
    startsAt: 'continued.objectedOn',
    urgency: 3,
    examples: [
      {
        title: { nl: 'Bezwaar in Drenthe', en: 'Objection in Drenthe' },
        facts: {
          'case.leads': false,
          'case.region': 'drenthe',
          'continued.status': 'objection',
          'continued.objectedOn': '2013-04-02',
        },
        at: '2013-04-03',
        applies: true,
      },
    ],
  },
];
