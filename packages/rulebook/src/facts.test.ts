import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Facts, type FactValueOf, factDefinition, factKeys, isFactKey, isValueOf } from './facts.ts';
import { languages } from './text.ts';

describe('the fact definitions', () => {
  it('have every text in every language', () => {
    for (const key of factKeys) {
      const definition = factDefinition(key);
      const clauses = definition.type === 'flag' ? [definition.yes, definition.no] : [];
      const labels = 'values' in definition ? Object.values(definition.values).map((one) => one.label) : [];
      for (const text of [definition.label, definition.question, ...clauses, ...labels]) {
        for (const language of languages) expect(text[language].trim(), key).not.toBe('');
      }
    }
  });

  it('ask in questions', () => {
    for (const key of factKeys) {
      for (const language of languages)
        expect(factDefinition(key).question[language], key).toMatch(/^\p{Lu}.*\?$/u);
    }
  });

  it('say yes and no differently', () => {
    for (const key of factKeys) {
      const definition = factDefinition(key);
      if (definition.type !== 'flag') continue;
      for (const language of languages) expect(definition.yes[language]).not.toBe(definition.no[language]);
    }
  });

  it('give each fact the type of its values', () => {
    expectTypeOf<FactValueOf<'signal.closed'>>().toEqualTypeOf<boolean>();
    expectTypeOf<FactValueOf<'signal.openThreads'>>().toEqualTypeOf<number>();
    expectTypeOf<FactValueOf<'signal.judgement'>>().toEqualTypeOf<'clear' | 'vague'>();
    expectTypeOf<{ 'signal.minor': 'yes' }>().not.toExtend<Facts>();
  });
});

describe('a value from outside', () => {
  it.each([
    ['signal.closed', true],
    ['signal.openThreads', 0],
    ['signal.status', 'advised'],
    ['signal.forms', []],
    ['signal.forms', ['labour', 'sexual']],
    ['signal.reportedTo', ['avim']],
  ] as const)('%s may be %j', (key, value) => {
    expect(isValueOf(key, value)).toBe(true);
  });

  it.each([
    ['signal.closed', 'true'],
    ['signal.openThreads', -1],
    ['signal.openThreads', 1.5],
    ['signal.openThreads', '1'],
    ['signal.status', 'Advised'],
    ['signal.status', 'toString'],
    ['signal.status', ['advised']],
    ['signal.forms', 'labour'],
    ['signal.forms', ['labour', 'slavery']],
    ['signal.forms', [['labour']]],
    ['signal.closed', null],
  ] as const)('%s may not be %j', (key, value) => {
    expect(isValueOf(key, value)).toBe(false);
  });

  it('names a fact only by a key that exists', () => {
    expect(isFactKey('signal.closed')).toBe(true);
    expect(isFactKey('signal.colour')).toBe(false);
    expect(isFactKey('toString')).toBe(false);
  });
});
