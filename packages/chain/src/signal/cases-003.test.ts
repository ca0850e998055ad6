import { allRules } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { routeOf } from './route.ts';
import { af, avim, nla, official, partyOf, riec, type Story, story, zoco } from './story.fixture.ts';

const today = '2025-03-03';
const stepsOf = ({ state }: Story) =>
  routeOf(state, allRules, today).steps.map(({ role, rank }) => `${rank} ${role}`);
const acts = (told: Story) => told.duties().map(({ act, debtor }) => `${debtor}: ${act}`);
const enrich = { type: 'enrich', consulted: ['address'], features: {} } as const;

/** The five cases of 003, Bijlage 5, told along Stroomschema 1 and 2. */
describe('cases of the region', () => {
  it('1. a stable with beds for forty workers, one toilet, no wages yet (003 L2254-2270)', () => {
    const found = story(
      { forms: ['labour'], indicators: [], victims: 40 },
      {
        channel: 'professional',
        reporterKind: 'official',
        mayContact: true,
        reportedBy: { organisation: 'gemeente-1', user: official.user },
      },
    );
    expect(acts(found)).toEqual(['gemeente-1: takeUp']);

    const clear = found
      .by(af, { type: 'takeUp', assignee: af.user })
      .by(af, enrich)
      .by(af, { type: 'judge', judgement: 'clear', forms: ['labour'] });
    expect(clear.state.status).toBe('clear');
    expect(stepsOf(clear)).toEqual(['1 nla', '1 zoco']);

    const reported = clear
      .by(af, { type: 'report', thread: 'to-zoco', recipient: partyOf(zoco), askFeedback: true })
      .by(af, { type: 'report', thread: 'to-nla', recipient: partyOf(nla), askFeedback: true });
    expect(reported.state.status).toBe('reported');
    expect(acts(reported)).toContain('nla: acknowledge');
    expect(acts(reported)).toContain('zoco-1: giveFeedback');
    expect(acts(reported)).toContain('gemeente-1: informReporter');

    const done = reported
      .by(nla, { type: 'acknowledge', thread: 'to-nla' })
      .by(nla, { type: 'accept', thread: 'to-nla', tracks: ['single'] })
      .by(zoco, { type: 'accept', thread: 'to-zoco', tracks: ['victim'] })
      .by(nla, { type: 'giveFeedback', thread: 'to-nla' })
      .by(zoco, { type: 'giveFeedback', thread: 'to-zoco' })
      .by(af, { type: 'informReporter', limited: false })
      .by(af, { type: 'close', reason: 'takenUp' });
    expect(done.state.status).toBe('closed');
    expect(done.duties()).toEqual([]);
  });

  it('2. Kees, years on a farm for next to nothing: the TF-RIEC advises, labour partners take it up (003 L2278-2298)', () => {
    const vague = story({}, { reporterKind: 'careWorker' })
      .by(af, enrich)
      .by(af, { type: 'judge', judgement: 'vague', forms: [] });
    expect(acts(vague)).toEqual(['gemeente-1: requestAdvice']);

    const asked = vague.by(af, { type: 'requestAdvice', thread: 'ask-riec', adviser: partyOf(riec) });
    expect(acts(asked)).toEqual(['riec-1: giveAdvice']);

    const advised = asked
      .by(riec, { type: 'giveAdvice', thread: 'ask-riec', conclusion: 'trafficking' })
      .by(af, { type: 'enrich', consulted: [], features: { forms: ['labour'] } });
    expect(advised.state.status).toBe('advised');
    expect(advised.state.reportable).toBe(true);
    expect(stepsOf(advised)).toEqual(['1 nla', '1 zoco']);
    expect(acts(advised)).toContain('gemeente-1: report');

    const taken = advised
      .by(af, { type: 'report', thread: 'to-nla', recipient: partyOf(nla), askFeedback: true })
      .by(nla, { type: 'accept', thread: 'to-nla', tracks: ['integral'] });
    expect(taken.state.status).toBe('takenUp');
    expect(acts(taken)).toContain('gemeente-1: report');
  });

  it('3. a woman under orders of a criminal network, threatened now: the police first (003 L2306-2330)', () => {
    const danger = story({ forms: ['criminal', 'sexual'], danger: 'now', minor: false });
    expect(danger.duties()[0]).toMatchObject({ rule: 'municipal.danger.police', urgency: 1 });
    expect(stepsOf(danger)).toEqual(['1 avim', '2 zoco']);

    const careFirst = danger.refused(af, {
      type: 'report',
      thread: 'to-zoco',
      recipient: partyOf(zoco),
      askFeedback: true,
    });
    expect(careFirst.map(({ rule }) => rule)).toContain('municipal.order.avimFirst');

    const reported = danger
      .by(af, { type: 'report', thread: 'to-avim', recipient: partyOf(avim), askFeedback: true })
      .by(af, { type: 'report', thread: 'to-zoco', recipient: partyOf(zoco), askFeedback: true });
    expect(reported.state.status).toBe('reported');
    expect(reported.state.assignee).toBe(af.user);
    expect(reported.state.threads.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('4. a girl of 18 who dares no aangifte: AVIM, then the care coordinator, and the door stays open (003 L2331-2359)', () => {
    const taken = story({ forms: ['sexual'], minor: false })
      .by(af, enrich)
      .by(af, { type: 'judge', judgement: 'clear', forms: ['sexual'] })
      .by(af, { type: 'report', thread: 'to-avim', recipient: partyOf(avim), askFeedback: false })
      .by(af, { type: 'report', thread: 'to-zoco', recipient: partyOf(zoco), askFeedback: false })
      .by(avim, { type: 'acknowledge', thread: 'to-avim' })
      .by(avim, {
        type: 'handOn',
        thread: 'to-avim',
        next: 'to-riec',
        recipient: partyOf(riec),
        reason: 'careFirst',
      })
      .by(riec, { type: 'accept', thread: 'to-riec', tracks: ['progress'] })
      .by(zoco, { type: 'accept', thread: 'to-zoco', tracks: ['victim'] });
    const closed = taken.by(af, { type: 'close', reason: 'unwilling' });
    expect(closed.state.closeReason).toBe('unwilling');

    const willing = closed.by(af, { type: 'reopen', reason: 'victimWilling' });
    expect(willing.state.status).toBe('enriching');
    expect(acts(willing)).toContain('gemeente-1: enrich');
  });

  it('5. a boy of 16 who packs drugs, threatened at the door: criminal exploitation of a minor (003 L2367-2395)', () => {
    const clear = story({ forms: ['criminal'], minor: true }, { reporterKind: 'careWorker' })
      .by(af, enrich)
      .by(af, { type: 'judge', judgement: 'clear', forms: ['criminal'] });
    expect(stepsOf(clear)).toEqual(['1 avim', '2 zoco']);

    const question = clear
      .by(af, { type: 'report', thread: 'to-avim', recipient: partyOf(avim), askFeedback: true })
      .by(avim, { type: 'requestInformation', thread: 'q', about: 'to-avim' });
    expect(acts(question)).toContain('gemeente-1: provideInformation');

    const answered = question
      .by(af, { type: 'provideInformation', thread: 'q' })
      .by(avim, { type: 'accept', thread: 'to-avim', tracks: ['single', 'victim'] });
    expect(answered.state.threads.find(({ id }) => id === 'to-avim')?.tracks).toEqual(['single', 'victim']);
    expect(answered.state.features.minor).toBe(true);
  });
});
