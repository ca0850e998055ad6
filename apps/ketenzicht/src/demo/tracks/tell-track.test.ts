import { decisionsOfTrack, dutiesOfTrack, replayTrack, type TrackQuestionName } from '@ketenzicht/chain';
import { allRules, dateOf, type RuleId } from '@ketenzicht/rulebook';
import { expect, it, test } from 'vitest';
import { demoWorld } from '../demo.fixture.ts';
import { trackStories } from '../tracks.ts';
import { tellTrack } from './tell-track.ts';

const now = '2026-11-20T12:00:00.000Z';

/** Where each story ends, as its source says: the stage, a duty that is open, and what the rules answer. */
const endings: readonly (readonly [
  story: string,
  stage: string,
  duty: RuleId | undefined,
  question: TrackQuestionName,
  answer: string,
])[] = [
  ['track-reflecting', 'reflecting', undefined, 'interpreterPayer', 'cosmContract'],
  ['track-threatened', 'notCooperating', undefined, 'temporaryStay', 'noCooperation'],
  ['track-three-years', 'continuedAsked', 'residence.continued.decide', 'continuedStay', 'threeYearsRunning'],
  ['track-complaint', 'temporaryStay', 'residence.permit.announce', 'stayAfterDismissal', 'mayBeWithdrawn'],
  ['track-dublin', 'reflecting', undefined, 'reflectionRight', 'offer'],
  ['track-detained', 'offered', undefined, 'departure', 'suspended'],
  ['track-girl', 'signalled', 'notification.comensha', 'reflectionRight', 'none'],
  ['track-packets', 'signalled', 'guard.informOm', 'reflectionRight', 'none'],
  ['track-home', 'closed', undefined, 'returnSupport', 'inKind'],
];

test.each(endings)('%s ends where its source says: %s', (id, stage, duty, question, answer) => {
  const story = trackStories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`No story is called ${id}`);
  const { events, dossier } = tellTrack(story, demoWorld(now), now);
  const state = replayTrack(events);
  const at = events.at(-1)?.happenedAt ?? now;
  if (state === undefined) throw new Error('A story brought no event');
  const { duties } = dutiesOfTrack({ state, rules: allRules, at, settings: {} });
  const decided = decisionsOfTrack(state, allRules, dateOf(at)).find((one) => one.question === question);
  expect(dossier.status).toBe(stage);
  if (duty !== undefined) expect(duties.map(({ rule }) => rule)).toContain(duty);
  expect(decided?.answers.map(({ outcome }) => outcome.answer)).toContain(answer);
});

it('has an expected ending for every story', () => {
  expect(trackStories.map(({ id }) => id).toSorted()).toEqual(endings.map(([id]) => id).toSorted());
});
