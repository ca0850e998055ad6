import { describe, expect, it } from 'vitest';
import { all, includes, is } from './condition.ts';
import { decide } from './decide.ts';
import { inventedProhibition, inventedRoute } from './invented-rule.fixture.ts';
import type { Rule } from './rule.ts';

const police = inventedRoute({
  id: 'invented.police',
  when: includes('signal.forms', 'sexual'),
  outcome: { steps: [{ role: 'avim', rank: 1 }] },
});
const inspection = inventedRoute({
  id: 'invented.inspection',
  when: all(includes('signal.forms', 'labour'), is('signal.minor', false)),
  outcome: { steps: [{ role: 'nla', rank: 1 }] },
});
const desk: Rule = {
  ...inventedRoute(),
  id: 'invented.desk',
  question: 'desk',
  outcome: { role: 'avim', desk: 'front office' },
};
const rules = [inspection, police, desk, inventedProhibition()];

describe('a decision', () => {
  it('gives every answer with its rule and what mattered, in the order of the rulebook', () => {
    const facts = { 'signal.forms': ['sexual', 'labour'], 'signal.minor': false } as const;
    expect(decide('route', facts, rules, '2024-05-01')).toEqual({
      answers: [
        {
          rule: 'invented.inspection',
          outcome: inspection.outcome,
          mattered: ['signal.forms', 'signal.minor'],
        },
        { rule: 'invented.police', outcome: police.outcome, mattered: ['signal.forms'] },
      ],
      dependsOn: [],
    });
  });

  it('says which unknown facts could bring another answer', () => {
    const answer = decide('route', { 'signal.forms': ['sexual', 'labour'] }, rules, '2024-05-01');
    expect(answer.answers.map((one) => one.rule)).toEqual(['invented.police']);
    expect(answer.dependsOn).toEqual(['signal.minor']);
    expect(decide('route', {}, rules, '2024-05-01')).toEqual({
      answers: [],
      dependsOn: ['signal.forms', 'signal.minor'],
    });
  });

  it('answers only the question that was asked', () => {
    const answer = decide('desk', {}, rules, '2024-05-01');
    expect(answer.answers.map((one) => one.outcome.desk)).toEqual(['front office']);
  });

  it('is made by the law of the date', () => {
    const dated = inventedRoute({ validity: { until: '2022-01-01' } });
    expect(decide('route', {}, [dated], '2021-12-31').answers).toHaveLength(1);
    expect(decide('route', {}, [dated], '2022-01-01').answers).toHaveLength(0);
  });
});
