import { describe, expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { is } from './condition.ts';
import { decisionTables, factSpace, manyAnswers, tableFindings } from './decision-tables.ts';
import type { DecisionRule, Rule } from './rule.ts';

const decisions = allRules.filter((rule): rule is DecisionRule => rule.kind === 'decision');
const subjects = /^(?:residence|shelter|proceedings|minors|return)\./;

/** The first day of every stretch on which the same rules of a question hold and say the same. */
function daysOf(question: string, from = '2009-01-01'): readonly string[] {
  const own = decisions.filter((rule) => rule.question === question);
  const limits = own.flatMap(({ validity, when }) => [validity.from, validity.until, ...daysNamed(when)]);
  const days = limits.filter((limit) => limit !== undefined).filter((day) => day > from);
  return [...new Set([from, ...days, '2024-06-01'])].sort();
}

/** The days with which a condition compares the law date. */
function daysNamed(when: DecisionRule['when']): readonly string[] {
  const comparison = /"fact":"moment\.law","than":\{"date":"([\d-]+)"/g;
  return [...JSON.stringify(when).matchAll(comparison)].flatMap(([, day]) => day ?? []);
}

describe('a decision table', () => {
  it.each(decisionTables)('$question has one answer in every case on every day', (table) => {
    for (const at of daysOf(table.question, table.from)) {
      expect(tableFindings(table, allRules, at).slice(0, 3), at).toEqual([]);
    }
  });

  it('is found wanting when a rule is left out, and when two rules disagree', () => {
    const table = { question: 'reflectionTerm', within: is('victim.dublin', true) } as const;
    const without = allRules.filter(({ id }) => id !== 'residence.reflection.term.dublin');
    expect(tableFindings(table, without, '2023-05-18')).not.toEqual([]);
    const broken: readonly Rule[] = decisions.map((rule) =>
      rule.id === 'residence.stay.none' ? { ...rule, when: is('victim.origin', 'eu') } : rule,
    );
    const stay = decisionTables.find(({ question }) => question === 'temporaryStay');
    const findings = stay === undefined ? [] : tableFindings(stay, broken, '2015-01-01');
    expect(findings.some(({ answers }) => answers.length === 0)).toBe(true);
    expect(findings.some(({ answers }) => answers.length > 1)).toBe(true);
  });

  it('exists for every question of these subjects, unless several answers may hold', () => {
    const asked = new Set(decisions.filter(({ id }) => subjects.test(id)).map(({ question }) => question));
    const settled = new Set<string>([
      ...decisionTables.map(({ question }) => question),
      ...Object.keys(manyAnswers),
    ]);
    expect([...asked].filter((question) => !settled.has(question))).toEqual([]);
  });
});

it('a fact space holds every combination that conditions can tell apart', () => {
  const space = [...factSpace([is('victim.origin', 'dutch'), is('victim.dublin', true)], '2024-01-01')];
  expect(space).toEqual([
    { 'victim.origin': 'dutch', 'victim.dublin': true },
    { 'victim.origin': 'dutch', 'victim.dublin': false },
    { 'victim.origin': 'eu', 'victim.dublin': true },
    { 'victim.origin': 'eu', 'victim.dublin': false },
  ]);
});
