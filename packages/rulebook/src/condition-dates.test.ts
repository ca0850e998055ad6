import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCondition, anyFacts } from './arbitrary-condition.fixture.ts';
import { after, before, elapsed, evaluate, is, onOrAfter, onOrBefore, truthOf } from './condition.ts';
import { conditionInWords } from './condition-in-words.ts';
import { type Facts, onDay } from './facts.ts';

const truth = (condition: Parameters<typeof evaluate>[0], facts: Facts) => evaluate(condition, facts).truth;
const sepotOn = (day: string): Facts => ({ 'case.sepotOn': day });

describe('a date', () => {
  const june = { date: '2013-06-01' };

  it.each([
    ['2013-05-31', { before: true, onOrAfter: false, after: false, onOrBefore: true }],
    ['2013-06-01', { before: false, onOrAfter: true, after: false, onOrBefore: true }],
    ['2013-06-02', { before: false, onOrAfter: true, after: true, onOrBefore: false }],
  ])('%s is compared with 1 June 2013', (day, expected) => {
    expect({
      before: truth(before('case.sepotOn', june), sepotOn(day)),
      onOrAfter: truth(onOrAfter('case.sepotOn', june), sepotOn(day)),
      after: truth(after('case.sepotOn', june), sepotOn(day)),
      onOrBefore: truth(onOrBefore('case.sepotOn', june), sepotOn(day)),
    }).toEqual(expected);
  });

  it('is compared with another date, and asks for what is not known', () => {
    const inTime = before('continued.appliedOn', 'permit.withdrawnOn');
    const facts: Facts = { 'continued.appliedOn': '2013-02-01', 'permit.withdrawnOn': '2013-02-02' };
    expect(evaluate(inTime, facts)).toEqual({
      truth: true,
      mattered: ['continued.appliedOn', 'permit.withdrawnOn'],
      ask: [],
    });
    expect(evaluate(inTime, { 'continued.appliedOn': '2013-02-01' })).toEqual({
      truth: 'unknown',
      mattered: ['continued.appliedOn'],
      ask: ['permit.withdrawnOn'],
    });
  });
});

describe('time that has passed', () => {
  const adult = elapsed('victim.birthDate', { count: 18, unit: 'year' });
  const at = (birth: string, today: string) => truth(adult, onDay({ 'victim.birthDate': birth }, today));

  it.each([
    ['2000-05-01', '2018-04-30', false],
    ['2000-05-01', '2018-05-01', true],
    ['2000-02-29', '2018-02-27', false],
    ['2000-02-29', '2018-02-28', true],
  ])('whoever was born on %s is on %s an adult: %s', (birth, today, expected) => {
    expect(at(birth, today)).toBe(expected);
  });

  it('ends a month on its last day when the month is too short', () => {
    const month = elapsed('reflection.startedOn', { count: 1, unit: 'month' });
    const onDayOf = (today: string) => truth(month, onDay({ 'reflection.startedOn': '2013-01-31' }, today));
    expect([onDayOf('2013-02-27'), onDayOf('2013-02-28')]).toEqual([false, true]);
  });

  it('never passes and then not, as days go by', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (birth, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(at(birth, first) === true && at(birth, second) === false).toBe(false);
      }),
    );
  });
});

describe('the day of looking', () => {
  it('makes a minor of whoever is not eighteen on it, whatever was said', () => {
    const born: Facts = { 'victim.birthDate': '2000-05-01' };
    expect(onDay(born, '2018-04-30')['victim.minor']).toBe(true);
    expect(onDay(born, '2018-05-01')['victim.minor']).toBe(false);
    expect(onDay({ 'victim.minor': true }, '2018-05-01')['victim.minor']).toBe(true);
    expect(onDay({}, '2018-05-01')['victim.minor']).toBeUndefined();
  });
});

it('a reading that nobody chose has its starting value, which a chosen one replaces', () => {
  const june = is('choice.placeListEnd', 'june');
  expect(evaluate(june, {})).toEqual({ truth: true, mattered: ['choice.placeListEnd'], ask: [] });
  expect(truth(june, { 'choice.placeListEnd': 'july' })).toBe(false);
});

it('conditions on dates read as clauses', () => {
  expect(conditionInWords(onOrAfter('case.sepotOn', { date: '2013-06-01' }))).toEqual({
    nl: 'de dag van het sepot is of ligt na 1 juni 2013',
    en: 'the day of the dismissal is on or after 1 June 2013',
  });
  expect(conditionInWords(elapsed('permit.since', { count: 3, unit: 'year' }, 'case.judgedOn')).en).toBe(
    'on the day of the judgment 3 years or more have passed since the start of the temporary permit',
  );
});

it('the truth alone is the truth of the whole evaluation', () => {
  fc.assert(
    fc.property(anyCondition, anyFacts, (condition, facts) => {
      expect(truthOf(condition, facts)).toBe(evaluate(condition, facts).truth);
    }),
  );
});
