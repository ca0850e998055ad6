import type { IsoDate, IsoInstant } from '../calendar/iso.ts';
import { beginOfDay, endOfDay } from '../calendar/moment.ts';
import { evaluate, truthOf } from '../condition.ts';
import { factsOf } from '../condition-in-words.ts';
import { type FactKey, type Facts, factDefinition, isFactKey, onDay } from '../facts.ts';
import type { DecisionRule, DisclosureRule, DutyRule, ProhibitionRule, Rule } from '../rule.ts';
import { isValidOn } from '../rulebook.ts';
import { dueOf } from '../term/run-term.ts';
import { durationOf, type TermSettings } from '../term/term.ts';

/** A rule that applies, and why. */
export interface Applied<R extends Rule> {
  readonly rule: R;
  /** The known facts that decided, and the readings of open points that were used. */
  readonly mattered: readonly FactKey[];
}

export interface AppliedDuty extends Applied<DutyRule> {
  /** When the term began and when it ends; or the unknown fact, or moment of a dossier, that would tell. */
  readonly term: { readonly start: IsoInstant; readonly due: IsoInstant } | { readonly startsAt: string };
}

/** A rule of which it is not known whether it applies, and the facts that would tell. */
export interface Undecided {
  readonly rule: Rule;
  readonly ask: readonly FactKey[];
}

/** What the rulebook says about one set of facts on one law date. */
export interface Assessment {
  readonly at: IsoDate;
  readonly duties: readonly AppliedDuty[];
  readonly decisions: readonly Applied<DecisionRule>[];
  readonly prohibitions: readonly Applied<ProhibitionRule>[];
  readonly disclosures: readonly Applied<DisclosureRule>[];
  /** What is asked for but not in force; it binds nobody. */
  readonly recommended: readonly Applied<Rule>[];
  /** Rules that some known fact touches and that still depend on others. */
  readonly dependsOn: readonly Undecided[];
  /** The facts that `dependsOn` asks for, the one that most rules wait for first. */
  readonly questions: readonly FactKey[];
  /** How many rules of that day were left out because nothing is known that they look at. */
  readonly untouched: number;
}

/**
 * Everything that follows from facts under the law of a day: who must do what, what is decided, what is
 * forbidden, what may be seen, and what still depends on facts that nobody knows. A fact that is absent is
 * unknown; it never counts as false. The order is that of the rulebook.
 *
 * @example
 * assess({ 'victim.indication': true, 'victim.origin': 'thirdCountry' }, '2013-06-01', allRules)
 */
export function assess(
  facts: Facts,
  at: IsoDate,
  rules: readonly Rule[],
  settings: TermSettings = {},
): Assessment {
  const known = onDay(facts, at);
  const result = {
    duties: [] as AppliedDuty[],
    decisions: [] as Applied<DecisionRule>[],
    prohibitions: [] as Applied<ProhibitionRule>[],
    disclosures: [] as Applied<DisclosureRule>[],
    recommended: [] as Applied<Rule>[],
    dependsOn: [] as Undecided[],
  };
  let untouched = 0;
  for (const rule of validOn(rules, at)) {
    const truth = truthOf(rule.when, known);
    if (truth === false) continue;
    if (truth === 'unknown' && !lookedAt(rule).some((key) => facts[key] !== undefined)) {
      untouched += 1;
      continue;
    }
    const { mattered, ask } = evaluate(rule.when, known);
    if (truth === 'unknown') result.dependsOn.push({ rule, ask });
    else if (rule.force === 'recommended') result.recommended.push({ rule, mattered });
    else if (rule.kind === 'duty')
      result.duties.push({ rule, mattered, term: termOf(rule, known, at, settings) });
    else if (rule.kind === 'decision') result.decisions.push({ rule, mattered });
    else if (rule.kind === 'prohibition') result.prohibitions.push({ rule, mattered });
    else result.disclosures.push({ rule, mattered });
  }
  return { at, ...result, questions: byUse(result.dependsOn), untouched };
}

function termOf(rule: DutyRule, facts: Facts, at: IsoDate, settings: TermSettings): AppliedDuty['term'] {
  const day = isFactKey(rule.startsAt) ? facts[rule.startsAt] : undefined;
  if (typeof day !== 'string') return { startsAt: rule.startsAt };
  const start = beginOfDay(day);
  const duration = durationOf(rule.term, settings);
  const endsOnWorkingDay = 'printed' in rule.term && rule.term.endsOnWorkingDay === true;
  return { start, due: dueOf({ start, duration, happenings: [], endsOnWorkingDay }, endOfDay(at)) };
}

function byUse(undecided: readonly Undecided[]): readonly FactKey[] {
  const uses = new Map<FactKey, number>();
  for (const { ask } of undecided) for (const key of ask) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses].sort(([, a], [, b]) => b - a).map(([key]) => key);
}

/** The facts of a case that a rule looks at: neither the day of looking nor readings of open points. */
function lookedAt(rule: Rule): readonly FactKey[] {
  const remembered = factsLookedAt.get(rule);
  if (remembered !== undefined) return remembered;
  const keys = factsOf(rule.when).filter(
    (key) => !key.startsWith('moment.') && factDefinition(key).type !== 'choice',
  );
  factsLookedAt.set(rule, keys);
  return keys;
}

const factsLookedAt = new WeakMap<Rule, readonly FactKey[]>();

/** Unlike `rulesAt` with the rules that are only recommended. */
function validOn(rules: readonly Rule[], at: IsoDate): readonly Rule[] {
  const byDate = valid.get(rules) ?? new Map<IsoDate, readonly Rule[]>();
  valid.set(rules, byDate);
  const remembered = byDate.get(at);
  if (remembered !== undefined) return remembered;
  const selected = rules.filter((rule) => isValidOn(rule, at));
  if (byDate.size > 1_000) byDate.clear();
  byDate.set(at, selected);
  return selected;
}

const valid = new WeakMap<readonly Rule[], Map<IsoDate, readonly Rule[]>>();
