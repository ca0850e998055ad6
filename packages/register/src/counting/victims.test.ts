import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { edition } from '../edition/edition.fixture.ts';
import { notifications } from '../notification.fixture.ts';
import type { Notification } from '../notification.ts';
import { measuredCells } from '../tables/measured-cell.ts';
import { brokenSums, countAt } from '../tables/table.ts';
import { notification } from './notification-about.fixture.ts';
import { type CountingPolicy, publishedPolicy } from './policy.ts';
import { standings, victimYears } from './victims.ts';

const period = { from: 2015, until: 2019 };

function standingsOf(rows: readonly Notification[], policy: Partial<CountingPolicy> = {}): readonly string[] {
  const victims = victimYears(columnsFrom(rows), period, { ...publishedPolicy, ...policy });
  return [...victims.standing].map((number) => standings[number] ?? '');
}

describe('who counts', () => {
  const kmar = { notifierGroup: 'kmar', forms: ['sexual'] } as const;

  it.each<[string, readonly Partial<Notification>[], readonly string[]]>([
    ['a victim whom anybody notified', [{}], ['counted']],
    ['one victim notified twice in a year', [{}, { notifierGroup: 'zoco' }], ['counted']],
    ['one victim in two years (R4)', [{}, { reportDate: '2018-01-01' }], ['counted', 'counted']],
    ['nobody known through the EMM only (R5)', [{ source: 'emm' }], ['emmOnly']],
    ['whom the EMM and a notifier know (R5)', [{ source: 'emm' }, {}], ['counted']],
    ['no sexual exploitation notified by the KMar only (R6)', [kmar], ['kmarOnlySexual']],
    ['sexual exploitation notified by the KMar and another (R6)', [kmar, {}], ['counted']],
    ['another form notified by the KMar only (R6)', [{ ...kmar, forms: ['labour'] }], ['counted']],
    ['no letter of the prosecution service by itself (R23)', [{ source: 'om_letter' }], ['letterOnly']],
    ['nobody of another period', [{ reportDate: '2014-12-31' }], []],
  ])('counts %s', (_, rows, expected) => {
    const about = rows.map((row, index) => notification({ id: `m${index}`, person: 'p', ...row }));
    expect(standingsOf(about)).toEqual(expected);
  });

  it('follows the policy where the source leaves it open', () => {
    const twice = [
      notification({ id: '1', person: 'p', reportDate: '2015-05-01' }),
      notification({ id: '2', person: 'p', reportDate: '2017-05-01' }),
    ];
    expect(standingsOf(twice, { acrossYears: 'first' })).toEqual(['counted', 'otherYear']);
    expect(standingsOf(twice, { acrossYears: 'last' })).toEqual(['otherYear', 'counted']);
    const emm = [notification({ id: '1', source: 'emm', registeredAs: 'victim' })];
    expect(standingsOf(emm, { emmOnly: 'include' })).toEqual(['counted']);
    const witness = [notification({ id: '1', source: 'emm', registeredAs: 'witness' })];
    expect(standingsOf(witness, { emmOnly: 'include' })).toEqual(['emmOnly']);
    const border = [notification({ id: '1', ...kmar, reportDate: '2016-02-01' })];
    expect(standingsOf(border, { kmarOnlySexual: { from: 2017, until: 9999 } })).toEqual(['counted']);
    expect(standingsOf(border, { kmarOnlySexual: 'include' })).toEqual(['counted']);
  });

  it('lets the earliest or the latest answer of a year hold, and the EMM only fill', () => {
    const rows = [
      notification({ id: '1', person: 'p', reportDate: '2016-03-01', ageAtReport: 17, sex: 'unknown' }),
      notification({ id: '2', person: 'p', reportDate: '2016-09-01', ageAtReport: 18, sex: 'male' }),
      notification({
        id: '3',
        person: 'p',
        reportDate: '2016-01-01',
        source: 'emm',
        ageAtReport: 40,
        nationality: 'NGA',
      }),
    ];
    const minorsIn = (policy: Partial<CountingPolicy>) =>
      countAt(edition(rows, policy, 'figuur-2.10'), 'Minderjarig (jonger dan 18)', '2016');
    expect(minorsIn({})).toBe(1);
    expect(minorsIn({ conflict: 'latest' })).toBe(0);
    expect(countAt(edition(rows, {}, 'figuur-2.8'), 'Man', '2016')).toBe(1);
    expect(countAt(edition(rows, {}, 'figuur-2.9'), 'Afrika', '2016')).toBe(1);
    expect(countAt(edition(rows, { enrichment: 'ignore' }, 'figuur-2.9'), 'Onbekend', '2016')).toBe(1);
  });
});

const someNotifications = fc.array(
  fc
    .record({
      one: notifications({ until: '2019-12-31' }),
      person: fc.nat(6),
      year: fc.integer({ min: 2014, max: 2020 }),
    })
    .map(
      ({ one, person, year }): Notification => ({
        ...one,
        person: `p${person}`,
        reportDate: `${year}${one.reportDate.slice(4)}`,
      }),
    )
    .filter(({ reportDate }) => !reportDate.endsWith('02-29')),
  { maxLength: 30 },
);
const somePolicy = fc
  .record({
    acrossYears: fc.constantFrom('each', 'first', 'last'),
    emmOnly: fc.constantFrom('exclude', 'include'),
    enrichment: fc.constantFrom('fill', 'ignore'),
    conflict: fc.constantFrom('earliest', 'latest'),
  } as const)
  .map((some): CountingPolicy => ({ ...publishedPolicy, ...some }));

describe('counting', () => {
  it('does not depend on the order of the notifications', () => {
    fc.assert(
      fc.property(someNotifications, somePolicy, fc.infiniteStream(fc.nat()), (rows, policy, chance) => {
        const shuffled = rows
          .map((row) => ({ row, place: chance.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row);
        const cells = (all: readonly Notification[]) =>
          edition(all, policy).tables.map((table) => [table.id, measuredCells(table), table.means]);
        expect(cells(shuffled)).toEqual(cells(rows));
      }),
      { numRuns: 40 },
    );
  });

  it('never counts more victims or notifications when two persons turn out to be one', () => {
    fc.assert(
      fc.property(someNotifications, somePolicy, fc.nat(6), fc.nat(6), (rows, policy, a, b) => {
        const merged = rows.map((row) => (row.person === `p${a}` ? { ...row, person: `p${b}` } : row));
        const sizes = (all: readonly Notification[]) => {
          const { tables } = edition(all, policy);
          return ['figuur-2.7', 'figuur-2.11', 'figuur-2.12'].map(
            (id) => tables.find((one) => one.id === id)?.size ?? 0,
          );
        };
        const [before, after] = [sizes(rows), sizes(merged)];
        expect(after[0]).toBeLessThanOrEqual(before[0] ?? 0);
        if (policy.acrossYears !== 'each') return;
        for (const [index, size] of after.entries()) expect(size).toBeLessThanOrEqual(before[index] ?? 0);
      }),
      { numRuns: 100 },
    );
  });

  it('adds up, or says why not', () => {
    fc.assert(
      fc.property(someNotifications, somePolicy, (rows, policy) => {
        for (const table of edition(rows, policy).tables)
          expect([table.id, brokenSums(table)]).toEqual([table.id, []]);
      }),
      { numRuns: 40 },
    );
  });
});
