import { describe, expect, it, test } from 'vitest';
import { checkCitation, checkText } from '../check-rule.ts';
import { approachStages, cycleSteps, evaluationQuestions, goalOutcomes } from './measure.ts';
import { addressees, followUpStatuses, publications } from './recommendation.ts';
import { followUpInSources, recommendations, repeatedBy } from './recommendations.ts';

const byId = (id: string) => recommendations.find((one) => one.id === id);

describe.each(recommendations.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('has its words in both languages and cites lines that exist', () => {
    const texts = [one.title, ...one.asks, ...one.notes.map(({ text }) => text)];
    const citations = [
      one.citation,
      ...one.notes.map(({ citation }) => citation),
      ...(one.repeats ? [one.repeats.citation] : []),
    ];
    const findings = [
      ...texts.flatMap((text) => checkText('text', text)),
      ...citations.flatMap((citation) => checkCitation(citation)),
    ];
    expect(findings).toEqual([]);
  });

  it('repeats only an earlier one that exists', () => {
    if (one.repeats === undefined) return;
    const earlier = recommendations.findIndex(({ id }) => id === one.repeats?.id);
    expect(earlier).toBeGreaterThanOrEqual(0);
    expect(earlier).toBeLessThan(recommendations.indexOf(one));
  });
});

test('ids are unique and fit in an address', () => {
  expect(new Set(recommendations.map(({ id }) => id)).size).toBe(recommendations.length);
  expect(recommendations.every(({ id }) => /^[\w.-]+$/.test(id))).toBe(true);
});

test.each(
  Object.entries({
    addressees,
    publications,
    followUpStatuses,
    approachStages,
    cycleSteps,
    goalOutcomes,
    evaluationQuestions,
  }),
)('the codes of %s read well and cite lines that exist', (_, list) => {
  const findings = Object.values(list).flatMap(({ label, citation }) => [
    ...checkText('label', label),
    ...(citation === undefined ? [] : checkCitation(citation)),
  ]);
  expect(findings).toEqual([]);
});

test('every publication has the recommendations that it prints', () => {
  const count = (publication: string) =>
    recommendations.filter((one) => one.publication === publication).length;
  expect(Object.keys(publications).map(count)).toEqual([6, 5, 3, 5]);
});

test('what was asked before is asked again: Dublin in 2020 and 2025, the referral mechanism in 2025', () => {
  expect(repeatedBy('2019-dublin').map(({ id }) => id)).toEqual(['2020-1']);
  expect(repeatedBy('2020-1').map(({ id }) => id)).toEqual(['2025-gesprek']);
  expect(repeatedBy('2013-2').map(({ id }) => id)).toEqual(['2025-verwijsmechanisme']);
});

test('the last word of the sources is the state', () => {
  expect(byId('2019-binnenlands')?.notes.map(({ status }) => status)).toEqual(['started', 'limited']);
  const states = recommendations.map((one) => [one.id, followUpInSources(one)]);
  expect(Object.fromEntries(states)).toMatchObject({
    '2019-programma': 'promised',
    '2019-binnenlands': 'limited',
    '2019-dublin': 'limited',
    '2025-1': 'open',
  });
});
