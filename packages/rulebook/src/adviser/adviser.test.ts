import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts.ts';
import { codesOf } from '../lists/code-list.ts';
import { adviceRules, advise } from './adviser.ts';
import {
  sharers,
  sharingConsents,
  sharingContents,
  sharingReasons,
  sharingRecipients,
} from './sharing-lists.ts';

const at = '2025-03-03';

/** Every answer somebody can give to all questions. */
function* everyCase(): Generator<Facts> {
  for (const from of codesOf(sharers))
    for (const to of codesOf(sharingRecipients))
      for (const content of codesOf(sharingContents))
        for (const reason of codesOf(sharingReasons))
          for (const consent of codesOf(sharingConsents))
            for (const minor of [true, false])
              for (const danger of [true, false])
                yield {
                  'sharing.sender': from,
                  'sharing.to': to,
                  'sharing.content': content,
                  'sharing.reason': reason,
                  'sharing.consent': consent,
                  'sharing.minor': minor,
                  'sharing.danger': danger,
                };
}

const ruleOf = (facts: Facts): string => {
  const answer = advise(facts, at);
  return answer.known ? answer.rule.id : '';
};

describe('the adviser', () => {
  const cases = [...everyCase()];

  it('answers every combination, and needs the last resort for few of them', () => {
    expect(cases).toHaveLength(10 * 8 * 3 * 4 * 3 * 2 * 2);
    const used = new Map<string, number>();
    for (const facts of cases) used.set(ruleOf(facts), (used.get(ruleOf(facts)) ?? 0) + 1);
    expect(used.has('')).toBe(false);
    expect(adviceRules.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([
      'adviser.nothingFits',
    ]);
  });

  it('never lets the name of a victim out without consent, duty, task or danger', () => {
    const allowed = [
      'notificationDuty',
      'acuteDanger',
      'policeTask',
      'publicTask',
      'careCovenant',
      'riecCovenant',
      'guardianship',
    ];
    for (const facts of cases) {
      if (facts['sharing.content'] !== 'victim' || facts['sharing.consent'] === 'given') continue;
      const answer = advise(facts, at);
      if (!answer.known || answer.rule.outcome.answer !== 'yes') continue;
      expect(allowed, answer.rule.id).toContain(answer.rule.outcome.basis);
    }
  });

  it('sends everybody to 112 first when there is danger', () => {
    for (const facts of cases.filter((one) => one['sharing.danger'] === true)) {
      if (['police', 'borderPolice'].includes(facts['sharing.sender'] ?? '')) continue;
      expect(ruleOf(facts)).toMatch(/^adviser\.danger\./);
    }
  });

  it('never widens when consent is refused', () => {
    const widest = ['otherwise', 'withoutNames', 'yes'];
    const width = (facts: Facts) => {
      const answer = advise(facts, at);
      return answer.known ? widest.indexOf(answer.rule.outcome.answer) : -1;
    };
    for (const facts of cases.filter((one) => one['sharing.consent'] === 'refused')) {
      expect(width(facts)).toBeLessThanOrEqual(width({ ...facts, 'sharing.consent': 'given' }));
    }
  });

  it('has an order without ties', () => {
    expect(new Set(adviceRules.map(({ outcome }) => outcome.rank)).size).toBe(adviceRules.length);
  });

  it('asks instead of guessing', () => {
    expect(advise({}, at)).toEqual({ known: false, ask: ['sharing.danger', 'sharing.to'] });
    expect(
      advise(
        {
          'sharing.danger': false,
          'sharing.sender': 'ngo',
          'sharing.to': 'comensha',
          'sharing.content': 'victim',
          'sharing.reason': 'registration',
        },
        at,
      ),
    ).toEqual({ known: false, ask: ['sharing.consent', 'sharing.minor'] });
  });

  it.each([
    ['FairWork without consent', 'ngo', 'comensha', 'refused', 'adviser.comensha.refused'],
    ['police with a victim who objects', 'police', 'comensha', 'refused', 'adviser.comensha.duty'],
    ['a doctor and the police', 'doctor', 'police', 'notAsked', 'adviser.doctor.noConsent'],
    ['a citizen and the police', 'citizen', 'police', 'refused', 'adviser.report.anybody'],
    ['a shelter and the RIEC', 'shelter', 'riec', 'given', 'adviser.riec.others'],
    ['a school and Veilig Thuis', 'school', 'veiligThuis', 'notAsked', 'adviser.veiligThuis.minor'],
  ] as const)('%s', (_, from, to, consent, rule) => {
    const facts: Facts = {
      'sharing.sender': from,
      'sharing.to': to,
      'sharing.content': 'victim',
      'sharing.reason': 'help',
      'sharing.consent': consent,
      'sharing.minor': true,
      'sharing.danger': false,
    };
    expect(ruleOf(facts)).toBe(rule);
  });
});
