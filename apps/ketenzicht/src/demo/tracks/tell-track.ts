import {
  decideOnTrack,
  type Recorded,
  type Recorder,
  reduceTrack,
  type VictimCommand,
  type VictimEvent,
  type VictimState,
} from '@ketenzicht/chain';
import { addDays, dateOf, type IsoDate, type IsoInstant, instantOf, type Role } from '@ketenzicht/rulebook';
import { placedIn, recordedFrom } from '../../signals/carry-out.ts';
import { type Directory, partyOf } from '../../signals/directory.ts';
import { type DraftContent, refsOf, sealing, textUnder } from '../../signals/sealing.ts';
import type { Append } from '../../storage/journal.ts';
import { deriveTrack } from '../../victims/derive.ts';
import { demoPeople } from '../organisations.ts';
import { type DemoWorld, namesOf } from '../story.ts';
import { categoryOf } from './text-category.ts';
import type { TrackStory, TrackStoryStep } from './track-story.ts';

/**
 * Tells a victim track through the chain: every step is decided as it would be for the real thing, on its own
 * day. Throws when the chain refuses something, which is a mistake in the story. Steps that would lie in the
 * future are left for later.
 */
export function tellTrack(
  story: TrackStory,
  { directory, rules }: Pick<DemoWorld, 'directory' | 'rules'>,
  now: IsoInstant,
): Omit<Append<VictimEvent>, 'expectedVersion'> {
  const { id, reference } = namesOf(story.id);
  const first = openedOn(story, now);
  const inRole = (role: Role) => partyIn(directory, role, story.municipality);
  const events: Recorded<VictimEvent>[] = [];
  const contents: DraftContent[] = [];
  let state: VictimState | undefined;
  let last = now;
  const act = (command: VictimCommand, by: Role, drafts: readonly DraftContent[]) => {
    const recorder: Recorder = { kind: 'user', user: personIn(inRole(by).organisation), ...inRole(by) };
    const decided = decideOnTrack({ state, command, actor: recorder, rules, now: command.happenedAt });
    if (!decided.ok) {
      throw new Error(`Story ${story.id} fails at ${command.type}: ${JSON.stringify(decided.refusals)}`);
    }
    const { happenedAt } = command;
    const recorded = recordedFrom(events.length, decided.events, recorder, {
      happenedAt,
      recordedAt: happenedAt,
    });
    state = recorded.reduce<VictimState | undefined>(reduceTrack, state);
    events.push(...recorded);
    contents.push(...drafts);
    last = happenedAt;
  };
  const told = [
    sealing('victimIdentity', { kind: 'person', part: 'victim', ...story.victim }),
    ...textUnder('narrative', story.narrative),
  ];
  act(
    {
      type: 'openTrack',
      happenedAt: momentOf(first, 0),
      owner: inRole('zoco'),
      parties: story.partners.map(inRole),
      municipality: story.municipality,
      facts: story.facts,
      contents: refsOf(told),
    },
    story.by,
    told,
  );
  for (const [index, step] of story.steps.entries()) {
    const happenedAt = momentOf(addDays(first, step.after), index + 1);
    if (happenedAt > now) break;
    const drafts = textUnder(categoryOf(step.step), step.text);
    act(commandOf(step, happenedAt, drafts), step.by, drafts);
  }
  if (story.closed !== undefined) {
    const happenedAt = momentOf(addDays(first, story.closed.after), story.steps.length + 1);
    act({ type: 'closeTrack', reason: story.closed.reason, happenedAt, contents: [] }, 'zoco', []);
  }
  const [opening, ...rest] = events;
  if (opening === undefined || state === undefined) throw new Error('A story brought no event');
  return {
    ...deriveTrack({ state, id, reference, rules, settings: {}, now: last }),
    events: [opening, ...rest],
    contents: placedIn(events, contents),
  };
}

const commandOf = (
  { step, answers = {} }: TrackStoryStep,
  happenedAt: IsoInstant,
  drafts: readonly DraftContent[],
): VictimCommand => ({ type: step, answers, happenedAt, contents: refsOf(drafts) });

const openedOn = ({ opened }: TrackStory, now: IsoInstant): IsoDate =>
  'on' in opened ? opened.on : addDays(dateOf(now), -opened.daysAgo);

/** Steps of one day follow each other by five minutes, from nine in the morning. */
const momentOf = (day: IsoDate, place: number): IsoInstant =>
  new Date(Date.parse(instantOf(day, '09:00')) + place * 5 * 60_000).toISOString();

function partyIn(directory: Directory, role: Role, municipality: string) {
  const found = directory.responsible(role, municipality);
  if (found === undefined) throw new Error(`The demo has nobody in the role ${role}`);
  return partyOf(found);
}

function personIn(organisation: string): string {
  const found = demoPeople.find((person) => person.organisation === organisation);
  if (found === undefined) throw new Error(`Nobody in the demo works for ${organisation}`);
  return found.id;
}
