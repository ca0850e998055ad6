import { always } from './condition.ts';
import type { DecisionRule, DisclosureRule, DutyRule, ProhibitionRule } from './rule.ts';

const written = {
  title: { nl: 'Verzonnen regel', en: 'Invented rule' },
  explanation: { nl: 'Bestaat alleen in een test.', en: 'Exists in a test only.' },
  citations: [{ source: '003', from: 1, to: 2 }],
  force: 'practice',
  validity: {},
  phase: 'signalling',
  when: always,
  examples: [{ title: { nl: 'Altijd', en: 'Always' }, facts: {}, at: '2024-05-01', applies: true }],
} as const;

/** A sound duty that always applies, except for what a test changes. */
export const inventedDuty = (changes: Partial<DutyRule> = {}): DutyRule => ({
  ...written,
  kind: 'duty',
  id: 'invented.duty',
  scope: 'dossier',
  debtor: 'owner',
  act: 'enrich',
  term: { printed: { count: 2, unit: 'week' }, citation: { source: '003', from: 1, to: 1 } },
  startsAt: 'received',
  urgency: 3,
  ...changes,
});

/** A sound decision on the route that always applies, except for what a test changes. */
export const inventedRoute = (
  changes: Partial<Extract<DecisionRule, { question: 'route' }>> = {},
): DecisionRule => ({
  ...written,
  kind: 'decision',
  id: 'invented.route',
  question: 'route',
  outcome: { steps: [{ role: 'avim', rank: 1 }] },
  ...changes,
});

/** A sound prohibition of closing that always applies, except for what a test changes. */
export const inventedProhibition = (changes: Partial<ProhibitionRule> = {}): ProhibitionRule => ({
  ...written,
  kind: 'prohibition',
  id: 'invented.prohibition',
  commands: ['close'],
  instead: { nl: 'Doe eerst iets anders.', en: 'Do something else first.' },
  ...changes,
});

/** A sound disclosure that always applies, except for what a test changes. */
export const inventedDisclosure = (changes: Partial<DisclosureRule> = {}): DisclosureRule => ({
  ...written,
  kind: 'disclosure',
  id: 'invented.disclosure',
  recipient: 'zoco',
  categories: ['victimIdentity'],
  purposes: ['assistance'],
  basis: 'careCovenant',
  ...changes,
});
