import { observed } from '@ketenzicht/estimate';
import type { Notification } from '@ketenzicht/register';
import { describe, expect, it } from 'vitest';
import { soundFacts } from '../storage/notifications.fixture.ts';
import type { RegisterSource } from './question.ts';
import { historiesFrom } from './register-histories.ts';

const source: RegisterSource = {
  kind: 'register',
  fromYear: 2018,
  untilYear: 2019,
  lists: [
    { name: 'Opsporing', groups: ['police', 'kmar'] },
    { name: 'Zorg', groups: ['zoco'] },
  ],
};

let last = 0;
function by(person: string | undefined, changes: Partial<Notification>): Notification {
  last++;
  return { ...soundFacts, id: `M-${last}`, ...(person === undefined ? {} : { person }), ...changes };
}

describe('histories from the register', () => {
  it('put a person on every list of whoever reported them, once', async () => {
    const { whole } = await historiesFrom(
      [
        by('p1', { notifierGroup: 'police' }),
        by('p1', { notifierGroup: 'kmar' }),
        by('p1', { notifierGroup: 'zoco' }),
        by('p2', { notifierGroup: 'zoco' }),
        by('p3', { notifierGroup: 'kmar' }),
        by(undefined, { notifierGroup: 'kmar' }),
      ],
      source,
    );
    expect(whole.lists).toEqual(['Opsporing', 'Zorg']);
    expect([...whole.counts]).toEqual([0, 2, 1, 1]);
  });

  it('leave out other years, other groups, unknown groups and what no notifier sent', async () => {
    const { whole } = await historiesFrom(
      [
        by('p1', { reportDate: '2017-12-31' }),
        by('p2', { reportDate: '2020-01-01' }),
        by('p3', { notifierGroup: 'fairwork' }),
        by('p4', { notifierGroup: 'unknown' }),
        by('p5', { source: 'emm' }),
        by('p6', { reportDate: '2018-01-01' }),
      ],
      source,
    );
    expect(observed(whole)).toBe(1);
  });

  it.each([
    ['sex', { sex: 'male' }, 'Man'],
    ['age', { ageAtReport: 17 }, 'jonger dan 18'],
    ['age', { ageAtReport: 18 }, '18 of ouder'],
    ['nationality', { nationality: 'NLD' }, 'Nederlandse nationaliteit'],
    ['nationality', { nationality: 'unknown' }, 'onbekend'],
    ['form', { forms: ['criminal', 'labour'] }, 'Arbeidsuitbuiting'],
  ] as const)('divide by %s: %o is %s', async (division, changes, expected) => {
    const { whole, strata } = await historiesFrom([by('p1', changes), by('p1', changes)], {
      ...source,
      division,
    });
    expect(strata.map(({ name }) => name.nl)).toEqual([expected]);
    expect(observed(whole)).toBe(1);
  });
});
