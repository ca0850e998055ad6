import { followUpTracks } from '@ketenzicht/rulebook';
import { describe, expect, it } from 'vitest';
import { stepsOf } from './steps.ts';
import { af, avim, nla, partyOf, story, zoco } from './story.fixture.ts';
import { timelineOf } from './timeline.ts';

const told = story({ forms: ['labour'] })
  .by(af, { type: 'takeUp' })
  .by(af, { type: 'enrich', consulted: ['address', 'permits'], features: {} })
  .by(af, { type: 'judge', judgement: 'vague', forms: [] })
  .by(af, { type: 'requestAdvice', thread: 'ask', adviser: partyOf(avim) })
  .by(avim, { type: 'requestInformation', thread: 'question', about: 'ask' })
  .by(af, { type: 'provideInformation', thread: 'question' })
  .by(avim, { type: 'giveAdvice', thread: 'ask', conclusion: 'trafficking' })
  .by(af, { type: 'report', thread: 'to-zoco', recipient: partyOf(zoco), askFeedback: true })
  .by(zoco, {
    type: 'handOn',
    thread: 'to-zoco',
    next: 'to-nla',
    recipient: partyOf(nla),
    reason: 'otherTask',
  })
  .by(nla, { type: 'requestAccess', thread: 'see', category: 'victimIdentity', purpose: 'investigation' })
  .by(af, { type: 'decideAccess', thread: 'see', granted: true })
  .by(nla, { type: 'accept', thread: 'to-nla', tracks: ['single'] })
  .by(nla, { type: 'giveFeedback', thread: 'to-nla' })
  .by(af, { type: 'informReporter', limited: true })
  .by(af, { type: 'close', reason: 'takenUp' })
  .by(af, { type: 'reopen', reason: 'newInformation' });

describe('the timeline', () => {
  it('says in words what happened, by role', () => {
    expect(timelineOf(told.journal).map(({ what }) => what.en)).toEqual([
      'Signal received (Public form, Member of the public)',
      'Taken in hand',
      'Enriched, 2 sources consulted',
      'Judged: The signal remains vague',
      'Advice asked of Police, AVIM',
      'More information asked by Police, AVIM',
      'Information given',
      'Advice of Police, AVIM: Trafficking',
      'Reported to Care coordinator',
      'Feedback asked of Care coordinator',
      "Handed on by Care coordinator to Netherlands Labour Authority: Belongs to another partner's task",
      'Access asked by Netherlands Labour Authority to “Identity of the possible victim” for “Investigation”',
      'Access granted to Netherlands Labour Authority',
      `Taken up by Netherlands Labour Authority: ${followUpTracks.single.label.en}`,
      'Feedback given by Netherlands Labour Authority',
      'Reporter was told what may be told',
      'Closed: Taken up by a partner',
      'Reopened: New information',
    ]);
  });

  it('points to contents and threads without opening them', () => {
    const advice = timelineOf(told.journal).find(({ what }) => what.nl.startsWith('Advies van'));
    expect(advice).toMatchObject({
      sequence: 8,
      thread: 'ask',
      contents: [{ subject: 'text-7', category: 'deliberation' }],
      recorder: avim,
    });
  });
});

describe('the steps', () => {
  it('tell how long each step took and whose it was', () => {
    const hours = stepsOf(told.journal).map(
      ({ kind, role, from, to }) => `${kind} ${role} ${(Date.parse(to) - Date.parse(from)) / 3_600_000}`,
    );
    expect(hours).toEqual([
      'takeUp aandachtsfunctionaris 1',
      'judge aandachtsfunctionaris 2',
      'requestAdvice aandachtsfunctionaris 1',
      'provideInformation aandachtsfunctionaris 1',
      'giveAdvice avim 3',
      'report aandachtsfunctionaris 1',
      'accept nla 3',
      'giveFeedback nla 4',
      'informReporter aandachtsfunctionaris 2',
      'close aandachtsfunctionaris 3',
      'whole aandachtsfunctionaris 15',
    ]);
  });

  it('measures from the first question when more advice is asked', () => {
    const twice = story()
      .by(af, { type: 'enrich', consulted: ['address'], features: {} })
      .by(af, { type: 'judge', judgement: 'vague', forms: [] })
      .by(af, { type: 'requestAdvice', thread: 'a', adviser: partyOf(avim) })
      .by(af, { type: 'requestAdvice', thread: 'b', adviser: partyOf(zoco) });
    expect(stepsOf(twice.journal).filter(({ kind }) => kind === 'requestAdvice')).toHaveLength(1);
  });
});
