import { type AdviceConclusion, allRules } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import { mermaidOf, signalDiagram } from './diagram.ts';
import { reduce } from './reduce.ts';
import { participantsOf } from './state.ts';
import {
  af,
  avim,
  nla,
  official,
  otherAf,
  partyOf,
  privacyOfficer,
  somebody,
  story,
  system,
  zoco,
} from './story.fixture.ts';

const received = story({ forms: ['sexual'] });
const enriching = received.by(af, { type: 'enrich', consulted: ['address'], features: {} });
const clear = enriching.by(af, { type: 'judge', judgement: 'clear', forms: ['sexual'] });
const report = { type: 'report', thread: 'r', recipient: partyOf(avim), askFeedback: true } as const;
const reported = clear.by(af, report);
const taken = reported.by(avim, { type: 'accept', thread: 'r', tracks: ['single'] });
const closed = taken.by(af, { type: 'close', reason: 'takenUp' });

describe('whose turn it is', () => {
  it('only the owner judges, reports and closes; an official of the same municipality does not', () => {
    for (const actor of [official, otherAf, avim, somebody, system]) {
      expect(enriching.refused(actor, { type: 'judge', judgement: 'clear', forms: [] })).toMatchObject([
        { type: 'notYourTurn' },
      ]);
      expect(clear.refused(actor, report)).toMatchObject([{ type: 'notYourTurn' }]);
      expect(taken.refused(actor, { type: 'close', reason: 'takenUp' })).toMatchObject([
        { type: 'notYourTurn' },
      ]);
    }
  });

  it('only the partner that got the report answers it', () => {
    for (const actor of [af, nla, zoco]) {
      expect(reported.refused(actor, { type: 'accept', thread: 'r', tracks: ['single'] })).toMatchObject([
        { type: 'notYourTurn' },
      ]);
    }
  });

  it('only the privacy officer or the system erases, and only what is there', () => {
    expect(received.refused(af, { type: 'erase', subjects: ['story'] })).toMatchObject([
      { type: 'notYourTurn' },
    ]);
    const erased = received.by(privacyOfficer, { type: 'erase', subjects: ['story'] });
    expect(erased.state.contents).toEqual([]);
    expect(erased.state.erased).toEqual(['story']);
    expect(erased.refused(system, { type: 'erase', subjects: ['story'] })).toMatchObject([
      { type: 'nothingToErase' },
    ]);
    expect(erased.refused(system, { type: 'erase', subjects: [] })).toMatchObject([
      { type: 'nothingToErase' },
    ]);
  });

  it('the public and the official who reported may add something, a stranger may not', () => {
    const own = story({}, { reportedBy: { organisation: 'gemeente-1', user: official.user } });
    expect(own.refused(official, { type: 'attach' })).toEqual([]);
    expect(own.refused(somebody, { type: 'attach' })).toEqual([]);
    expect(own.refused(nla, { type: 'attach' })).toMatchObject([{ type: 'notYourTurn' }]);
    expect(received.refused(official, { type: 'attach' })).toMatchObject([{ type: 'notYourTurn' }]);
  });
});

describe('what is missing or wrong', () => {
  it('nothing is decided, asked or answered without words to it', () => {
    const unexplained = [{ type: 'missing', field: 'explanation' }];
    expect(
      enriching.refused(af, { type: 'judge', judgement: 'clear', forms: [], contents: [] }),
    ).toMatchObject(unexplained);
    expect(taken.refused(af, { type: 'close', reason: 'takenUp', contents: [] })).toMatchObject(unexplained);
    expect(closed.refused(af, { type: 'reopen', reason: 'mistake', contents: [] })).toMatchObject(
      unexplained,
    );
    const attachment = [{ subject: 'photo', category: 'attachment' }] as const;
    expect(taken.refused(af, { type: 'close', reason: 'takenUp', contents: attachment })).toMatchObject([
      { type: 'missing', field: 'explanation' },
    ]);
    expect(reported.refused(avim, { type: 'giveFeedback', thread: 'r', contents: [] })).toMatchObject([
      { type: 'missing', field: 'feedback' },
    ]);
  });

  it('everything that is wrong is said at once', () => {
    const empty = { type: 'handOn', thread: 'r', next: 'r', recipient: partyOf(avim), contents: [] } as const;
    const refusals = reported.refused(avim, { ...empty, reason: 'careFirst' });
    expect(refusals.map(({ type, field }) => `${type} ${field}`)).toEqual([
      'missing explanation',
      'alreadyDone thread',
      'alreadyDone recipientRole',
    ]);
  });

  it('taking up says how, and enriching says what was consulted', () => {
    expect(reported.refused(avim, { type: 'accept', thread: 'r', tracks: [] })).toMatchObject([
      { type: 'missing', field: 'tracks' },
    ]);
    const nothing = { type: 'enrich', consulted: [], features: {}, contents: [] } as const;
    expect(received.refused(af, nothing)).toMatchObject([{ type: 'missing', field: 'consulted' }]);
    const known = { ...nothing, features: received.state.features };
    expect(received.refused(af, known)).toMatchObject([{ type: 'missing', field: 'consulted' }]);
    expect(received.refused(af, { ...nothing, features: { minor: true } })).toEqual([]);
  });

  it('a moment in the future, or before the request was there, is refused', () => {
    const command = { type: 'takeUp', happenedAt: '2025-03-04T00:00:00.000Z' } as const;
    const ask = (happenedAt: string) =>
      decide({
        state: reported.state,
        command: { ...command, type: 'acknowledge', thread: 'r', happenedAt },
        actor: avim,
        rules: allRules,
        at: '2025-03-04',
        now: '2025-03-04T00:00:00.000Z',
      });
    expect(ask('2025-03-04T00:00:00.001Z')).toMatchObject({ refusals: [{ type: 'wrongMoment' }] });
    expect(ask('2025-03-03T08:30:00.000Z')).toMatchObject({ refusals: [{ type: 'wrongMoment' }] });
    expect(ask('2025-03-04T00:00:00.000Z').ok).toBe(true);
  });

  it('a signal cannot have been seen in the future', () => {
    expect(() => story({}, { seenOn: '2025-03-04' })).toThrow('wrongMoment');
    expect(story({}, { seenOn: '2025-03-03' }).state.seenOn).toBe('2025-03-03');
  });

  it('a code that no list has is refused at its field', () => {
    const decided = decide({
      state: taken.state,
      command: JSON.parse(
        '{"type":"close","reason":"bored","happenedAt":"2025-03-03T13:00:00.000Z","contents":[{"subject":"s","category":"deliberation"}]}',
      ),
      actor: af,
      rules: allRules,
      at: '2025-03-03',
      now: '2025-03-03T14:00:00.000Z',
    });
    expect(decided).toMatchObject({ ok: false, refusals: [{ type: 'unknownCode', field: 'reason' }] });
  });

  it('a thread that is not there, or of another kind, is unknown', () => {
    expect(reported.refused(avim, { type: 'acknowledge', thread: 'x' })).toMatchObject([
      { type: 'unknownThread', field: 'thread' },
    ]);
    expect(
      reported.refused(avim, { type: 'giveAdvice', thread: 'r', conclusion: 'trafficking' }),
    ).toMatchObject([{ type: 'unknownThread' }]);
  });

  it('the same organisation does not get the same twice, and no thread is opened twice', () => {
    expect(reported.refused(af, { ...report, thread: 'again' })).toMatchObject([{ type: 'alreadyDone' }]);
    expect(reported.refused(af, { ...report, recipient: partyOf(zoco) })).toMatchObject([
      { type: 'alreadyDone', field: 'thread' },
    ]);
  });

  it('a signal is transferred to another aandachtsfunctionaris, who must take it in hand', () => {
    expect(enriching.refused(af, { type: 'transfer', owner: partyOf(avim) })).toMatchObject([
      { type: 'notOnRoute' },
    ]);
    expect(enriching.refused(af, { type: 'transfer', owner: partyOf(af) })).toMatchObject([
      { type: 'alreadyDone' },
    ]);
    const moved = enriching.by(af, { type: 'transfer', owner: partyOf(otherAf) });
    expect(moved.state.status).toBe('received');
    expect(participantsOf(moved.state).map(({ party, part }) => [party.organisation, part])).toEqual([
      ['gemeente-2', 'owner'],
      ['gemeente-1', 'former'],
    ]);
    expect(moved.duties()).toMatchObject([
      { debtor: 'gemeente-2', act: 'takeUp', start: moved.state.moments.owned },
    ]);
  });
});

describe('who takes part', () => {
  it('a partner that hands on took part before; one that got it takes part now', () => {
    const handed = reported.by(avim, {
      type: 'handOn',
      thread: 'r',
      next: 'n',
      recipient: partyOf(zoco),
      reason: 'careFirst',
    });
    const parts = Object.fromEntries(
      participantsOf(handed.state).map(({ party, part }) => [party.role, part]),
    );
    expect(parts).toEqual({ aandachtsfunctionaris: 'owner', avim: 'former', zoco: 'recipient' });
    expect(handed.state.threads.find(({ id }) => id === 'n')).toMatchObject({
      handedOnFrom: 'r',
      feedbackRequestedAt: handed.state.threads[0]?.closedAt,
    });
  });

  it('an adviser takes part until the signal is closed', () => {
    const advised = enriching
      .by(af, { type: 'judge', judgement: 'vague', forms: [] })
      .by(af, { type: 'requestAdvice', thread: 'a', adviser: partyOf(zoco) })
      .by(zoco, { type: 'giveAdvice', thread: 'a', conclusion: 'noTrafficking' });
    const part = (state: typeof advised.state) =>
      participantsOf(state).find(({ party }) => party.role === 'zoco')?.part;
    expect(part(advised.state)).toBe('adviser');
    expect(part(advised.by(af, { type: 'close', reason: 'noTrafficking' }).state)).toBe('former');
  });

  it('access is granted to who asked, for what was asked', () => {
    const asked = reported.by(avim, {
      type: 'requestAccess',
      thread: 'see',
      category: 'victimIdentity',
      purpose: 'investigation',
    });
    const granted = asked.by(af, { type: 'decideAccess', thread: 'see', granted: true });
    const refused = asked.by(af, { type: 'decideAccess', thread: 'see', granted: false });
    expect(granted.state.granted).toEqual([
      { organisation: 'avim-1', category: 'victimIdentity', purpose: 'investigation' },
    ]);
    expect(refused.state.granted).toEqual([]);
  });
});

describe('what the reporter knows', () => {
  it('is out of date as soon as something decisive happens', () => {
    const told = reported.by(af, { type: 'informReporter', limited: false });
    expect(told.state.reporterKnows).toBe(true);
    const after = told.by(avim, { type: 'accept', thread: 'r', tracks: ['single'] });
    expect(after.state.reporterKnows).toBe(false);
    expect(after.state.moments.decisive).toBe(after.state.moments.takenUp);
    const known = after.by(af, { type: 'informReporter', limited: true });
    const ended = known.by(af, { type: 'close', reason: 'takenUp' });
    expect(ended.state.reporterKnows).toBe(false);
    expect(ended.state.moments.decisive).toBe(ended.state.moments.closed);
  });
});

describe('what several advisers say', () => {
  const asked = enriching
    .by(af, { type: 'judge', judgement: 'vague', forms: [] })
    .by(af, { type: 'requestAdvice', thread: 'a', adviser: partyOf(avim) })
    .by(af, { type: 'requestAdvice', thread: 'b', adviser: partyOf(zoco) });
  const both = (first: AdviceConclusion, second: AdviceConclusion) =>
    asked
      .by(avim, { type: 'giveAdvice', thread: 'a', conclusion: first })
      .by(zoco, { type: 'giveAdvice', thread: 'b', conclusion: second }).state.conclusion;

  it('the weightiest stands, in whatever order they say it', () => {
    expect(both('noTrafficking', 'moreInformation')).toBe('moreInformation');
    expect(both('moreInformation', 'noTrafficking')).toBe('moreInformation');
    expect(both('trafficking', 'noTrafficking')).toBe('trafficking');
    expect(both('moreInformation', 'trafficking')).toBe('trafficking');
    expect(both('noTrafficking', 'noTrafficking')).toBe('noTrafficking');
  });

  it('a question asked by an adviser lapses with the advice, one asked by a recipient with the handing on', () => {
    const advised = asked
      .by(avim, { type: 'requestInformation', thread: 'q', about: 'a' })
      .by(avim, { type: 'giveAdvice', thread: 'a', conclusion: 'noTrafficking' });
    const handed = reported.by(avim, { type: 'requestInformation', thread: 'q', about: 'r' }).by(avim, {
      type: 'handOn',
      thread: 'r',
      next: 'n',
      recipient: partyOf(zoco),
      reason: 'careFirst',
    });
    for (const { state } of [advised, handed]) {
      expect(state.threads.find(({ id }) => id === 'q')?.lapsed).toBe(true);
    }
    const kept = reported
      .by(avim, { type: 'requestInformation', thread: 'q', about: 'r' })
      .by(avim, { type: 'accept', thread: 'r', tracks: ['single'] });
    expect(kept.state.threads.find(({ id }) => id === 'q')?.closedAt).toBeUndefined();
  });
});

describe('a damaged journal', () => {
  it('is noticed instead of guessed at', () => {
    const [first] = received.journal;
    if (first === undefined) throw new Error('The story has not begun');
    expect(() => reduce(received.state, first)).toThrow();
    expect(() => reduce(undefined, { ...first, event: { type: 'takenInHand' } })).toThrow();
    expect(() =>
      reduce(received.state, { ...first, event: { type: 'acknowledged', thread: 'x' } }),
    ).toThrow();
  });
});

describe('the drawing of the diagram', () => {
  it('has every status once, every arrow that moves, and a mark', () => {
    const nl = mermaidOf(signalDiagram, 'nl', 'vague').split('\n');
    expect(nl[0]).toBe('stateDiagram-v2');
    expect(nl).toContain('  [*] --> received: Signaal doorgeven');
    expect(nl).toContain('  enriching --> vague: Beoordelen');
    expect(nl).toContain('  vague --> advised: Advies geven');
    expect(nl).toContain('  class vague here');
    expect(nl.filter((line) => line.includes(' as ')).length).toBe(8);
    expect(nl.some((line) => /(\w+) --> \1:/.test(line))).toBe(false);
    expect(mermaidOf(signalDiagram, 'en')).toContain('enriching --> vague: Judge');
  });
});
