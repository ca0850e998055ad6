import { cite, words } from '../referral/responsibility.ts';
import type { RuleId } from '../rule.ts';
import type { SourceCase } from './source-case.ts';

/** Cases of the sources on referral, notification, sharing and criminal law, each on a day that its source allows. */
const sourceCases: readonly SourceCase[] = [
  {
    title: words('Jongen van 16 met een beperking verpakt drugs', 'Boy of 16 with a disability packs drugs'),
    citation: cite('003', 2367, 2396, 'Bijlage 5'),
    at: '2021-06-01',
    facts: {
      'victim.indication': true,
      'victim.minor': true,
      'victim.origin': 'dutch',
      'victim.forms': ['criminal'],
      'victim.suspect': true,
      'offence.acts': ['recruit'],
      'offence.means': [],
      'offence.aims': ['exploitation'],
      'offence.victimAge': 16,
    },
    follows: [
      'criminalLaw.subsection.sub2',
      'criminalLaw.penalty.basic.from2013',
      'referral.nonPunishment.weigh',
      'referral.nonPunishment.anyForm',
      'referral.exploitation.minor',
      'referral.notify.investigators',
    ],
    not: ['criminalLaw.subsection.sub1', 'referral.right.reflectionInformed'],
  },
  {
    title: words('Kees werkt op de boerderij en mag niet weg', 'Kees works on the farm and may not leave'),
    citation: cite('003', 2278, 2300, 'Bijlage 5'),
    at: '2021-06-01',
    facts: {
      'victim.indication': true,
      'victim.minor': false,
      'victim.origin': 'dutch',
      'victim.forms': ['labour'],
      'offence.acts': ['makeAvailable'],
      'offence.means': ['abuseOfVulnerability', 'threat'],
      'offence.aims': ['workOrServices'],
      'offence.victimAge': 35,
    },
    follows: [
      'criminalLaw.subsection.sub4',
      'referral.police.toLabourAuthority',
      'referral.exploitation.factors',
    ],
    not: ['referral.nla.recommendReflection', 'referral.police.concurrence'],
  },
  {
    title: words('Illegale werknemers in een kroepoekfabriek', 'Workers without papers in a cracker factory'),
    citation: cite('000', 4202, 4217),
    at: '2013-03-04',
    facts: {
      'victim.indication': true,
      'victim.origin': 'thirdCountry',
      'victim.lawfulStay': false,
      'victim.forms': ['labour'],
    },
    follows: [
      'referral.notify.investigators',
      'referral.notify.policeChief',
      'referral.nla.recommendReflection',
      'referral.right.reflectionInformed',
      'referral.labour.involveFairWork',
      'referral.kmar.handOverBefore',
    ],
    not: ['referral.kmar.handOver'],
  },
  {
    title: words('Driehonderd werknemers bij één bedrijf', 'Three hundred workers at one company'),
    citation: cite('000', 3956, 3961),
    at: '2013-08-01',
    facts: {
      'victim.indication': true,
      'victim.origin': 'thirdCountry',
      'shelter.largeGroup': true,
    },
    follows: ['referral.right.reflectionInformed', 'referral.notify.certified'],
    not: ['referral.notify.policeChief'],
  },
  {
    title: words('Bulgaren vragen onder dwang toeslagen aan', 'Bulgarians forced to claim allowances'),
    citation: cite('000', 4894, 4950),
    at: '2013-08-01',
    facts: {
      'victim.indication': true,
      'victim.origin': 'eu',
      'victim.forms': ['criminal'],
      'victim.suspect': true,
      'victim.detention': 'criminal',
    },
    follows: [
      'referral.nonPunishment.weigh',
      'referral.nonPunishment.court',
      'referral.nonPunishment.ground',
      'referral.nonPunishment.detention',
      'referral.signal.detention',
    ],
  },
  {
    title: words('Jongen van 14 alleen in een azc', 'Boy of 14 alone in an asylum centre'),
    citation: cite('000', 6173, 6183),
    at: '2013-08-01',
    facts: {
      'victim.indication': true,
      'victim.minor': true,
      'minor.unaccompanied': true,
      'victim.origin': 'thirdCountry',
      'victim.inAsylumCentre': true,
    },
    follows: [
      'referral.signal.unaccompanied',
      'referral.signal.coa',
      'referral.signal.coaMonthly',
      'referral.notify.nidos',
      'referral.notify.emmForCoa',
    ],
  },
  {
    title: words(
      'Meisje in gesloten jeugdzorg met een loverboy',
      'Girl in closed youth care with a loverboy',
    ),
    citation: cite('000', 5380, 5391),
    at: '2013-08-01',
    facts: { 'victim.indication': true, 'victim.minor': true, 'victim.origin': 'dutch' },
    follows: ['guard.minor.label', 'referral.notify.youthCare', 'referral.signal.youth'],
    not: ['referral.right.reflectionInformed'],
  },
  {
    title: words('Bedreigd slachtoffer kan niet meewerken', 'Threatened victim cannot cooperate'),
    citation: cite('000', 5640, 5646),
    at: '2012-03-01',
    facts: {
      'victim.indication': true,
      'victim.origin': 'thirdCountry',
      'victim.lawfulStay': false,
      'cooperation.kind': 'none',
      'cooperation.obstacles': ['threat'],
    },
    follows: ['referral.inform.nonCooperation', 'referral.right.helpUnconditional'],
  },
  {
    title: words('Danny, uitgebuit in werk en misdrijf', 'Danny, exploited in work and crime'),
    citation: cite('001', 659, 669, 'Casus 3'),
    at: '2019-06-03',
    facts: {
      'victim.indication': true,
      'victim.origin': 'dutch',
      'victim.minor': false,
      'victim.forms': ['labour', 'criminal'],
    },
    follows: ['referral.police.concurrence', 'referral.notify.careCoordinator', 'referral.notify.consent'],
    not: ['referral.nla.recommendReflection'],
  },
  {
    title: words('Clinton, uitgebuit in Italië, Dublinclaim', 'Clinton, exploited in Italy, Dublin claim'),
    citation: cite('001', 280, 292, 'Casus 1'),
    at: '2019-09-02',
    facts: {
      'victim.indication': true,
      'victim.origin': 'thirdCountry',
      'victim.forms': ['sexual', 'criminal'],
      'victim.dublin': true,
      'case.leads': false,
    },
    follows: [
      'referral.police.fewLeads',
      'referral.police.international',
      'referral.right.reflectionInformed',
    ],
  },
  {
    title: words('FairWork meldt zonder toestemming', 'FairWork notifies without consent'),
    citation: cite('001', 837, 839),
    at: '2019-06-03',
    facts: {
      'sharing.danger': false,
      'sharing.sender': 'ngo',
      'sharing.to': 'comensha',
      'sharing.content': 'victim',
      'sharing.reason': 'registration',
      'sharing.consent': 'refused',
      'sharing.minor': false,
    },
    follows: ['adviser.comensha.refused'],
    not: ['adviser.comensha.duty', 'adviser.comensha.consent.adult'],
  },
  {
    title: words('Huisarts ziet een werknemer met letsel', 'Doctor sees an injured worker'),
    citation: cite('000', 6033, 6041),
    at: '2019-06-03',
    facts: {
      'sharing.danger': false,
      'sharing.sender': 'doctor',
      'sharing.to': 'police',
      'sharing.content': 'victim',
      'sharing.reason': 'investigation',
      'sharing.consent': 'notAsked',
      'sharing.minor': false,
    },
    follows: ['adviser.doctor.noConsent'],
    not: ['adviser.report.anybody'],
  },
  {
    title: words('Slachtoffer van 15, feit op 31 maart 2013', 'Victim of 15, offence on 31 March 2013'),
    citation: cite('000', 13957, 13962, 'art. 273f lid 3 Sr'),
    at: '2013-03-31',
    facts: { 'offence.acts': ['makeAvailable'], 'offence.aims': ['paidSex'], 'offence.victimAge': 15 },
    follows: ['criminalLaw.subsection.sub5', 'criminalLaw.penalty.aggravated.until2013'],
  },
  {
    title: words('Hetzelfde feit een dag later', 'The same offence a day later'),
    citation: cite('000', 14026, 14031, 'art. 273f lid 3 Sr'),
    at: '2013-04-01',
    facts: { 'offence.acts': ['makeAvailable'], 'offence.aims': ['paidSex'], 'offence.victimAge': 15 },
    follows: ['criminalLaw.subsection.sub5', 'criminalLaw.penalty.aggravated.from2013'],
  },
];

/** The cases in which a rule is named, with those in which it is named because it does not apply. */
export function casesOf(rule: RuleId): readonly SourceCase[] {
  return sourceCases.filter(({ follows, not }) => follows.includes(rule) || not?.includes(rule) === true);
}

/** Every rule that a case names, each once. */
export const rulesWithCases: readonly RuleId[] = [
  ...new Set(sourceCases.flatMap(({ follows, not }) => [...follows, ...(not ?? [])])),
];
