import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { anyCondition, anyFacts } from './arbitrary-condition.fixture.ts';
import {
  all,
  always,
  any,
  atLeast,
  below,
  type Condition,
  evaluate,
  includes,
  is,
  not,
  oneOf,
  type Truth,
} from './condition.ts';
import { factsOf } from './condition-in-words.ts';
import type { FactKey, Facts } from './facts.ts';

const truth = (condition: Condition, facts: Facts): Truth => evaluate(condition, facts).truth;
const never = not(always);

describe('a comparison', () => {
  const facts: Facts = {
    'signal.status': 'vague',
    'signal.closed': false,
    'signal.openThreads': 2,
    'signal.forms': ['labour'],
  };

  it.each<[string, Condition, Truth]>([
    ['is, equal', is('signal.status', 'vague'), true],
    ['is, other', is('signal.status', 'clear'), false],
    ['is, false is a value', is('signal.closed', false), true],
    ['oneOf, among them', oneOf('signal.status', 'clear', 'vague'), true],
    ['oneOf, not among them', oneOf('signal.status', 'clear', 'received'), false],
    ['includes, in the list', includes('signal.forms', 'labour'), true],
    ['includes, not in the list', includes('signal.forms', 'organ'), false],
    ['atLeast, equal', atLeast('signal.openThreads', 2), true],
    ['atLeast, less', atLeast('signal.openThreads', 3), false],
    ['below, equal', below('signal.openThreads', 2), false],
    ['below, less', below('signal.openThreads', 3), true],
    ['of an unknown fact', is('signal.minor', false), 'unknown'],
  ])('%s', (_, condition, expected) => {
    expect(truth(condition, facts)).toBe(expected);
  });

  it('of a list that is known to be empty is false, not unknown', () => {
    expect(truth(includes('signal.forms', 'labour'), { 'signal.forms': [] })).toBe(false);
  });

  it('takes a fact that is undefined for unknown', () => {
    expect(truth(is('signal.minor', true), { 'signal.minor': undefined })).toBe('unknown');
  });

  it('accepts only facts that exist and values that fit them', () => {
    expectTypeOf<'signal.colour'>().not.toExtend<FactKey>();
    expectTypeOf(is<'signal.closed'>)
      .parameter(1)
      .toEqualTypeOf<boolean>();
    expectTypeOf(is<'signal.judgement'>)
      .parameter(1)
      .toEqualTypeOf<'clear' | 'vague'>();
    expectTypeOf(atLeast).parameter(0).toEqualTypeOf<'signal.openThreads' | 'offence.victimAge'>();
  });
});

describe('an answer', () => {
  const closed = is('signal.closed', true);
  const minor = is('signal.minor', true);
  const forms = includes('signal.forms', 'labour');

  it('of a false whole names the false parts only', () => {
    expect(evaluate(all(closed, minor), { 'signal.closed': true, 'signal.minor': false })).toEqual({
      truth: false,
      mattered: ['signal.minor'],
      ask: [],
    });
  });

  it('of a true choice names the true parts only and asks nothing', () => {
    expect(evaluate(any(closed, minor, forms), { 'signal.closed': true, 'signal.minor': false })).toEqual({
      truth: true,
      mattered: ['signal.closed'],
      ask: [],
    });
  });

  it('that is unknown asks for what is missing, each fact once', () => {
    const condition = all(closed, any(minor, forms), minor);
    expect(evaluate(condition, { 'signal.closed': true })).toMatchObject({
      truth: 'unknown',
      ask: ['signal.minor', 'signal.forms'],
    });
  });
});

describe('three-valued logic', () => {
  const law = (
    name: string,
    left: (...c: Condition[]) => Condition,
    right: (...c: Condition[]) => Condition,
  ) =>
    it(name, () => {
      fc.assert(
        fc.property(anyCondition, anyCondition, anyCondition, anyFacts, (a, b, c, facts) => {
          expect(truth(left(a, b, c), facts)).toBe(truth(right(a, b, c), facts));
        }),
      );
    });
  const of =
    (f: (a: Condition, b: Condition, c: Condition) => Condition) =>
    (...[a, b, c]: Condition[]) =>
      f(a ?? always, b ?? always, c ?? always);

  law(
    'double negation',
    of((a) => not(not(a))),
    of((a) => a),
  );
  law(
    'De Morgan for all',
    of((a, b) => not(all(a, b))),
    of((a, b) => any(not(a), not(b))),
  );
  law(
    'De Morgan for any',
    of((a, b) => not(any(a, b))),
    of((a, b) => all(not(a), not(b))),
  );
  law(
    'all commutes',
    of((a, b) => all(a, b)),
    of((a, b) => all(b, a)),
  );
  law(
    'any commutes',
    of((a, b) => any(a, b)),
    of((a, b) => any(b, a)),
  );
  law(
    'all associates',
    of((a, b, c) => all(a, all(b, c))),
    of((a, b, c) => all(a, b, c)),
  );
  law(
    'any associates',
    of((a, b, c) => any(any(a, b), c)),
    of((a, b, c) => any(a, b, c)),
  );
  law(
    'all distributes over any',
    of((a, b, c) => all(a, any(b, c))),
    of((a, b, c) => any(all(a, b), all(a, c))),
  );
  law(
    'any distributes over all',
    of((a, b, c) => any(a, all(b, c))),
    of((a, b, c) => all(any(a, b), any(a, c))),
  );
  law(
    'a part absorbs',
    of((a, b) => all(a, any(a, b))),
    of((a) => a),
  );
  law(
    'all of nothing holds',
    of(() => all()),
    of(() => always),
  );
  law(
    'any of nothing fails',
    of(() => any()),
    of(() => never),
  );
  law(
    'false decides all',
    of((a) => all(a, never)),
    of(() => never),
  );
  law(
    'true decides any',
    of((a) => any(a, always)),
    of(() => always),
  );

  it('learning more never changes an answer that was known', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyFacts, (condition, known, learned) => {
        const before = truth(condition, known);
        fc.pre(before !== 'unknown');
        expect(truth(condition, { ...learned, ...known })).toBe(before);
      }),
    );
  });

  it('the facts that mattered are enough for the answer', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const answer = evaluate(condition, facts);
        fc.pre(answer.truth !== 'unknown');
        expect(truth(condition, only(facts, answer.mattered))).toBe(answer.truth);
      }),
    );
  });

  it('asks exactly when it does not know, only for unknown facts of the condition', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, (condition, facts) => {
        const answer = evaluate(condition, facts);
        expect(answer.ask.length > 0).toBe(answer.truth === 'unknown');
        for (const fact of answer.ask) {
          expect(facts[fact]).toBeUndefined();
          expect(factsOf(condition)).toContain(fact);
        }
      }),
    );
  });

  it('learning something else than was asked does not help', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyFacts, (condition, facts, learned) => {
        const { truth: before, ask } = evaluate(condition, facts);
        fc.pre(before === 'unknown');
        const other = only(
          learned,
          factsOf(condition).filter((fact) => !ask.includes(fact)),
        );
        expect(truth(condition, { ...other, ...facts })).toBe('unknown');
      }),
    );
  });
});

function only(facts: Facts, keys: readonly FactKey[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.some((one) => one === key)));
}
