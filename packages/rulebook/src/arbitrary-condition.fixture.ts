import fc from 'fast-check';
import { all, always, any, atLeast, below, type Condition, includes, is, not, oneOf } from './condition.ts';
import type { Facts } from './facts.ts';

/** Generated facts, each known or unknown, for the property tests. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    'signal.closed': fc.boolean(),
    'signal.minor': fc.boolean(),
    'signal.status': fc.constantFrom('received', 'clear', 'vague'),
    'signal.openThreads': fc.integer({ min: 0, max: 3 }),
    'signal.forms': fc.subarray(['sexual', 'labour']),
  },
  { requiredKeys: [] },
);

/** Generated conditions over the same facts. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition; leaf: Condition }>(
  (tie) => ({
    leaf: fc.oneof(
      fc.constant(always),
      fc.boolean().map((value) => is('signal.closed', value)),
      fc.boolean().map((value) => is('signal.minor', value)),
      fc.constantFrom('received' as const, 'clear' as const).map((value) => is('signal.status', value)),
      fc.constant(oneOf('signal.status', 'clear', 'vague')),
      fc.constantFrom('sexual' as const, 'labour' as const).map((value) => includes('signal.forms', value)),
      fc.integer({ min: 0, max: 3 }).map((value) => atLeast('signal.openThreads', value)),
      fc.integer({ min: 0, max: 3 }).map((value) => below('signal.openThreads', value)),
    ),
    condition: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      tie('leaf'),
      fc.array(tie('condition'), { maxLength: 3, depthIdentifier: 'condition' }).map((of) => all(...of)),
      fc.array(tie('condition'), { maxLength: 3, depthIdentifier: 'condition' }).map((of) => any(...of)),
      tie('condition').map(not),
    ),
  }),
).condition;
