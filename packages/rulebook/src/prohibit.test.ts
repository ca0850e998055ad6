import { describe, expect, it } from 'vitest';
import { atLeast } from './condition.ts';
import { inventedDuty, inventedProhibition } from './invented-rule.fixture.ts';
import { prohibitionsOf } from './prohibit.ts';

const rule = inventedProhibition({ when: atLeast('signal.openThreads', 1) });
const rules = [inventedDuty(), rule];

describe('a prohibition', () => {
  it('refuses its command and says why and what to do instead', () => {
    expect(prohibitionsOf('close', { 'signal.openThreads': 1 }, rules, '2024-05-01')).toEqual([
      {
        rule: 'invented.prohibition',
        because: rule.explanation,
        instead: rule.instead,
        mattered: ['signal.openThreads'],
      },
    ]);
  });

  it('lets other commands pass', () => {
    expect(prohibitionsOf('enrich', { 'signal.openThreads': 1 }, rules, '2024-05-01')).toEqual([]);
  });

  it('lets the command pass when the facts do not hold or are unknown', () => {
    expect(prohibitionsOf('close', { 'signal.openThreads': 0 }, rules, '2024-05-01')).toEqual([]);
    expect(prohibitionsOf('close', {}, rules, '2024-05-01')).toEqual([]);
  });

  it('holds only while its rule is in force', () => {
    const dated = inventedProhibition({ validity: { from: '2022-01-01' } });
    expect(prohibitionsOf('close', {}, [dated], '2021-12-31')).toEqual([]);
    expect(prohibitionsOf('close', {}, [dated], '2022-01-01')).toHaveLength(1);
  });
});
