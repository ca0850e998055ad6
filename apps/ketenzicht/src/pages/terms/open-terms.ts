import type { Duration, DutyRule, Rule, TermSettingId, Text } from '@ketenzicht/rulebook';

/** A term that the sources leave open, with the rules in which it stands. */
export interface OpenTerm {
  readonly setting: TermSettingId;
  readonly startingValue: Duration;
  readonly why: Text;
  readonly rules: readonly [DutyRule, ...DutyRule[]];
}

/** Every open term of the rulebook once, in the order of the rulebook. */
export function openTermsOf(rules: readonly Rule[]): readonly OpenTerm[] {
  const found = new Map<TermSettingId, OpenTerm>();
  for (const rule of rules) {
    if (rule.kind !== 'duty' || 'printed' in rule.term) continue;
    const { setting, startingValue, why } = rule.term;
    const known = found.get(setting);
    found.set(
      setting,
      known === undefined
        ? { setting, startingValue, why, rules: [rule] }
        : { ...known, rules: [...known.rules, rule] },
    );
  }
  return [...found.values()];
}
