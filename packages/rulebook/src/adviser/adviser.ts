import type { IsoDate } from '../calendar/iso.ts';
import { evaluate } from '../condition.ts';
import type { FactKey, Facts } from '../facts.ts';
import { rulesAt } from '../rulebook.ts';
import { careAdvice } from './advice-care.ts';
import { comenshaAdvice } from './advice-comensha.ts';
import { firstAdvice } from './advice-first.ts';
import { investigatorAdvice } from './advice-investigators.ts';
import type { AdviceRule } from './advice-rule.ts';

/** Whether something may be reported or shared, in the order in which the rules are asked. */
export const adviceRules: readonly AdviceRule[] = [
  ...firstAdvice,
  ...comenshaAdvice,
  ...investigatorAdvice,
  ...careAdvice,
].sort((a, b) => a.outcome.rank - b.outcome.rank);

/** The answer of the adviser: the rule that settles it, or the questions that must be answered first. */
export type Advised =
  | { readonly known: true; readonly rule: AdviceRule; readonly mattered: readonly FactKey[] }
  | { readonly known: false; readonly ask: readonly FactKey[] };

/**
 * May this be reported or shared? The first rule in rank that applies gives the answer: danger goes before a
 * duty, a duty before consent, consent before a way without names. A rule that goes first and may still apply
 * leads to a question, never to a guess.
 *
 * @example
 * advise({ 'sharing.danger': true, 'sharing.to': 'police' }, '2025-03-03') // rule adviser.danger.police
 */
export function advise(facts: Facts, at: IsoDate): Advised {
  for (const rule of rulesAt(adviceRules, at)) {
    const { truth, mattered, ask } = evaluate(rule.when, facts);
    if (truth === true) return { known: true, rule, mattered };
    if (truth === 'unknown') return { known: false, ask };
  }
  return { known: false, ask: [] };
}
