import type { Facts } from '../facts.ts';
import { cite, words } from '../referral/responsibility.ts';
import type { SourceCase } from './source-case.ts';

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

/** Cases on residence, shelter, proceedings, minors and return. */
export const residenceCases: readonly SourceCase[] = [
  {
    title: words(
      'In bewaring, signalen in oktober, pas op 18 december verteld',
      'Detained alien, signals in October, told on 18 December only',
    ),
    citation: cite('000', 7715, 7721),
    at: '2012-12-17',
    facts: { ...alien, 'victim.detention': 'aliens', 'reflection.informed': false },
    follows: ['residence.reflection.inform.detained'],
  },
  {
    title: words(
      'Mogelijk slachtoffer buiten de lijst van vindplaatsen, 2011',
      'Possible victim outside the list of places, 2011',
    ),
    citation: cite('000', 7370, 7376),
    at: '2011-02-01',
    facts: { ...alien, 'residence.placeListed': false, 'victim.detention': 'none' },
    follows: ['residence.reflection.right.none'],
    not: ['residence.reflection.right.b9'],
  },
  {
    title: words('Hetzelfde slachtoffer na de wijziging', 'The same possible victim after the change'),
    citation: cite('000', 7342, 7347),
    at: '2013-06-01',
    facts: { ...alien, 'residence.placeListed': false, 'victim.detention': 'none' },
    follows: ['residence.reflection.right.b8'],
    not: ['residence.reflection.right.none'],
  },
  {
    title: words(
      'Aangifte zonder aanknopingspunten in een proefregio',
      'Report without leads in a pilot region',
    ),
    citation: cite('000', 7497, 7501),
    at: '2012-12-03',
    facts: weakReport,
    follows: ['residence.pilot.dismissal'],
  },
  {
    title: words('Dezelfde aangifte in Utrecht', 'The same report in Utrecht'),
    citation: cite('000', 7460, 7463),
    at: '2012-12-03',
    facts: { ...weakReport, 'case.region': 'other' },
    follows: [],
    not: ['residence.pilot.dismissal'],
  },
  {
    title: words('Dezelfde aangifte na de proef', 'The same report after the pilot'),
    citation: cite('000', 7457, 7458),
    at: '2014-01-02',
    facts: { ...weakReport, 'cooperation.on': '2014-01-02' },
    follows: [],
    not: ['residence.pilot.dismissal'],
  },
  {
    title: words('Beklag loopt op 31 juli 2012', 'Complaint pending on 31 July 2012'),
    citation: cite('000', 7450, 7455),
    at: '2012-07-31',
    facts: { ...complaint, 'complaint.lodgedOn': '2012-07-02' },
    follows: ['residence.dismissal.complaint.b9', 'residence.complaint.noWithdrawal'],
    not: ['residence.dismissal.mayBeWithdrawn', 'residence.permit.withdraw'],
  },
  {
    title: words('Beklag na 1 augustus 2012', 'Complaint lodged after 1 August 2012'),
    citation: cite('000', 7450, 7455),
    at: '2012-09-10',
    facts: { ...complaint, 'complaint.lodgedOn': '2012-09-03' },
    follows: ['residence.dismissal.mayBeWithdrawn', 'residence.permit.withdraw'],
    not: ['residence.complaint.noWithdrawalPending'],
  },
  {
    title: words('Gegrond beklag na de intrekking', 'Founded complaint after withdrawal'),
    citation: cite('000', 7484, 7485),
    at: '2013-02-01',
    facts: { ...complaint, 'complaint.status': 'founded', 'permit.status': 'withdrawn' },
    follows: ['residence.dismissal.revives', 'residence.permit.revive'],
  },
  {
    title: words(
      'Wil geen bedenktijd en doet dezelfde dag aangifte',
      'Declines the reflection period and reports the same day',
    ),
    citation: cite('000', 7565, 7583),
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
    title: words(
      'Bedreigd slachtoffer werkt niet mee, 2009',
      'Threatened victim refuses to cooperate in 2009',
    ),
    citation: cite('000', 7194, 7202),
    at: '2009-05-04',
    facts: threatened,
    follows: ['residence.stay.none'],
    not: ['residence.stay.noCooperation'],
  },
  {
    title: words(
      'Bedreigd slachtoffer werkt niet mee, 2011',
      'Threatened victim refuses to cooperate in 2011',
    ),
    citation: cite('000', 7194, 7202),
    at: '2011-05-04',
    facts: threatened,
    follows: ['residence.stay.noCooperation'],
    not: ['residence.stay.none'],
  },
  {
    title: words('Zaak loopt nog na drie jaar vergunning', 'Case still running after three years of permit'),
    citation: cite('000', 7383, 7388),
    at: '2013-09-02',
    facts: { ...stay, 'permit.since': '2010-09-02' },
    follows: ['residence.continued.yearsRunning'],
  },
  {
    title: words(
      'Zaak loopt nog na twee jaar en elf maanden',
      'Case still running after two years and eleven months',
    ),
    citation: cite('000', 7383, 7388),
    at: '2013-08-02',
    facts: { ...stay, 'permit.since': '2010-09-02', 'continued.specialCircumstances': true },
    follows: ['residence.continued.individual'],
    not: ['residence.continued.yearsRunning'],
  },
  {
    title: words('Nederlandse vrouw van 19 in de COSM, 2011', 'Dutch woman of 19 in the COSM of 2011'),
    citation: cite('000', 7782, 7784),
    at: '2011-06-01',
    facts: { ...adult, 'victim.origin': 'dutch', 'victim.sex': 'female', 'reflection.status': 'none' },
    follows: ['shelter.cosm.first'],
  },
  {
    title: words('Nederlandse vrouw van 19 in 2013', 'Dutch woman of 19 in 2013'),
    citation: cite('000', 7782, 7784),
    at: '2013-06-03',
    facts: { ...adult, 'victim.origin': 'dutch', 'victim.sex': 'female', 'reflection.status': 'none' },
    follows: ['shelter.regular'],
    not: ['shelter.cosm.foreign'],
  },
  {
    title: words(
      'Nigeriaanse in een azc met bedenktijd',
      'Nigerian in an asylum centre with a reflection period',
    ),
    citation: cite('000', 7997, 8010),
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
    title: words('Groep van twintig bij een bedrijf', 'Group of twenty from a company'),
    citation: cite('000', 8370, 8401),
    at: '2013-06-03',
    facts: { ...adult, ...alien, 'shelter.largeGroup': true },
    follows: ['shelter.largeGroup'],
    not: ['shelter.cosm.foreign'],
  },
  {
    title: words('Bulgaarse vrouw keert terug', 'Bulgarian woman returns'),
    citation: cite('000', 9496, 9501),
    at: '2013-09-02',
    facts: { ...returning, 'victim.origin': 'eu', 'return.accessionState': true },
    follows: ['return.support.eu'],
    not: ['return.support.thirdCountry'],
  },
  {
    title: words('Nigeriaanse vrouw keert terug', 'Nigerian woman returns'),
    citation: cite('000', 9496, 9501),
    at: '2013-09-02',
    facts: { ...returning, 'victim.origin': 'thirdCountry' },
    follows: ['return.support.thirdCountry'],
  },
  {
    title: words(
      'Poolse cliënt met ambulante hulp heeft een tolk nodig',
      'Polish client with outpatient help needs an interpreter',
    ),
    citation: cite('000', 8438, 8443),
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
    title: words('Meisje van 17 in gesloten jeugdzorg wordt 18', 'Girl of 17 in closed youth care turns 18'),
    citation: cite('000', 9260, 9263),
    at: '2013-06-02',
    facts: { 'victim.birthDate': '1995-03-02', 'shelter.placement': 'closedYouthCare' },
    follows: ['minors.limit.closed', 'minors.limit.twentyThree'],
    not: ['minors.limit.eighteen'],
  },
  {
    title: words(
      'Vertelt in het asielgehoor over uitbuiting onderweg: bedenktijd',
      'African victim told at the asylum hearing, exploited on the way: reflection period offered',
    ),
    citation: cite('002', 2367, 2371),
    at: '2021-03-01',
    facts: { ...alien, 'victim.detention': 'none', 'reflection.informed': false },
    follows: ['residence.reflection.inform.b8', 'residence.reflection.right.b8'],
  },
  {
    title: words(
      'Dublinclaim en aangifte; het OM heeft de persoon niet nodig',
      'Dublin claimant reports; the OM does not need presence',
    ),
    citation: cite('002', 1280, 1283),
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
    title: words(
      'Minderjarig meisje wordt gehoord',
      'Minor girl is heard: same interviewer, adapted room, recording, company',
    ),
    citation: cite('000', 7070, 7100),
    at: '2021-03-01',
    facts: { 'victim.minor': true, 'hearing.planned': true, 'minor.hearingMeasures': [] },
    follows: ['minors.hearing.same', 'minors.hearing.room', 'minors.hearing.video', 'minors.hearing.company'],
  },
  {
    title: words('Jongen van 14 alleen in een azc', 'Unaccompanied boy of 14 in an asylum centre'),
    citation: cite('000', 6173, 6200),
    at: '2013-06-03',
    facts: { 'victim.birthDate': '1999-02-01', 'minor.unaccompanied': true },
    follows: ['shelter.minor.protected'],
    not: ['shelter.minor.hostFamily'],
  },
  {
    title: words('Meisje van 11 alleen', 'Unaccompanied girl of 11'),
    citation: cite('000', 6199, 6200),
    at: '2013-06-03',
    facts: { 'victim.birthDate': '2002-02-01', 'minor.unaccompanied': true },
    follows: ['shelter.minor.hostFamily'],
  },
  {
    title: words('In bewaring: OM akkoord, politie niet', 'In detention: the OM agrees, the police refuse'),
    citation: cite('000', 6383, 6397),
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
