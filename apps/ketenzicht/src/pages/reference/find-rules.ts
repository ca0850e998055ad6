import {
  conditionInWords,
  type IsoDate,
  isValidOn,
  type Language,
  type Phase,
  type Rule,
  type RuleKind,
} from '@ketenzicht/rulebook';
import { phaseNames } from './rule-words.ts';

export interface RuleFilter {
  readonly at: IsoDate;
  readonly phase?: Phase;
  readonly kind?: RuleKind;
  /** Words that must all be in the rule, in any order, whatever the case or accents. */
  readonly search?: string;
}

/** The rules of one phase. */
export interface PhaseRules {
  readonly phase: Phase;
  readonly rules: readonly Rule[];
}

/**
 * The rules that are valid on a date and fit the filter, by phase in the order of the chain. Rules that are
 * only recommended are among them.
 */
export function findRules(rules: readonly Rule[], filter: RuleFilter, lang: Language): readonly PhaseRules[] {
  const words = plain(filter.search ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const found = rules
    .filter((rule) => isValidOn(rule, filter.at))
    .filter((rule) => filter.kind === undefined || rule.kind === filter.kind)
    .filter((rule) => filter.phase === undefined || rule.phase === filter.phase)
    .filter((rule) => words.length === 0 || containsAll(plain(textOf(rule, lang)), words));
  return phases
    .map((phase) => ({ phase, rules: found.filter((rule) => rule.phase === phase) }))
    .filter((group) => group.rules.length > 0);
}

const phases = Object.keys(phaseNames) as Phase[];

function textOf(rule: Rule, lang: Language): string {
  const references = rule.citations.map(({ reference }) => reference ?? '');
  const texts = [rule.title, rule.explanation, conditionInWords(rule.when), rule.open].map(
    (text) => text?.[lang],
  );
  return [rule.id, ...texts, ...references].join(' ');
}

function containsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Small letters without accents, for searching. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
