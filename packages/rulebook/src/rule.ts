import type { IsoDate } from './calendar/iso.ts';
import type { Condition } from './condition.ts';
import type { DecisionOutcomes } from './decision.ts';
import type { Facts } from './facts.ts';
import type { DataCategory } from './lists/data-category.ts';
import type { LegalBasis } from './lists/legal-basis.ts';
import type { Purpose } from './lists/purpose.ts';
import type { Role } from './lists/role.ts';
import type { TermRule } from './term/term.ts';
import type { Text } from './text.ts';

/** Stable, unique name of a rule, for example `municipal.report.su`. Never reused. */
export type RuleId = string & { readonly __brand?: 'RuleId' };

/** The five source documents, numbered as in the source list of the documentation. */
export type SourceId = '000' | '001' | '002' | '003' | '004';

/** Where a statement stands: lines `from` to `to` (inclusive) of a source, and the legal reference it names. */
export interface Citation {
  readonly source: SourceId;
  readonly from: number;
  readonly to: number;
  readonly reference?: string;
}

/**
 * How binding a rule is. `law`: statute or treaty; `policy`: published policy rules that bind the
 * authorities; `practice`: a working agreement or described practice; `recommended`: asked for by the
 * Nationaal Rapporteur or another author, not in force.
 */
export type Force = 'law' | 'policy' | 'practice' | 'recommended';

/** From which day (inclusive) until which day (exclusive) a rule holds; an absent end is unbounded. */
export interface Validity {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** Phase of the chain in which a rule speaks. */
export type Phase =
  | 'signalling'
  | 'enrichment'
  | 'weighing'
  | 'referral'
  | 'informing'
  | 'protection'
  | 'residence'
  | 'care'
  | 'aftercare'
  | 'investigation'
  | 'feedback'
  | 'registration'
  | 'return';

/** An example that runs as a test and is printed in the living document. */
export interface RuleExample {
  readonly title: Text;
  readonly facts: Facts;
  readonly at: IsoDate;
  /** Whether the rule applies to these facts on this date; `unknown` when facts are missing. */
  readonly applies: boolean | 'unknown';
}

interface RuleBase {
  readonly id: RuleId;
  readonly title: Text;
  readonly explanation: Text;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly force: Force;
  readonly validity: Validity;
  readonly phase: Phase;
  /** What the source leaves open; shown as such wherever the rule is shown. */
  readonly open?: Text;
  readonly when: Condition;
  readonly examples: readonly [RuleExample, ...RuleExample[]];
}

/**
 * Who must act: a party of the scope the duty arises in (see `DutyScope`). In a victim track, where many
 * organisations work at the same time, a rule names the role of the one that must act.
 */
export type Debtor = 'owner' | 'recipient' | 'requester' | Role;

/** What a duty asks for; each act names the commands that can discharge it in `chain`. */
export type Act = string & { readonly __brand?: 'Act' };

/**
 * In which unit the rule is evaluated: once per signal, once per open request or referral in it, or once per
 * victim track.
 */
export type ScopeKind =
  | 'dossier'
  | 'adviceRequest'
  | 'informationRequest'
  | 'referral'
  | 'accessRequest'
  | 'victim';

/** When the facts hold, the debtor must act within the term. The duty ends when the facts no longer hold. */
export interface DutyRule extends RuleBase {
  readonly kind: 'duty';
  readonly scope: ScopeKind;
  readonly debtor: Debtor;
  readonly act: Act;
  readonly term: TermRule;
  /** Moment of the scope at which the term starts; in a victim track the name of a date fact. */
  readonly startsAt: string;
  /** Facts under which the term does not run. */
  readonly suspendedWhen?: Condition;
  /** 1 (before everything) to 5; orders a worklist before the due moment does. */
  readonly urgency: 1 | 2 | 3 | 4 | 5;
}

/** From facts to an outcome, with the rule as the reason. Several rules may answer one question. */
export type DecisionRule = {
  [Q in keyof DecisionOutcomes]: RuleBase & {
    readonly kind: 'decision';
    readonly question: Q;
    readonly outcome: DecisionOutcomes[Q];
  };
}[keyof DecisionOutcomes];

/** When the facts hold, the named commands are refused with this rule as the reason. */
export interface ProhibitionRule extends RuleBase {
  readonly kind: 'prohibition';
  readonly commands: readonly [string, ...string[]];
  /** What the person can do instead. */
  readonly instead: Text;
}

/** The recipient may see the category for the purpose on the basis, if the condition holds. */
export interface DisclosureRule extends RuleBase {
  readonly kind: 'disclosure';
  readonly recipient: Role;
  readonly categories: readonly [DataCategory, ...DataCategory[]];
  readonly purposes: readonly [Purpose, ...Purpose[]];
  readonly basis: LegalBasis;
}

export type Rule = DutyRule | DecisionRule | ProhibitionRule | DisclosureRule;
export type RuleKind = Rule['kind'];
