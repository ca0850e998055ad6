import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import { article273f } from './article-273f.ts';
import { offenceActs, offenceAims, offenceMeans } from './offence-lists.ts';

const boy: Facts = {
  'offence.acts': ['recruit', 'makeAvailable'],
  'offence.means': [],
  'offence.aims': ['exploitation', 'workOrServices'],
  'offence.victimAge': 16,
};

const met = (facts: Facts) =>
  article273f(facts, '2025-03-03')
    .subsections.filter(({ truth }) => truth === true)
    .map(({ subsection }) => subsection);

describe('article 273f', () => {
  it.each([
    ['nothing special', {}, { before: 8, after: 12 }],
    ['two together', { 'offence.together': true }, { before: 12, after: 15 }],
    ['a victim of 15', { 'offence.victimAge': 15 }, { before: 12, after: 15 }],
    ['a victim of 16', { 'offence.victimAge': 16 }, { before: 8, after: 12 }],
    ['grave injury', { 'offence.graveInjury': true }, { before: 15, after: 18 }],
    ['death', { 'offence.death': true }, { before: 18, after: 30 }],
    ['death and together', { 'offence.death': true, 'offence.together': true }, { before: 18, after: 30 }],
  ] as const)('threatens with a maximum by the day of the offence: %s', (_, facts, { before, after }) => {
    expect(article273f(facts, '2013-03-31').maximum.penalty.years).toBe(before);
    expect(article273f(facts, '2013-04-01').maximum.penalty.years).toBe(after);
  });

  it('threatens with life for a death from 1 April 2013 only', () => {
    const death = { 'offence.death': true };
    expect(article273f(death, '2013-03-31').maximum.penalty.answer).toBe('years');
    expect(article273f(death, '2013-04-01').maximum.penalty.answer).toBe('life');
  });

  it('says which unknown facts could bring a heavier maximum', () => {
    expect(article273f({ 'offence.graveInjury': true }, '2020-01-01').maximumDependsOn).toEqual([
      'offence.death',
    ]);
    expect(article273f({ 'offence.death': true }, '2020-01-01').maximumDependsOn).toEqual([]);
  });

  it('asks for no means when the victim is a minor', () => {
    expect(met(boy)).toEqual([2]);
    expect(met({ ...boy, 'offence.victimAge': 18 })).toEqual([]);
    expect(met({ ...boy, 'offence.victimAge': 18, 'offence.means': ['threat'] })).toEqual([1, 4]);
  });

  it('names the subsections with means, and those for minors, never both', () => {
    const { subsections } = article273f({}, '2020-01-01');
    expect(subsections.filter((one) => one.needsMeans).map((one) => one.subsection)).toEqual([1, 4, 7, 9]);
    expect(subsections.filter((one) => one.needsMinor).map((one) => one.subsection)).toEqual([2, 5, 8]);
  });

  it('never turns around when more becomes known', () => {
    const some = <K extends string>(keys: readonly K[]) => fc.subarray([...keys]);
    const whole = fc.record({
      'offence.acts': some(codesOf(offenceActs)),
      'offence.means': some(codesOf(offenceMeans)),
      'offence.aims': some(codesOf(offenceAims)),
      'offence.victimAge': fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(
        whole,
        fc.subarray(['offence.acts', 'offence.means', 'offence.aims', 'offence.victimAge']),
        (facts, known) => {
          const part = Object.fromEntries(Object.entries(facts).filter(([key]) => known.includes(key)));
          const less = article273f(part, '2020-01-01').subsections;
          const more = article273f(facts, '2020-01-01').subsections;
          for (const [index, { truth }] of less.entries()) {
            if (truth !== 'unknown') expect(more[index]?.truth).toBe(truth);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
