import { all, any, before, type Condition, elapsed, is, not, oneOf, onOrAfter } from '../condition.ts';

/** The old scheme (Vc B9) still looks at the place of finding; see the choice on its last day. */
const oldScheme = any(
  before('moment.law', { date: '2013-06-01' }),
  all(before('moment.law', { date: '2013-07-01' }), is('choice.placeListEnd', 'july')),
);
const newScheme = not(oldScheme);

/** No Dutch national: an alien in the sense of the Aliens Act (002 L1286-1288). */
export const alien: Condition = oneOf('victim.origin', 'eu', 'thirdCountry');

/**
 * Whether the scheme is open to somebody from this country. Until 2018 EU citizens share in it without more
 * (000 L7321-7322, L7409-7411); the later text bounds that (002 L1286-1291).
 */
const originShares = any(
  is('victim.origin', 'thirdCountry'),
  all(is('victim.origin', 'eu'), before('moment.law', { date: '2018-01-01' })),
  all(
    is('victim.origin', 'eu'),
    is('victim.communityRights', false),
    any(is('choice.euScope', 'noCommunityRights'), before('moment.law', { date: '2023-05-18' })),
  ),
);

/** An indication, and in the scheme as it was under chapter B9: found in one of the listed situations. */
export const coveredOld: Condition = all(
  is('victim.indication', true),
  alien,
  is('residence.placeListed', true),
  oldScheme,
);

/** An indication, wherever found, in the scheme as it is under chapter B8/3. */
export const coveredNew: Condition = all(is('victim.indication', true), originShares, newScheme);

/** Whoever the residence scheme covers on the day of looking. */
export const covered: Condition = any(coveredOld, coveredNew);

/** The victim helps the criminal case, by a report or otherwise. */
export const cooperates: Condition = oneOf('cooperation.kind', 'aangifte', 'otherwise');

/**
 * A Dublin claimant whose stay waits for the OM: since 1 August 2019 a permit follows only when the OM finds
 * presence in the Netherlands necessary (002 L1280-1283).
 */
export const awaitsOm: Condition = all(
  onOrAfter('moment.law', { date: '2019-08-01' }),
  is('victim.dublin', true),
  not(is('permit.presenceNeeded', true)),
);

/** A complaint that keeps the stay going: by the old law, or by the old law for whom complained under it. */
export const complaintKeepsStay: Condition = all(
  oneOf('complaint.status', 'lodged', 'founded'),
  any(
    before('moment.law', { date: '2012-08-01' }),
    all(
      is('complaint.status', 'lodged'),
      before('complaint.lodgedOn', { date: '2012-08-01' }),
      is('choice.complaintTransition', 'dayOfComplaint'),
    ),
  ),
);

/** Since 18 May 2023 a Dublin claimant has thirty days; for whom who was waiting then, is a choice. */
export const shorterTerm: Condition = all(
  is('victim.dublin', true),
  onOrAfter('moment.law', { date: '2023-05-18' }),
  any(
    is('choice.dublinTransition', 'everybody'),
    oneOf('reflection.status', 'none', 'offered'),
    onOrAfter('reflection.startedOn', { date: '2023-05-18' }),
  ),
);

const months = { count: 3, unit: 'month' } as const;
const days = { count: 30, unit: 'day' } as const;

/** The longest term has passed since the day from which it is counted. */
export const longestPassed: Condition = any(
  all(
    is('choice.reflectionStart', 'granted'),
    any(
      all(not(shorterTerm), elapsed('reflection.startedOn', months)),
      all(shorterTerm, elapsed('reflection.startedOn', days)),
    ),
  ),
  all(
    is('choice.reflectionStart', 'informed'),
    any(
      all(not(shorterTerm), elapsed('reflection.informedOn', months)),
      all(shorterTerm, elapsed('reflection.informedOn', days)),
    ),
  ),
);

/** The victim has accepted and the reflection period runs. */
export const running: Condition = is('reflection.status', 'accepted');
