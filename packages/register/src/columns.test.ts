import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMissing } from './answer.ts';
import { codeNumber, columnsFrom, countryNumber, dateNumber, firstValue, missingBits } from './columns.ts';
import { notifications, soundNotification } from './notification.fixture.ts';

test('every answer is found back at its row', () => {
  fc.assert(
    fc.property(fc.array(notifications({ until: '2019-12-31' }), { maxLength: 20 }), (all) => {
      const columns = columnsFrom(all);
      expect(columns.rows).toBe(all.length);
      all.forEach((one, row) => {
        expect(columns.idOf(row)).toBe(one.id);
        expect(columns.reportDate[row]).toBe(dateNumber(one.reportDate));
        expect(columns.sex[row]).toBe(codeNumber('sex', one.sex));
        expect(columns.nationality[row]).toBe(countryNumber(one.nationality));
        const age = columns.ageAtReport[row] ?? 0;
        if (isMissing(one.ageAtReport)) expect(age).toBeLessThan(firstValue);
        else expect(age - firstValue).toBe(one.ageAtReport);
        const forms = columns.forms[row] ?? 0;
        expect((forms & missingBits) !== 0).toBe(isMissing(one.forms));
        expect(columns.notifiers[columns.notifier[row] ?? -1]).toBe(one.notifier ?? '');
      });
    }),
  );
});

test('the same victim has the same number, and a notification without a victim one of its own', () => {
  const of = (person?: string) => {
    const { person: _, ...rest } = soundNotification;
    return person === undefined ? rest : { ...rest, person };
  };
  const { person, persons } = columnsFrom([of('A'), of(), of('B'), of('A'), of()]);
  expect(person[0]).toBe(person[3]);
  expect(new Set(person).size).toBe(4);
  expect(persons).toBe(4);
  expect(Math.max(...person)).toBe(3);
});

test('grows past its first size', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => ({ ...soundNotification, id: `M-${index}` }));
  const columns = columnsFrom(many);
  expect(columns.idOf(2_999)).toBe('M-2999');
  expect(columns.forms).toHaveLength(3_000);
});
