import { describe, expect, it } from 'vitest';
import { allRules } from './all-rules.ts';
import { checkCitation, checkText } from './check-rule.ts';
import { truthOf } from './condition.ts';
import { factsOf } from './condition-in-words.ts';
import { contradictions, ordersOfSteps } from './contradictions.ts';
import { factSpace } from './decision-tables.ts';
import { factDefinition, factKeys, onDay } from './facts.ts';
import type { DutyRule, ProhibitionRule } from './rule.ts';
import { inForce } from './rulebook.ts';

const ids = new Set(allRules.map(({ id }) => id));

describe('the known contradictions of the sources', () => {
  it('are written out in both languages, with lines that exist and rules that exist', () => {
    for (const { id, about, followed, readings, rules } of contradictions) {
      const texts = [about, followed, ...readings.map(({ says }) => says)];
      expect(texts.flatMap((text) => checkText(id, text))).toEqual([]);
      expect(
        readings.flatMap(({ citation }) => checkCitation(citation)),
        id,
      ).toEqual([]);
      expect(
        rules.filter((rule) => !ids.has(rule)),
        id,
      ).toEqual([]);
    }
    expect(new Set(contradictions.map(({ id }) => id)).size).toBe(contradictions.length);
  });

  it('leave no choice without a rule that looks at it', () => {
    const used = new Set(allRules.flatMap(({ when }) => factsOf(when)));
    const choices = factKeys.filter((key) => factDefinition(key).type === 'choice');
    expect(choices.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('rules of equal force', () => {
  const days = ['2011-06-01', '2012-07-31', '2012-08-01', '2013-06-15', '2019-08-01', '2024-06-01'];
  const duties = allRules.filter((rule): rule is DutyRule => rule.kind === 'duty' && rule.scope === 'victim');
  const prohibitions = allRules.filter((rule): rule is ProhibitionRule => rule.kind === 'prohibition');
  const pairs = duties.flatMap((duty) =>
    prohibitions
      .filter(({ commands, force }) => force === duty.force && commands.includes(duty.act))
      .map((prohibition) => ({ duty, prohibition })),
  );

  const clash = ({ duty, prohibition }: (typeof pairs)[number]): boolean =>
    days
      .filter((at) => inForce(duty, at) && inForce(prohibition, at))
      .some((at) =>
        [...factSpace([duty.when, prohibition.when], at)].some((facts) => {
          const known = onDay(facts, at);
          return truthOf(duty.when, known) === true && truthOf(prohibition.when, known) === true;
        }),
      );

  it('never ask for what another forbids on the same day, unless the sources order the steps so', () => {
    expect(pairs.length).toBeGreaterThan(0);
    const found = pairs.filter(clash).map(({ duty, prohibition }) => `${duty.id} against ${prohibition.id}`);
    expect(found).toEqual(ordersOfSteps.map(({ duty, after }) => `${duty} against ${after}`));
  });
});
