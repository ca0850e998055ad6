import type { SignalState } from '@ketenzicht/chain';
import {
  all,
  allRules,
  always,
  any,
  type Condition,
  codesOf,
  type DataCategory,
  type DisclosureRule,
  dangers,
  dataCategories,
  dossierParties,
  is,
  legalBases,
  not,
  oneOf,
  purposes,
  type Rule,
} from '@ketenzicht/rulebook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayKnow } from './gate.ts';
import { signalSight } from './takes-part.ts';

const categories = codesOf(dataCategories);
const at = '2025-03-03';
/** Few, so that a rule often meets its recipient. */
const recipients = ['avim', 'zoco', 'official'] as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant(always),
  fc.constantFrom(...codesOf(dossierParties)).map((party) => is('disclosure.party', party)),
  fc.constant(oneOf('disclosure.party', 'adviser', 'recipient')),
  fc.boolean().map((value) => is('disclosure.consent', value)),
  fc.boolean().map((value) => is('disclosure.granted', value)),
  fc.boolean().map((value) => is('disclosure.dangerNow', value)),
);
const condition = fc.oneof(
  leaf,
  leaf.map(not),
  fc.tuple(leaf, leaf).map(([a, b]) => all(a, b)),
  fc.tuple(leaf, leaf).map(([a, b]) => any(a, not(b))),
);

const some = <T extends string>(codes: readonly T[]) =>
  fc
    .tuple(fc.constantFrom(...codes), fc.subarray([...codes]))
    .map(([first, more]): readonly [T, ...T[]] => [first, ...more.filter((one) => one !== first)]);

const disclosure: fc.Arbitrary<DisclosureRule> = fc
  .record({
    id: fc.uuid(),
    recipient: fc.constantFrom(...recipients),
    categories: some(categories),
    purposes: some(codesOf(purposes)),
    basis: fc.constantFrom(...codesOf(legalBases)),
    when: condition,
    force: fc.constantFrom('law', 'practice', 'recommended'),
    validity: fc.constantFrom({}, { from: '2026-01-01' }, { until: '2025-01-01' }, { from: '2020-01-01' }),
  })
  .map((told) => ({
    ...told,
    kind: 'disclosure',
    title: { nl: 'Verzonnen', en: 'Invented' },
    explanation: { nl: 'Verzonnen', en: 'Invented' },
    citations: [{ source: '003', from: 1, to: 1 }],
    phase: 'referral',
    examples: [{ title: { nl: 'Een', en: 'One' }, facts: {}, at, applies: 'unknown' }],
  }));

/** The real rules or part of them, and invented ones among them. */
const rulebook = fc
  .tuple(fc.subarray([...allRules]), fc.array(disclosure, { maxLength: 6 }))
  .map(([real, invented]): readonly Rule[] => [...real, ...invented]);

const state: fc.Arbitrary<SignalState> = fc
  .record({
    danger: fc.constantFrom(...codesOf(dangers)),
    consent: fc.constantFrom(undefined, true, false),
    granted: fc.array(
      fc.record({
        organisation: fc.constantFrom('here', 'there'),
        category: fc.constantFrom(...categories),
        purpose: fc.constantFrom(...codesOf(purposes)),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ danger, consent, granted }) => ({
    status: 'received',
    version: 1,
    owner: { organisation: 'owner', role: 'aandachtsfunctionaris' },
    channel: 'public',
    reporterKind: 'citizen',
    anonymous: true,
    mayContact: false,
    features: { forms: [], indicators: [], danger, ...(consent === undefined ? {} : { consent }) },
    enriched: false,
    reportable: false,
    threads: [],
    formerOwners: [],
    contents: [],
    erased: [],
    granted,
    reporterInformed: [],
    reporterKnows: false,
    moments: { received: at, owned: at, decisive: at, status: at },
    reopenedCount: 0,
  }));

const look = fc
  .record({
    state,
    looker: fc.record({
      role: fc.constantFrom(...recipients),
      part: fc.constantFrom(...codesOf(dossierParties)),
      organisation: fc.constantFrom('here', 'there'),
    }),
    purpose: fc.constantFrom(...codesOf(purposes)),
  })
  .map(({ state, looker, purpose }) => ({ ...signalSight(state, looker), purpose, at }));

type Look = Omit<Parameters<typeof mayKnow>[0], 'rules'>;

const openTo = (looking: Look, rules: readonly Rule[]): readonly DataCategory[] =>
  categories.filter((category) => mayKnow({ ...looking, rules }, category));

describe('disclosure rules', () => {
  test('adding a rule never closes what was open, wherever it is put', () => {
    fc.assert(
      fc.property(look, rulebook, disclosure, fc.nat(), (looking, rules, extra, place) => {
        const more = rules.toSpliced(place % (rules.length + 1), 0, extra);
        expect(openTo(looking, more)).toEqual(expect.arrayContaining([...openTo(looking, rules)]));
      }),
      { numRuns: 300 },
    );
  });

  test('removing a rule never opens what was closed', () => {
    fc.assert(
      fc.property(look, rulebook, fc.nat(), (looking, rules, place) => {
        const fewer = rules.toSpliced(place % Math.max(1, rules.length), 1);
        expect(openTo(looking, rules)).toEqual(expect.arrayContaining([...openTo(looking, fewer)]));
      }),
      { numRuns: 300 },
    );
  });

  test('a rule opens nothing beyond its recipient, categories and purposes', () => {
    fc.assert(
      fc.property(look, rulebook, disclosure, (looking, rules, extra) => {
        const before = openTo(looking, rules);
        const opened = openTo(looking, [...rules, extra]).filter((category) => !before.includes(category));
        const reach =
          extra.recipient === looking.looker.role && extra.purposes.includes(looking.purpose)
            ? extra.categories
            : [];
        expect(reach).toEqual(expect.arrayContaining(opened));
      }),
      { numRuns: 300 },
    );
  });

  test('without rules nothing is open, and the properties above speak of something', () => {
    const samples = fc.sample(fc.tuple(look, rulebook, disclosure), { numRuns: 300, seed: 1 });
    expect(samples.flatMap(([looking]) => openTo(looking, []))).toEqual([]);
    const opening = samples.filter(
      ([looking, rules, extra]) => openTo(looking, [...rules, extra]).length > openTo(looking, rules).length,
    );
    expect(opening.length).toBeGreaterThan(3);
  });
});
