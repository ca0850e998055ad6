import type { IsoInstant } from './calendar/iso.ts';
import { beginOfDay, dateOf } from './calendar/moment.ts';
import { type Evaluation, evaluate, truthOf } from './condition.ts';
import { type FactKey, type Facts, factDefinition, isFactKey, onDay } from './facts.ts';
import type { Act, Debtor, DutyRule, Rule, RuleId, ScopeKind } from './rule.ts';
import { rulesAt } from './rulebook.ts';
import { dueOf, type TermHappening } from './term/run-term.ts';
import { durationOf, type TermSettings } from './term/term.ts';
import type { Text } from './text.ts';

/** Names an organisation towards the rulebook, which needs to know no more of it. */
export type OrganisationRef = string;

/** A time during which the terms of a scope do not run, for the rules that allow it (`suspendedWhen`). */
export interface Suspension {
  readonly from: IsoInstant;
  /** Absent while it lasts. */
  readonly until?: IsoInstant;
  readonly reason: Text;
}

/** One unit in which duties arise: the dossier itself, or one open request, report or referral in it. */
export interface DutyScope {
  readonly kind: ScopeKind;
  readonly id: string;
  readonly facts: Facts;
  /** The moments at which terms can start, by the name that rules use (`startsAt`). */
  readonly moments: Readonly<Partial<Record<string, IsoInstant>>>;
  readonly parties: Readonly<Partial<Record<Debtor, OrganisationRef>>>;
  readonly suspensions?: readonly Suspension[];
}

export interface ScopeRef {
  readonly kind: ScopeKind;
  readonly id: string;
}

/** Somebody must do something before a moment, because of a rule. */
export interface Duty {
  readonly rule: RuleId;
  readonly scope: ScopeRef;
  readonly debtor: OrganisationRef;
  readonly act: Act;
  readonly start: IsoInstant;
  /** The last moment in time; while suspended, as if the term went on running right now. */
  readonly due: IsoInstant;
  readonly urgency: DutyRule['urgency'];
  readonly suspended: boolean;
  /** The facts because of which the duty exists. */
  readonly mattered: readonly FactKey[];
}

/** A rule of which nobody knows yet whether it applies, and the facts that would tell. */
export interface PendingDuty {
  readonly rule: RuleId;
  readonly scope: ScopeRef;
  readonly ask: readonly FactKey[];
}

export interface Duties {
  /** Most urgent first, then first due. */
  readonly duties: readonly Duty[];
  readonly pending: readonly PendingDuty[];
}

export interface DutyQuestion {
  readonly scopes: readonly DutyScope[];
  readonly rules: readonly Rule[];
  /** The moment for which the duties are asked; its Dutch date is the law date. */
  readonly at: IsoInstant;
  readonly settings: TermSettings;
}

/**
 * The duties that exist in the scopes at a moment, by the rules in force on that day. The answer depends on
 * the facts alone, not on the order of scopes or rules.
 *
 * A duty of which the day is unknown on which its term starts is pending on that day. Throws Error when a rule
 * that applies otherwise has no start moment or no debtor in the scope: whoever made the scope left something
 * out.
 */
export function deriveDuties({ scopes, rules, at, settings }: DutyQuestion): Duties {
  const today = dateOf(at);
  const dutyRules = rulesAt(rules, today).filter((rule) => rule.kind === 'duty');
  const duties: Duty[] = [];
  const pending: PendingDuty[] = [];
  for (const known of scopes) {
    const scope = { ...known, facts: onDay(known.facts, today) };
    for (const rule of dutyRules) {
      if (rule.scope !== scope.kind) continue;
      if (truthOf(rule.when, scope.facts) === false) continue;
      const answer = evaluate(rule.when, scope.facts);
      const ask = answer.truth === true ? unknownStart(rule, scope) : answer.ask;
      if (ask.length > 0) pending.push({ rule: rule.id, scope: refOf(scope), ask });
      else duties.push(dutyOf(rule, scope, answer, at, settings));
    }
  }
  return { duties: duties.sort(byUrgency), pending: pending.sort(byPlace) };
}

function dutyOf(
  rule: DutyRule,
  scope: DutyScope,
  { mattered }: Evaluation,
  at: IsoInstant,
  settings: TermSettings,
): Duty {
  const start = scope.moments[rule.startsAt] ?? startOfFact(scope.facts, rule.startsAt);
  const debtor = scope.parties[rule.debtor];
  if (start === undefined) throw missing(rule, scope, `moment ${rule.startsAt}`);
  if (debtor === undefined) throw missing(rule, scope, `party ${rule.debtor}`);
  const suspensions = rule.suspendedWhen === undefined ? [] : (scope.suspensions ?? []);
  const due = dueOf(
    {
      start,
      duration: durationOf(rule.term, settings),
      happenings: suspensions.flatMap(happeningsOf),
      endsOnWorkingDay: 'printed' in rule.term && rule.term.endsOnWorkingDay === true,
    },
    at,
  );
  const suspended =
    rule.suspendedWhen !== undefined && evaluate(rule.suspendedWhen, scope.facts).truth === true;
  return {
    rule: rule.id,
    scope: refOf(scope),
    debtor,
    act: rule.act,
    start,
    due,
    urgency: rule.urgency,
    suspended,
    mattered,
  };
}

/** The date fact with which a term starts and that is not known yet. */
function unknownStart(rule: DutyRule, scope: DutyScope): readonly FactKey[] {
  const name = rule.startsAt;
  return isFactKey(name) && scope.moments[name] === undefined && scope.facts[name] === undefined
    ? [name]
    : [];
}

/** In a victim track a term starts with the day that a date fact names. */
function startOfFact(facts: Facts, name: string): IsoInstant | undefined {
  if (!isFactKey(name) || factDefinition(name).type !== 'date') return undefined;
  const day = facts[name];
  return typeof day === 'string' ? beginOfDay(day) : undefined;
}

function happeningsOf({ from, until, reason }: Suspension): readonly TermHappening[] {
  const suspended = { type: 'suspended', at: from, reason } as const;
  return until === undefined ? [suspended] : [suspended, { type: 'resumed', at: until }];
}

function refOf({ kind, id }: DutyScope): ScopeRef {
  return { kind, id };
}

function missing(rule: DutyRule, scope: DutyScope, what: string): Error {
  return new Error(`Rule ${rule.id} applies to ${scope.kind} ${scope.id}, which has no ${what}`);
}

function byUrgency(a: Duty, b: Duty): number {
  return a.urgency - b.urgency || compare(a.due, b.due) || byPlace(a, b);
}

function byPlace(a: Duty | PendingDuty, b: Duty | PendingDuty): number {
  return compare(a.scope.kind, b.scope.kind) || compare(a.scope.id, b.scope.id) || compare(a.rule, b.rule);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
