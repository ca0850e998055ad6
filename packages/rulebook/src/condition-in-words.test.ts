import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCondition } from './arbitrary-condition.fixture.ts';
import { all, always, any, atLeast, below, type Condition, includes, is, not, oneOf } from './condition.ts';
import { conditionInWords, factsOf } from './condition-in-words.ts';

describe('a condition in words', () => {
  it.each<[Condition, string, string]>([
    [always, 'altijd', 'always'],
    [not(always), 'nooit', 'never'],
    [is('signal.closed', true), 'het signaal is gesloten', 'the signal is closed'],
    [is('signal.closed', false), 'het signaal is niet gesloten', 'the signal is not closed'],
    [not(is('signal.closed', false)), 'het signaal is gesloten', 'the signal is closed'],
    [
      is('signal.status', 'reported'),
      'de stand van het signaal is ‘Gemeld’',
      'the status of the signal is ‘Reported’',
    ],
    [
      not(oneOf('signal.status', 'clear', 'vague')),
      'de stand van het signaal is niet ‘Duidelijk’ of ‘Vaag, advies gevraagd of te vragen’',
      'the status of the signal is not ‘Clear’ or ‘Vague, advice asked or to be asked’',
    ],
    [
      includes('signal.forms', 'labour'),
      '‘Arbeidsuitbuiting’ staat bij de vormen van uitbuiting',
      '‘Labour exploitation’ is among the forms of exploitation',
    ],
    [
      not(includes('signal.forms', 'labour')),
      '‘Arbeidsuitbuiting’ staat niet bij de vormen van uitbuiting',
      '‘Labour exploitation’ is not among the forms of exploitation',
    ],
    [
      is('signal.openThreads', 0),
      'het aantal openstaande vragen en meldingen is 0',
      'the number of open requests and reports is 0',
    ],
    [
      atLeast('signal.openThreads', 2),
      'het aantal openstaande vragen en meldingen is 2 of meer',
      'the number of open requests and reports is 2 or more',
    ],
    [
      not(atLeast('signal.openThreads', 2)),
      'het aantal openstaande vragen en meldingen is minder dan 2',
      'the number of open requests and reports is less than 2',
    ],
    [
      not(below('signal.openThreads', 2)),
      'het aantal openstaande vragen en meldingen is 2 of meer',
      'the number of open requests and reports is 2 or more',
    ],
    [
      all(is('signal.closed', true), any(is('signal.minor', true), is('signal.anonymous', false))),
      'het signaal is gesloten en (een mogelijk slachtoffer is minderjarig of de melder is bekend)',
      'the signal is closed and (a possible victim is a minor or the reporter is known)',
    ],
    [
      not(all(is('signal.closed', true), is('signal.minor', true))),
      'het signaal is niet gesloten of geen mogelijk slachtoffer is minderjarig',
      'the signal is not closed or no possible victim is a minor',
    ],
    [all(any(is('signal.closed', true))), 'het signaal is gesloten', 'the signal is closed'],
    [
      any(is('signal.closed', true), all(is('signal.minor', true))),
      'het signaal is gesloten of een mogelijk slachtoffer is minderjarig',
      'the signal is closed or a possible victim is a minor',
    ],
    [any(), 'nooit', 'never'],
    [not(any()), 'altijd', 'always'],
  ])('%j', (condition, nl, en) => {
    expect(conditionInWords(condition)).toEqual({ nl, en });
  });

  it('reads the same after a double negation', () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(conditionInWords(not(not(condition)))).toEqual(conditionInWords(condition));
      }),
    );
  });

  it('reads the same for parts negated one by one', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, (a, b) => {
        expect(conditionInWords(not(all(a, b)))).toEqual(conditionInWords(any(not(a), not(b))));
      }),
    );
  });
});

it('the facts of a condition are named once, in order', () => {
  const condition = all(
    is('signal.closed', false),
    any(includes('signal.forms', 'labour'), not(is('signal.closed', true))),
    atLeast('signal.openThreads', 1),
    always,
  );
  expect(factsOf(condition)).toEqual(['signal.closed', 'signal.forms', 'signal.openThreads']);
});
