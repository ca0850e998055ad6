import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import type { Facts } from '../facts.ts';
import { assess } from './assess.ts';

/** A case that a source tells, or that follows from its rules, with what must and must not follow on its day. */
interface Case {
  readonly name: string;
  readonly source: string;
  readonly at: string;
  readonly facts: Facts;
  readonly follows: readonly string[];
  readonly not?: readonly string[];
}

const alien: Facts = { 'victim.indication': true, 'victim.origin': 'thirdCountry' };
const adult: Facts = {
  'victim.minor': false,
  'shelter.couple': false,
  'shelter.largeGroup': false,
  'shelter.cosmPlaceFree': true,
  'victim.inAsylumCentre': false,
  'victim.asylum': 'never',
};
const threatened: Facts = {
  ...alien,
  'cooperation.kind': 'none',
  'cooperation.obstacles': ['threat'],
  'cooperation.policeStatement': true,
};
const weakReport: Facts = {
  'cooperation.kind': 'aangifte',
  'cooperation.on': '2012-12-03',
  'case.leads': false,
  'case.status': 'none',
  'case.region': 'rotterdamRijnmond',
};
const complaint: Facts = {
  'case.status': 'sepot',
  'permit.status': 'intention',
  'continued.status': 'none',
  'complaint.status': 'lodged',
};
const stay: Facts = { 'victim.capacity': 'reportingVictim', 'case.status': 'prosecution' };
const returning: Facts = { 'return.wish': true, 'victim.minor': false };

const cases: readonly Case[] = [
  {
    name: 'detained alien, signals in October, told on 18 December only',
    source: '000 L7715-7721',
    at: '2012-12-17',
    facts: { ...alien, 'victim.detention': 'aliens', 'reflection.informed': false },
    follows: ['residence.reflection.inform.detained'],
  },
  {
    name: 'possible victim outside the list of places, 2011',
    source: '000 L7370-7376',
    at: '2011-02-01',
    facts: { ...alien, 'residence.placeListed': false, 'victim.detention': 'none' },
    follows: ['residence.reflection.right.none'],
    not: ['residence.reflection.right.b9'],
  },
  {
    name: 'the same possible victim after the change',
    source: '000 L7342-7347',
    at: '2013-06-01',
    facts: { ...alien, 'residence.placeListed': false, 'victim.detention': 'none' },
    follows: ['residence.reflection.right.b8'],
    not: ['residence.reflection.right.none'],
  },
  {
    name: 'report without leads in a pilot region',
    source: '000 L7497-7501',
    at: '2012-12-03',
    facts: weakReport,
    follows: ['residence.pilot.dismissal'],
  },
  {
    name: 'the same report in Utrecht',
    source: '000 L7460-7463',
    at: '2012-12-03',
    facts: { ...weakReport, 'case.region': 'other' },
    follows: [],
    not: ['residence.pilot.dismissal'],
  },
  {
    name: 'the same report after the pilot',
    source: '000 L7457-7458',
    at: '2014-01-02',
    facts: { ...weakReport, 'cooperation.on': '2014-01-02' },
    follows: [],
    not: ['residence.pilot.dismissal'],
  },
  {
    name: 'complaint pending on 31 July 2012',
    source: '000 L7450-7455',
    at: '2012-07-31',
    facts: { ...complaint, 'complaint.lodgedOn': '2012-07-02' },
    follows: ['residence.dismissal.complaint.b9', 'residence.complaint.noWithdrawal'],
    not: ['residence.dismissal.mayBeWithdrawn', 'residence.permit.withdraw'],
  },
  {
    name: 'complaint lodged after 1 August 2012',
    source: '000 L7450-7455',
    at: '2012-09-10',
    facts: { ...complaint, 'complaint.lodgedOn': '2012-09-03' },
    follows: ['residence.dismissal.mayBeWithdrawn', 'residence.permit.withdraw'],
    not: ['residence.complaint.noWithdrawalPending'],
  },
  {
    name: 'founded complaint after withdrawal',
    source: '000 L7484-7485',
    at: '2013-02-01',
    facts: { ...complaint, 'complaint.status': 'founded', 'permit.status': 'withdrawn' },
    follows: ['residence.dismissal.revives', 'residence.permit.revive'],
  },
  {
    name: 'declines the reflection period and reports the same day',
    source: '000 L7565-7583',
    at: '2014-01-15',
    facts: {
      ...alien,
      'reflection.status': 'declined',
      'cooperation.kind': 'aangifte',
      'cooperation.on': '2014-01-15',
      'permit.status': 'none',
    },
    follows: ['residence.stay.cooperation', 'residence.permit.grant'],
  },
  {
    name: 'threatened victim refuses to cooperate in 2009',
    source: '000 L7194-7202',
    at: '2009-05-04',
    facts: threatened,
    follows: ['residence.stay.none'],
    not: ['residence.stay.noCooperation'],
  },
  {
    name: 'threatened victim refuses to cooperate in 2011',
    source: '000 L7194-7202',
    at: '2011-05-04',
    facts: threatened,
    follows: ['residence.stay.noCooperation'],
    not: ['residence.stay.none'],
  },
  {
    name: 'case still running after three years of permit',
    source: '000 L7383-7388',
    at: '2013-09-02',
    facts: { ...stay, 'permit.since': '2010-09-02' },
    follows: ['residence.continued.yearsRunning'],
  },
  {
    name: 'case still running after two years and eleven months',
    source: '000 L7383-7388',
    at: '2013-08-02',
    facts: { ...stay, 'permit.since': '2010-09-02', 'continued.specialCircumstances': true },
    follows: ['residence.continued.individual'],
    not: ['residence.continued.yearsRunning'],
  },
  {
    name: 'Dutch woman of 19 in the COSM of 2011',
    source: '000 L7782-7784',
    at: '2011-06-01',
    facts: { ...adult, 'victim.origin': 'dutch', 'victim.sex': 'female', 'reflection.status': 'none' },
    follows: ['shelter.cosm.first'],
  },
  {
    name: 'Dutch woman of 19 in 2013',
    source: '000 L7782-7784',
    at: '2013-06-03',
    facts: { ...adult, 'victim.origin': 'dutch', 'victim.sex': 'female', 'reflection.status': 'none' },
    follows: ['shelter.regular'],
    not: ['shelter.cosm.foreign'],
  },
  {
    name: 'Nigerian in an asylum centre with a reflection period',
    source: '000 L7997-8010',
    at: '2013-06-03',
    facts: {
      ...adult,
      ...alien,
      'victim.inAsylumCentre': true,
      'victim.asylum': 'running',
      'reflection.status': 'accepted',
    },
    follows: ['shelter.asylumCentre.wait'],
    not: ['shelter.cosm.foreign', 'shelter.cosm.wait'],
  },
  {
    name: 'group of twenty from a company',
    source: '000 L8370-8401',
    at: '2013-06-03',
    facts: { ...adult, ...alien, 'shelter.largeGroup': true },
    follows: ['shelter.largeGroup'],
    not: ['shelter.cosm.foreign'],
  },
  {
    name: 'Bulgarian woman returns',
    source: '000 L9496-9501',
    at: '2013-09-02',
    facts: { ...returning, 'victim.origin': 'eu', 'return.accessionState': true },
    follows: ['return.support.eu'],
    not: ['return.support.thirdCountry'],
  },
  {
    name: 'Nigerian woman returns',
    source: '000 L9496-9501',
    at: '2013-09-02',
    facts: { ...returning, 'victim.origin': 'thirdCountry' },
    follows: ['return.support.thirdCountry'],
  },
  {
    name: 'Polish client with outpatient help needs an interpreter',
    source: '000 L8438-8443',
    at: '2013-06-03',
    facts: {
      'victim.origin': 'eu',
      'shelter.interpreterNeeded': true,
      'shelter.setting': 'ambulant',
      'shelter.placement': 'other',
      'shelter.rvb': false,
    },
    follows: ['shelter.interpreter.desk'],
  },
  {
    name: 'girl of 17 in closed youth care turns 18',
    source: '000 L9260-9263',
    at: '2013-06-02',
    facts: { 'victim.birthDate': '1995-03-02', 'shelter.placement': 'closedYouthCare' },
    follows: ['minors.limit.closed', 'minors.limit.twentyThree'],
    not: ['minors.limit.eighteen'],
  },
  {
    name: 'African victim told at the asylum hearing, exploited on the way: reflection period offered',
    source: '002 L2367-2371',
    at: '2021-03-01',
    facts: { ...alien, 'victim.detention': 'none', 'reflection.informed': false },
    follows: ['residence.reflection.inform.b8', 'residence.reflection.right.b8'],
  },
  {
    name: 'Dublin claimant reports; the OM does not need presence',
    source: '002 L1280-1283',
    at: '2021-03-01',
    facts: {
      ...alien,
      'victim.dublin': true,
      'cooperation.kind': 'aangifte',
      'permit.presenceNeeded': false,
      'permit.status': 'none',
      'cooperation.on': '2021-02-15',
    },
    follows: ['residence.stay.awaitOm', 'residence.permit.necessity'],
    not: ['residence.permit.grant'],
  },
  {
    name: 'minor girl is heard: same interviewer, adapted room, recording, company',
    source: '002 L2514; 000 L7070-7100',
    at: '2021-03-01',
    facts: { 'victim.minor': true, 'hearing.planned': true, 'minor.hearingMeasures': [] },
    follows: ['minors.hearing.same', 'minors.hearing.room', 'minors.hearing.video', 'minors.hearing.company'],
  },
  {
    name: 'unaccompanied boy of 14 in an asylum centre',
    source: '000 L6173-6200',
    at: '2013-06-03',
    facts: { 'victim.birthDate': '1999-02-01', 'minor.unaccompanied': true },
    follows: ['shelter.minor.protected'],
    not: ['shelter.minor.hostFamily'],
  },
  {
    name: 'unaccompanied girl of 11',
    source: '000 L6199-6200',
    at: '2013-06-03',
    facts: { 'victim.birthDate': '2002-02-01', 'minor.unaccompanied': true },
    follows: ['shelter.minor.hostFamily'],
  },
  {
    name: 'in detention: the OM agrees, the police refuse',
    source: '000 L6383-6397',
    at: '2013-06-03',
    facts: {
      ...alien,
      'victim.detention': 'aliens',
      'reflection.omAgrees': true,
      'reflection.policeAgrees': false,
      'reflection.status': 'offered',
      'return.inDepartureProcedure': true,
      'd9.status': 'open',
      'permit.status': 'none',
    },
    follows: ['residence.reflection.right.wait', 'return.departure.suspended', 'guard.departure.d9'],
    not: ['residence.reflection.right.detained'],
  },
];

describe('a case', () => {
  it.each(cases)('$source: $name', ({ at, facts, follows, not = [] }) => {
    const { duties, decisions, prohibitions } = assess(facts, at, allRules);
    const ids = [...duties, ...decisions, ...prohibitions].map(({ rule }) => rule.id);
    expect(ids).toEqual(expect.arrayContaining([...follows]));
    expect(not.filter((rule) => ids.includes(rule))).toEqual([]);
  });
});
