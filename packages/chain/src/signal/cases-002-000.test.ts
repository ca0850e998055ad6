import { allRules } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { routeOf } from './route.ts';
import { af, avim, nla, partyOf, riec, type Story, story, zoco } from './story.fixture.ts';

const stepsOf = ({ state }: Story) =>
  routeOf(state, allRules, '2025-03-03').steps.map(({ role, rank }) => `${rank} ${role}`);
const acts = (told: Story) => told.duties().map(({ act, debtor }) => `${debtor}: ${act}`);
const enrich = { type: 'enrich', consulted: ['police'], features: {} } as const;
const judge = (forms: readonly ('sexual' | 'labour' | 'criminal')[]) =>
  ({ type: 'judge', judgement: 'clear', forms }) as const;
const vague = { type: 'judge', judgement: 'vague', forms: [] } as const;
const report = (to: typeof avim) =>
  ({ type: 'report', thread: `to-${to.role}`, recipient: partyOf(to), askFeedback: false }) as const;

describe('cases of the report on signals and follow-up (002)', () => {
  it('a friend worries about a woman of 19; she does not come to the talks; care first, and the door stays open (L1997-2045)', () => {
    const closed = story({ forms: ['sexual'], minor: false }, { reporterKind: 'police' })
      .by(af, enrich)
      .by(af, judge(['sexual']))
      .by(af, report(avim))
      .by(avim, { type: 'acknowledge', thread: 'to-avim' })
      .by(avim, {
        type: 'handOn',
        thread: 'to-avim',
        next: 'care',
        recipient: partyOf(zoco),
        reason: 'careFirst',
      })
      .by(zoco, { type: 'accept', thread: 'care', tracks: ['victim'] })
      .by(af, { type: 'close', reason: 'careFirst' });
    expect(closed.state.closeReason).toBe('careFirst');
    const again = closed.by(af, { type: 'reopen', reason: 'newInformation' });
    expect(again.state.judgement).toBeUndefined();
    expect(acts(again)).toContain('gemeente-1: enrich');
  });

  it('workers whose passports were taken go to the Labour Authority, not to AVIM (L1923-1925)', () => {
    const clear = story({ forms: ['labour'] })
      .by(af, enrich)
      .by(af, judge(['labour']));
    const refusals = clear.refused(af, report(avim));
    expect(refusals).toMatchObject([{ type: 'notOnRoute', field: 'recipientRole' }]);
    expect(refusals[0]?.instead?.nl).toContain('Arbeidsinspectie');
    expect(clear.by(af, report(nla)).state.status).toBe('reported');
  });

  it('exploitation abroad is closed as such, but not before it was reported (L2363-2371)', () => {
    const clear = story({ forms: ['sexual'] }, { reporterKind: 'migrationChain' })
      .by(af, enrich)
      .by(af, judge(['sexual']));
    const refused = clear.refused(af, { type: 'close', reason: 'abroad' });
    expect(refused).toMatchObject([{ type: 'prohibited', rule: 'municipal.close.notReported' }]);

    const closed = clear
      .by(af, report(avim))
      .by(avim, { type: 'accept', thread: 'to-avim', tracks: ['single'] })
      .by(af, { type: 'close', reason: 'abroad' });
    expect(closed.state.status).toBe('closed');
  });

  it('a loverboy victim who wants no contact: taken up all the same, closed as unwilling (L2137-2141)', () => {
    const closed = story({ forms: ['sexual'] })
      .by(af, enrich)
      .by(af, judge(['sexual']))
      .by(af, report(avim))
      .by(af, report(zoco))
      .by(avim, { type: 'accept', thread: 'to-avim', tracks: ['single'] })
      .by(zoco, { type: 'accept', thread: 'to-zoco', tracks: ['victim'] })
      .by(af, { type: 'close', reason: 'unwilling' });
    expect(closed.state.threads.every(({ acceptedAt }) => acceptedAt !== undefined)).toBe(true);
  });

  it('a woman is being locked up now: the police within the hour, before anything else (L2523-2527)', () => {
    const now = story({ danger: 'now' });
    const [first] = now.duties();
    expect(first).toMatchObject({ rule: 'municipal.danger.police', act: 'report', debtor: 'gemeente-1' });
    expect(first?.due).toBe('2025-03-03T09:00:00.000Z');
    const reported = now.by(af, report(avim));
    expect(reported.state.status).toBe('reported');
    expect(reported.duties().map(({ rule }) => rule)).not.toContain('municipal.danger.police');
  });

  it('a minor girl met through social media and threatened: AVIM first (L2514-2518)', () => {
    const clear = story({ forms: ['sexual'], minor: true })
      .by(af, enrich)
      .by(af, judge(['sexual']));
    expect(stepsOf(clear)).toEqual(['1 avim', '2 zoco']);
    expect(clear.refused(af, report(zoco))).toMatchObject([{ rule: 'municipal.order.avimFirst' }]);
  });

  it('an agency worker unpaid for seven months and threatened: the Labour Authority asks for more first (L3179-3181)', () => {
    const asked = story({ forms: ['labour'] }, { reporterKind: 'employee' })
      .by(af, enrich)
      .by(af, judge(['labour']))
      .by(af, report(nla))
      .by(nla, { type: 'requestInformation', thread: 'q', about: 'to-nla' });
    expect(asked.refused(nla, { type: 'provideInformation', thread: 'q' })).toMatchObject([
      { type: 'notYourTurn' },
    ]);
    const taken = asked
      .by(af, { type: 'provideInformation', thread: 'q' })
      .by(nla, { type: 'accept', thread: 'to-nla', tracks: ['single'] });
    expect(taken.state.status).toBe('takenUp');
  });

  it('a farm with rooms, forced work and unwanted touching: not closed as labour only, AVIM goes first (L3492-3499)', () => {
    const labour = story({ forms: ['labour'] })
      .by(af, enrich)
      .by(af, judge(['labour']))
      .by(af, report(nla));
    expect(stepsOf(labour)).toEqual(['1 nla', '1 zoco']);
    const both = labour.by(af, {
      type: 'enrich',
      consulted: ['police'],
      features: { forms: ['labour', 'sexual'] },
    });
    expect(stepsOf(both)).toEqual(['1 avim', '2 nla', '2 zoco']);
    expect(routeOf(both.state, allRules, '2025-03-03').steps.filter(({ next }) => next)).toMatchObject([
      { role: 'avim' },
    ]);
  });

  it('"not an employer and employee but a relationship problem": no trafficking, another problem (L3730)', () => {
    const closed = story()
      .by(af, enrich)
      .by(af, vague)
      .by(af, { type: 'requestAdvice', thread: 'ask', adviser: partyOf(nla) })
      .by(nla, { type: 'giveAdvice', thread: 'ask', conclusion: 'noTrafficking' })
      .by(af, { type: 'close', reason: 'otherProblem' });
    expect(closed.state).toMatchObject({ status: 'closed', closeReason: 'otherProblem' });
  });

  it('a maid who may only leave for church on Sunday, and is content: the owner must still conclude (L3833-3839)', () => {
    const advised = story({ forms: ['labour'] })
      .by(af, enrich)
      .by(af, vague)
      .by(af, { type: 'requestAdvice', thread: 'ask', adviser: partyOf(nla) })
      .by(nla, { type: 'giveAdvice', thread: 'ask', conclusion: 'noTrafficking' });
    expect(advised.state).toMatchObject({ status: 'advised', reportable: false });
    expect(acts(advised)).toEqual(['gemeente-1: close']);
    expect(advised.by(af, { type: 'close', reason: 'noTrafficking' }).state.status).toBe('closed');
  });
});

describe('cases of the ninth report (000)', () => {
  it('beggars who hand their money to people nearby: more information is needed, then it is clear (L4869-4875)', () => {
    const more = story({}, { reporterKind: 'official' })
      .by(af, enrich)
      .by(af, vague)
      .by(af, { type: 'requestAdvice', thread: 'ask', adviser: partyOf(riec) })
      .by(riec, { type: 'giveAdvice', thread: 'ask', conclusion: 'moreInformation' });
    expect(acts(more)).toEqual(['gemeente-1: enrich']);
    const back = more.by(af, enrich);
    expect(back.state.status).toBe('enriching');
    expect(acts(back)).toEqual(['gemeente-1: judge']);
    expect(back.by(af, judge(['criminal'])).state).toMatchObject({ status: 'clear', reportable: true });
  });

  it('phone contracts by deception: advisers differ as courts did, and the weightiest conclusion stands (L5077-5098)', () => {
    const asked = story()
      .by(af, enrich)
      .by(af, vague)
      .by(af, { type: 'requestAdvice', thread: 'a', adviser: partyOf(avim) })
      .by(af, { type: 'requestAdvice', thread: 'b', adviser: partyOf(riec) })
      .by(riec, { type: 'giveAdvice', thread: 'b', conclusion: 'noTrafficking' });
    expect(asked.state.status).toBe('vague');
    expect(acts(asked)).toEqual(['avim-1: giveAdvice']);
    const trafficking = asked.by(avim, { type: 'giveAdvice', thread: 'a', conclusion: 'trafficking' });
    expect(trafficking.state).toMatchObject({ status: 'advised', reportable: true });
    const none = asked.by(avim, { type: 'giveAdvice', thread: 'a', conclusion: 'noTrafficking' });
    expect(none.state).toMatchObject({ status: 'advised', reportable: false });
  });
});
