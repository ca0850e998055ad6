import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import type { Facts } from '../facts.ts';
import { assess } from './assess.ts';
import { readFacts } from './read-facts.ts';
import { whatWouldChange } from './what-would-change.ts';

const profile: Facts = {
  'victim.indication': true,
  'victim.origin': 'thirdCountry',
  'victim.detention': 'none',
  'victim.dublin': true,
  'victim.signalledOn': '2023-05-10',
  'residence.placeListed': false,
  'reflection.informed': false,
  'reflection.status': 'none',
};
const namesOf = (facts: Facts, at: string) => {
  const { duties, decisions, prohibitions, dependsOn } = assess(facts, at, allRules);
  const ids = (list: readonly { readonly rule: { readonly id: string } }[]) =>
    list.map(({ rule }) => rule.id);
  return {
    duties: ids(duties),
    decisions: ids(decisions),
    prohibitions: ids(prohibitions),
    dependsOn: ids(dependsOn),
  };
};

describe('an assessment', () => {
  it('31 May and 1 June 2013 differ because of the data: the place of finding no longer counts', () => {
    const may = namesOf(profile, '2013-05-31');
    const june = namesOf(profile, '2013-06-01');
    expect(may.decisions).toContain('residence.reflection.right.none');
    expect(june.decisions).toContain('residence.reflection.right.b8');
    expect(may.duties).not.toContain('residence.reflection.inform.b8');
    expect(june.duties).toContain('residence.reflection.inform.b8');
    expect(may.decisions).toContain('residence.regime.b9');
    expect(june.decisions).toContain('residence.regime.b8');
  });

  it('17 and 18 May 2023 differ because of the data: thirty days for a Dublin claimant', () => {
    expect(namesOf(profile, '2023-05-17').decisions).toContain('residence.reflection.term.months');
    expect(namesOf(profile, '2023-05-18').decisions).toContain('residence.reflection.term.dublin');
    expect(namesOf(profile, '2023-05-18').decisions).not.toContain('residence.reflection.term.months');
  });

  it('tells who must act before when, and why', () => {
    const duty = assess(profile, '2023-05-18', allRules).duties.find(
      ({ rule }) => rule.id === 'residence.reflection.inform.b8',
    );
    expect(duty?.rule.debtor).toBe('avim');
    expect(duty?.term).toMatchObject({ due: '2023-05-11T21:59:59.999Z' });
    expect(duty?.mattered).toContain('reflection.informed');
  });

  it('asks for what is unknown instead of assuming it, most needed first', () => {
    const { 'victim.origin': _, ...unknownOrigin } = profile;
    const { dependsOn, questions } = assess(unknownOrigin, '2023-05-18', allRules);
    const right = dependsOn.find(({ rule }) => rule.id === 'residence.reflection.right.b8');
    expect(right?.ask).toContain('victim.origin');
    const uses = (key: string) => dependsOn.filter(({ ask }) => ask.some((one) => one === key)).length;
    const order = questions.map(uses);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('says nothing of a case about nothing, except what always holds', () => {
    const { dependsOn, duties, prohibitions, untouched } = assess({}, '2023-05-18', allRules);
    expect({ dependsOn, duties, prohibitions }).toEqual({ dependsOn: [], duties: [], prohibitions: [] });
    expect(untouched).toBeGreaterThan(100);
  });

  it('keeps what is only recommended apart from what binds', () => {
    const { recommended, decisions, duties, prohibitions } = assess(profile, '2023-05-18', allRules);
    expect(recommended.length).toBeGreaterThan(0);
    expect(recommended.every(({ rule }) => rule.force === 'recommended')).toBe(true);
    const binding = [...decisions, ...duties, ...prohibitions];
    expect(binding.filter(({ rule }) => rule.force === 'recommended')).toEqual([]);
  });

  it('names the single facts and readings that would change an answer', () => {
    const at = '2013-06-15';
    const right = assess(profile, at, allRules).decisions.find(
      ({ rule }) => rule.id === 'residence.reflection.right.b8',
    );
    const changes = right === undefined ? [] : whatWouldChange(right.rule, profile, at, right.mattered);
    expect(changes).toContainEqual({ fact: 'choice.placeListEnd', values: ['july'] });
    expect(changes).toContainEqual({ fact: 'victim.detention', values: ['aliens'] });
    expect(changes.map(({ fact }) => fact)).not.toContain('moment.today');
  });
});

describe('facts from outside', () => {
  const problemsOf = (input: unknown) => {
    const read = readFacts(input, '2024-01-01');
    return read.ok ? [] : read.problems.map(({ key, problem }) => `${key}: ${problem.en}`);
  };

  it('are taken as they are, with null for unknown', () => {
    expect(readFacts({ 'victim.dublin': null, 'victim.origin': 'eu' }, '2024-01-01')).toEqual({
      ok: true,
      facts: { 'victim.origin': 'eu' },
    });
  });

  it.each<[unknown, RegExp]>([
    [[], /^: Give facts as an object/],
    ['text', /^: Give facts as an object/],
    [{ 'victim.colour': 'red' }, /^victim.colour: There is no such fact/],
    [{ 'victim.dublin': 'yes' }, /^victim.dublin: Give true or false/],
    [{ 'case.sepotOn': '2013-02-30' }, /^case.sepotOn: Give a date/],
    [{ 'victim.origin': 'Mars' }, /^victim.origin: Give one of: dutch, eu, thirdCountry/],
    [{ 'cooperation.obstacles': 'threat' }, /^cooperation.obstacles: Give a list/],
    [{ 'signal.openThreads': -1 }, /^signal.openThreads: Give a whole number/],
    [{ 'moment.today': '2024-01-01' }, /^moment.today: The day of looking/],
    [{ 'victim.birthDate': '2000-01-01', 'victim.minor': true }, /^victim.minor: This does not agree/],
  ])('%j is refused with what to do', (input, problem) => {
    expect(problemsOf(input)[0]).toMatch(problem);
  });
});
