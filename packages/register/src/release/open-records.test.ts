import { expect, it } from 'vitest';
import { columnsFrom } from '../columns.ts';
import { notification } from '../counting/notification-about.fixture.ts';
import { publishedPolicy } from '../counting/policy.ts';
import { victimYears } from '../counting/victims.ts';
import { counted } from '../tables/breakdown.ts';
import { openRecords } from './open-records.ts';

it('holds each person once, in the first year, with values that can be read', () => {
  const columns = columnsFrom([
    notification({
      id: '1',
      person: 'p',
      reportDate: '2019-03-01',
      forms: ['labour'],
      notifierGroup: 'kmar',
    }),
    notification({ id: '2', person: 'p', reportDate: '2018-03-01', forms: ['labour'], nationality: 'POL' }),
    notification({
      id: '3',
      person: 'p',
      reportDate: '2018-04-01',
      forms: ['labour'],
      notifierGroup: 'fairwork',
    }),
    notification({ id: '4', person: 'q', reportDate: '2019-05-01', source: 'emm' }),
  ]);
  const victims = victimYears(columns, { from: 2018, until: 2019 }, publishedPolicy);
  const { attributes, records } = openRecords(counted(columns, victims, publishedPolicy));
  const words = records.map((record) =>
    record.map((value, attribute) => attributes[attribute]?.values[value]?.en),
  );
  expect(words).toHaveLength(1);
  expect(words[0]?.[0]).toBe('2018');
  expect(words[0]).toContain('Several notifiers');
  expect(words[0]).not.toContain(undefined);
});
