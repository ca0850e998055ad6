import { describe, expect, it } from 'vitest';
import { allRules } from '../all-rules.ts';
import type { IsoDate } from '../calendar/iso.ts';
import { penaltyRules } from '../criminal-law/penalties.ts';
import type { Facts } from '../facts.ts';
import { bodies, contacts } from '../lists/body.ts';
import { codesOf } from '../lists/code-list.ts';
import { rulesAt } from '../rulebook.ts';
import {
  differenceBetween,
  isAboutVictims,
  mechanism,
  mechanismPhases,
  versionsAround,
} from './mechanism.ts';
import { referralRules } from './referral-rules.ts';

const idsOf = (profile: Facts, at: IsoDate = '2025-03-03') =>
  Object.values(mechanism({ rules: allRules, profile, at })).flatMap((statements) =>
    statements.map(({ rule }) => rule.id),
  );

describe('the referral mechanism', () => {
  it('speaks in every phase to every kind of victim', () => {
    for (const origin of ['dutch', 'eu', 'thirdCountry'] as const) {
      for (const minor of [true, false]) {
        const profile: Facts = { 'victim.origin': origin, 'victim.minor': minor, 'victim.indication': true };
        const found = mechanism({ rules: allRules, profile, at: '2025-03-03' });
        for (const phase of codesOf(mechanismPhases)) {
          if (origin === 'dutch' && (phase === 'residence' || phase === 'return')) continue;
          if (phase === 'residence') continue;
          expect(found[phase].length, `${origin} ${minor} ${phase}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it('tells a Dutch victim nothing of residence that only others have', () => {
    expect(idsOf({ 'victim.origin': 'dutch' })).not.toContain('referral.right.reflectionInformed');
    expect(idsOf({ 'victim.origin': 'thirdCountry' })).toContain('referral.right.reflectionInformed');
  });

  it('shows what depends on unknown facts, with the facts', () => {
    const found = mechanism({ rules: allRules, profile: {}, at: '2025-03-03' });
    const coa = found.signalling.find(({ rule }) => rule.id === 'referral.signal.coa');
    expect(coa).toMatchObject({ truth: 'unknown', ask: ['victim.inAsylumCentre'], who: ['coa'] });
  });

  it('never leaves who to call empty', () => {
    for (const { rule, who } of Object.values(
      mechanism({ rules: allRules, profile: {}, at: '2025-03-03' }),
    ).flat()) {
      if (rule.kind === 'duty') expect(who.length, rule.id).toBeGreaterThan(0);
      for (const body of who) expect(contacts[body].how.nl, body).not.toBe('');
    }
    for (const body of codesOf(bodies)) expect(contacts[body].how.en, body).not.toBe('');
  });

  it('has no recommended rule in force', () => {
    const recommended = referralRules.filter(({ force }) => force === 'recommended');
    expect(recommended.length).toBeGreaterThan(15);
    expect(rulesAt(allRules, '2025-03-03').filter(({ force }) => force === 'recommended')).toEqual([]);
  });

  it('leaves out what is about signals, sharing and offences', () => {
    expect(allRules.filter(isAboutVictims).map(({ id }) => id)).not.toContain('municipal.report');
    expect(penaltyRules.some(isAboutVictims)).toBe(false);
  });
});

describe('two dates', () => {
  it('differ by what came, went and changed', () => {
    const before = rulesAt(allRules, '2013-03-31');
    const after = rulesAt(allRules, '2013-04-01');
    const { added, dropped, changed, same } = differenceBetween(before, after);
    expect({ added, dropped }).toEqual({ added: [], dropped: [] });
    expect(changed.map((one) => [one.before.id, one.after.id])).toEqual(
      ['basic', 'aggravated', 'graveInjury', 'death'].map((level) => [
        `criminalLaw.penalty.${level}.until2013`,
        `criminalLaw.penalty.${level}.from2013`,
      ]),
    );
    expect(same + changed.length).toBe(before.length);
  });

  it('over many years pair only a rule with its next version', () => {
    const { changed } = differenceBetween(rulesAt(allRules, '2012-01-01'), rulesAt(allRules, '2025-03-03'));
    for (const { before, after } of changed) expect(after.validity.from).toBe(before.validity.until);
    expect(changed.map(({ before }) => before.id)).toContain('referral.kmar.handOverBefore');
    expect(changed.map(({ before }) => before.id)).not.toContain('referral.notify.policeChief');
  });

  it('of a rule stand beside it as versions', () => {
    const found = penaltyRules.slice(0, 2).map((rule) => versionsAround(rule, allRules));
    expect(found.map(({ earlier, later }) => [...earlier, ...later].map(({ id }) => id))).toEqual([
      ['criminalLaw.penalty.basic.from2013'],
      ['criminalLaw.penalty.basic.until2013'],
    ]);
  });

  it('do not differ from themselves', () => {
    const rules = rulesAt(allRules, '2025-03-03');
    expect(differenceBetween(rules, rules)).toEqual({
      added: [],
      dropped: [],
      changed: [],
      same: rules.length,
    });
  });

  it('turn around when looked at from the other side', () => {
    const before = rulesAt(allRules, '2012-01-01');
    const after = rulesAt(allRules, '2025-03-03');
    const there = differenceBetween(before, after);
    const back = differenceBetween(after, before);
    expect(back.same).toBe(there.same);
    expect(back.added.length + back.changed.length).toBe(there.dropped.length + there.changed.length);
  });

  it('of the police guideline show that notifying all forms was dropped on 1 July 2013', () => {
    const { dropped } = differenceBetween(rulesAt(allRules, '2013-06-30'), rulesAt(allRules, '2013-07-01'));
    expect(dropped.map(({ id }) => id)).toContain('referral.notify.policeChief');
  });
});
