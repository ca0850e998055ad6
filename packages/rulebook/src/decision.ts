import type { SharingAnswer } from './adviser/sharing-lists.ts';
import type { Body } from './lists/body.ts';
import type { LegalBasis } from './lists/legal-basis.ts';
import type { Role } from './lists/role.ts';
import type { Duration } from './term/term.ts';
import type { Text } from './text.ts';

/** One addressee of a report; rank 1 goes first, equal ranks go together. */
export interface RouteStep {
  readonly role: Role;
  readonly rank: number;
}

/** An answer out of a few, in words, with the length of time or the amount that the source prints. */
export interface Finding<K extends string> {
  readonly answer: K;
  readonly label: Text;
  readonly duration?: Duration;
  readonly euros?: number;
}

/** Every question that decision rules answer, with the shape of the answer. */
export interface DecisionOutcomes {
  /** To whom a signal of trafficking is reported, and in which order. */
  readonly route: { readonly steps: readonly [RouteStep, ...RouteStep[]] };
  /** Which desk of an organisation receives on that date, for example a front office. */
  readonly desk: { readonly role: Role; readonly desk: string };
  /** Under which chapter of policy somebody stays on that date. */
  readonly residenceRegime: Finding<'b9' | 'b8'>;
  /** Under which chapter of policy somebody may stay on. */
  readonly continuedRegime: Finding<'b16' | 'b9Permanent'>;
  /** Whether fees must be paid. */
  readonly fees: Finding<'exempt'>;
  /** How long the reflection period lasts at least, under the convention. */
  readonly reflectionMinimum: Finding<'thirtyDays'>;
  /** Whether the reflection period may be given. */
  readonly reflectionRight: Finding<'offer' | 'offerWithConsent' | 'wait' | 'none'>;
  /** Who grants the reflection period in detention. */
  readonly reflectionGrantor: Finding<'police' | 'ind'>;
  /** How long the reflection period lasts at most. */
  readonly reflectionTerm: Finding<'maximum'>;
  /** Why the reflection period is over. */
  readonly reflectionEnd: Finding<'reported' | 'cooperated' | 'renounced' | 'unknownDestination' | 'maximum'>;
  /** On which ground there is temporary stay. */
  readonly temporaryStay: Finding<'cooperation' | 'noCooperation' | 'awaitOm' | 'none'>;
  /** How long a temporary permit holds. */
  readonly permitTerm: Finding<'running' | 'once'>;
  /** What a dismissal, or a complaint against it, does to temporary stay. */
  readonly stayAfterDismissal: Finding<'continues' | 'mayBeWithdrawn' | 'revives' | 'kept'>;
  /** On which ground stay may continue. */
  readonly continuedStay: Finding<'conviction' | 'threeYearsJudgment' | 'threeYearsRunning' | 'individual'>;
  /** Where a victim can be placed. */
  readonly shelterRoute: Finding<
    | 'cosm'
    | 'waitCosm'
    | 'womensOrSocial'
    | 'waitAsylumCentre'
    | 'largeGroup'
    | 'youthCare'
    | 'protectedAmv'
    | 'hostFamily'
  >;
  /** What whoever places somebody in the categorical shelter weighs. */
  readonly cosmSuitability: Finding<'lessSuitable'>;
  /** Whether the exploitation began before somebody was an adult. */
  readonly ageAtStart: Finding<'minor'>;
  /** Who pays the interpreter. */
  readonly interpreterPayer: Finding<
    'cosmContract' | 'municipality' | 'comenshaDesk' | 'rvb' | 'womensShelterGrant' | 'nobody'
  >;
  /** How a victim comes by a home of their own. */
  readonly housing: Finding<'municipalTarget' | 'phased'>;
  /** Until when care for a young victim may go on. */
  readonly youthCareLimit: Finding<'eighteen' | 'closedExtra' | 'twentyThree'>;
  /** Which programme a young victim can follow. */
  readonly youthProgramme: Finding<'asja'>;
  /** Which support somebody gets who returns. */
  readonly returnSupport: Finding<'inKind' | 'money' | 'minorExtra'>;
  /** When support for a return is paid. */
  readonly returnPayment: Finding<'beforeDeparture' | 'onArrival'>;
  /** Whether a return is still followed. */
  readonly returnMonitoring: Finding<'sixMonths'>;
  /** What IOM tells CoMensha. */
  readonly iomNotice: Finding<'suspicion' | 'returned'>;
  /** What becomes of the departure procedure. */
  readonly departure: Finding<'suspended' | 'closed' | 'resumes'>;
  /** Which elements one subsection of article 273f Sr asks for. */
  readonly subsection273f: Finding<'elements'> & {
    readonly subsection: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  };
  /** How much imprisonment trafficking is threatened with at most; years also counts when life is possible. */
  readonly maximumPenalty: Finding<'years' | 'life'> & { readonly years: number };
  /** Whether something may be reported or shared; of the rules that apply, the lowest rank holds. */
  readonly mayShare: Finding<SharingAnswer> & { readonly basis: LegalBasis; readonly rank: number };
  /** Who must, or should, do what for a victim. */
  readonly responsibility: Finding<'must' | 'should'> & { readonly who: readonly [Body, ...Body[]] };
  /** What a victim has a right to, and who sees to it. */
  readonly victimRight: Finding<'right'> & { readonly who: readonly [Body, ...Body[]] };
  /** How something is to be understood when trafficking or victimhood is judged. */
  readonly reading: Finding<'weighs' | 'weighsNot'>;
}
