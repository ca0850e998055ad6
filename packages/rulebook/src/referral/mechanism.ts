import type { IsoDate } from '../calendar/iso.ts';
import { evaluate, type Truth } from '../condition.ts';
import { factsOf } from '../condition-in-words.ts';
import { type FactKey, type Facts, onDay } from '../facts.ts';
import type { Body } from '../lists/body.ts';
import { codeList } from '../lists/code-list.ts';
import type { Phase, Rule } from '../rule.ts';
import { isValidOn } from '../rulebook.ts';

/** The phases of the referral mechanism, from the first signal to aftercare or return (000 L5311-5319). */
export const mechanismPhases = codeList({
  signalling: { label: { nl: 'Signaleren', en: 'Recognising' } },
  informing: { label: { nl: 'Informeren en beschermen', en: 'Informing and protecting' } },
  notifying: { label: { nl: 'Melden en doorverwijzen', en: 'Notifying and referring' } },
  proceedings: { label: { nl: 'Onderzoek en strafzaak', en: 'Investigation and proceedings' } },
  residence: { label: { nl: 'Verblijf', en: 'Residence' } },
  care: { label: { nl: 'Opvang en zorg', en: 'Shelter and care' } },
  aftercare: { label: { nl: 'Nazorg', en: 'Aftercare' } },
  return: { label: { nl: 'Terugkeer', en: 'Return' } },
});

export type MechanismPhase = keyof typeof mechanismPhases;

const phaseOf: Readonly<Record<Phase, MechanismPhase>> = {
  signalling: 'signalling',
  enrichment: 'signalling',
  weighing: 'signalling',
  informing: 'informing',
  protection: 'informing',
  referral: 'notifying',
  registration: 'notifying',
  feedback: 'notifying',
  investigation: 'proceedings',
  residence: 'residence',
  care: 'care',
  aftercare: 'aftercare',
  return: 'return',
};

/** One rule as it speaks for a kind of victim: certainly, or depending on facts that the profile leaves out. */
export interface Statement {
  readonly rule: Rule;
  readonly truth: Exclude<Truth, false>;
  /** Known facts that decided it. */
  readonly mattered: readonly FactKey[];
  readonly ask: readonly FactKey[];
  /** Who it charges; empty when it charges nobody in particular. */
  readonly who: readonly Body[];
}

export interface MechanismQuestion {
  readonly rules: readonly Rule[];
  /** What is known of the kind of victim. */
  readonly profile: Facts;
  readonly at: IsoDate;
}

/**
 * The referral mechanism for a kind of victim on a law date, phase by phase: every rule about victims that is
 * valid on that day and not contradicted by the profile. Recommended rules are among them; they bind nobody.
 */
export function mechanism({
  rules,
  profile,
  at,
}: MechanismQuestion): Readonly<Record<MechanismPhase, readonly Statement[]>> {
  const found: Record<MechanismPhase, Statement[]> = {
    signalling: [],
    informing: [],
    notifying: [],
    proceedings: [],
    residence: [],
    care: [],
    aftercare: [],
    return: [],
  };
  const facts = onDay(profile, at);
  for (const rule of rules) {
    if (!isValidOn(rule, at) || !isAboutVictims(rule)) continue;
    const { truth, mattered, ask } = evaluate(rule.when, facts);
    if (truth === false) continue;
    found[phaseOf[rule.phase]].push({ rule, truth, mattered, ask, who: chargedBy(rule) });
  }
  return found;
}

/** Prefixes of facts that say nothing of a victim, but of a signal, a look, a wish to share or an offence. */
const otherSubjects = /^(?:signal|thread|command|disclosure|sharing|offence)\./;

/** Whether a rule is part of the referral mechanism: it speaks of victims, not of the course of a signal. */
export function isAboutVictims(rule: Rule): boolean {
  if (rule.kind === 'disclosure') return false;
  if (rule.kind === 'duty' && rule.scope !== 'victim') return false;
  if (rule.kind === 'decision' && ['subsection273f', 'maximumPenalty', 'mayShare'].includes(rule.question)) {
    return false;
  }
  return !factsOf(rule.when).some((fact) => otherSubjects.test(fact));
}

/** Who a rule charges with something. A duty of whoever keeps a track charges the care coordinator. */
export function chargedBy(rule: Rule): readonly Body[] {
  if (rule.kind === 'duty') {
    const { debtor } = rule;
    return debtor === 'owner' || debtor === 'recipient' || debtor === 'requester' ? ['zoco'] : [debtor];
  }
  if (rule.kind === 'decision' && (rule.question === 'responsibility' || rule.question === 'victimRight')) {
    return rule.outcome.who;
  }
  return [];
}

/** A rule on one date and the rule that took its place on another. */
export interface Replacement {
  readonly before: Rule;
  readonly after: Rule;
}

/** What changed between two law dates. */
export interface Difference {
  readonly added: readonly Rule[];
  readonly dropped: readonly Rule[];
  readonly changed: readonly Replacement[];
  /** How many rules stayed as they were. */
  readonly same: number;
}

/**
 * Compares two selections of rules, for example those of one kind of victim on two dates. A rule that went and
 * one that came are a change when one is the next version of the other.
 */
export function differenceBetween(before: readonly Rule[], after: readonly Rule[]): Difference {
  const gone = before.filter((rule) => !after.includes(rule));
  const come = after.filter((rule) => !before.includes(rule));
  const changed: Replacement[] = [];
  const added = [...come];
  const dropped = gone.filter((rule) => {
    const index = added.findIndex((other) => follows(other, rule) || follows(rule, other));
    const other = added[index];
    if (other === undefined) return true;
    added.splice(index, 1);
    changed.push({ before: rule, after: other });
    return false;
  });
  return { added, dropped, changed, same: before.length - gone.length };
}

/** The versions of a rule just before and just after it. */
export function versionsAround(
  rule: Rule,
  rules: readonly Rule[],
): { readonly earlier: readonly Rule[]; readonly later: readonly Rule[] } {
  return {
    earlier: rules.filter((other) => follows(rule, other)),
    later: rules.filter((other) => follows(other, rule)),
  };
}

/**
 * Whether a rule is the next version of another: it begins on the day the other ends, is of the same kind, and
 * their names differ only in the last part.
 */
function follows(next: Rule, rule: Rule): boolean {
  const { until } = rule.validity;
  return until !== undefined && next.validity.from === until && stemOf(next) === stemOf(rule);
}

function stemOf(rule: Rule): string {
  const subject = rule.kind === 'decision' ? rule.question : rule.kind;
  return `${subject} ${rule.id.slice(0, rule.id.lastIndexOf('.'))}`;
}
