import { dateOf, type Facts, type IsoInstant, type Suspension } from '@ketenzicht/rulebook';
import type { Party, Recorded } from '../journal.ts';
import type { VictimEvent } from './event.ts';
import { stageOf } from './stage.ts';
import type { VictimState } from './state.ts';

type Opened = Extract<VictimEvent, { readonly type: 'trackOpened' }>;

/** What the journal itself tells from the first moment on: nothing of this has happened yet. */
export const factsAtTheStart: Facts = {
  'victim.indication': true,
  'victim.inNetherlands': true,
  'victim.notified': false,
  'victim.unknownDestination': false,
  'reflection.informed': false,
  'reflection.status': 'none',
  'reflection.suspended': false,
  'cooperation.kind': 'undecided',
  'talk.held': false,
  'hearing.planned': false,
  'case.status': 'none',
  'complaint.status': 'none',
  'permit.status': 'none',
  'permit.requested': false,
  'continued.status': 'none',
  'd9.status': 'none',
  'return.forced': false,
  'shelter.needsAssessed': false,
  'guard.intervened': false,
  'track.closed': false,
};

/** A state that is being made: the same as a state, and not yet shown to anybody. */
type Draft = {
  -readonly [K in keyof VictimState]: VictimState[K] extends readonly (infer T)[] ? T[] : VictimState[K];
};

/**
 * The state after one more event. The first event of a journal must be `trackOpened`, and no other may be;
 * anything else is a damaged journal and throws.
 */
export function reduceTrack(state: VictimState | undefined, recorded: Recorded<VictimEvent>): VictimState {
  return advance(state === undefined ? undefined : copyOf(state), recorded);
}

/** The state of a whole journal, or of its first part; undefined for an empty one. */
export function replayTrack(journal: readonly Recorded<VictimEvent>[]): VictimState | undefined {
  return replayWatched(journal, () => undefined);
}

/**
 * Replays a journal and shows the state before each event to somebody who watches. What is shown changes with
 * the next event: whoever watches may look at it and not keep it. Making one state instead of one per event is
 * what lets a hundred thousand tracks be replayed while somebody waits.
 */
export function replayWatched(
  journal: readonly Recorded<VictimEvent>[],
  watch: (before: VictimState, recorded: Recorded<VictimEvent>) => void,
): VictimState | undefined {
  let draft: Draft | undefined;
  for (const recorded of journal) {
    if (draft !== undefined) watch(draft, recorded);
    draft = advance(draft, recorded);
  }
  return draft;
}

const copyOf = (state: VictimState): Draft => ({
  ...state,
  facts: { ...state.facts },
  taken: { ...state.taken },
  parties: [...state.parties],
  former: [...state.former],
  pauses: [...state.pauses],
  contents: [...state.contents],
  erased: [...state.erased],
});

function advance(
  draft: Draft | undefined,
  { event, sequence, happenedAt: at }: Recorded<VictimEvent>,
): Draft {
  if (event.type === 'trackOpened') {
    if (draft !== undefined) throw new Error('A journal opens a track once, as its first event');
    return begin(event, at);
  }
  if (draft === undefined) throw new Error('A journal begins with the opening of a track');
  const before = stageOf(draft.facts);
  apply(draft, event, at);
  draft.version += 1;
  if ('contents' in event) for (const ref of event.contents) draft.contents.push({ ref, sequence });
  if (stageOf(draft.facts) !== before) draft.stageSince = at;
  return draft;
}

function begin(event: Opened, at: IsoInstant): Draft {
  const { owner, parties, municipality, signal, facts, contents } = event;
  return {
    version: 1,
    owner,
    parties: [owner, ...parties.filter((party) => !isSame(party, owner))],
    former: [],
    ...(municipality === undefined ? {} : { municipality }),
    ...(signal === undefined ? {} : { signal }),
    facts: { 'victim.signalledOn': dateOf(at), ...factsAtTheStart, ...facts },
    taken: {},
    openedAt: at,
    stageSince: at,
    pauses: [],
    contents: contents.map((ref) => ({ ref, sequence: 1 })),
    erased: [],
  };
}

function apply(draft: Draft, event: Exclude<VictimEvent, Opened>, at: IsoInstant): void {
  switch (event.type) {
    case 'stepTaken':
      draft.pauses = pausesAfter(draft, event, at);
      Object.assign(draft.facts, event.facts);
      for (const fact of event.forgotten ?? []) Reflect.deleteProperty(draft.facts, fact);
      Object.assign(draft.taken, { [event.step]: at });
      return;
    case 'partyBroughtIn':
      draft.parties = [...draft.parties.filter((party) => !isSame(party, event.party)), event.party];
      draft.former = draft.former.filter((party) => !isSame(party, event.party));
      return;
    case 'partyLeft':
      draft.parties = draft.parties.filter((party) => !isSame(party, event.party));
      draft.former = [...draft.former, event.party];
      return;
    case 'trackClosed':
      Object.assign(draft.facts, { 'track.closed': true });
      draft.closedAt = at;
      draft.end = event.reason;
      return;
    case 'trackReopened':
      Object.assign(draft.facts, { 'track.closed': false });
      delete draft.closedAt;
      delete draft.end;
      return;
    case 'erased':
      draft.contents = draft.contents.filter(({ ref }) => !event.subjects.includes(ref.subject));
      draft.erased = [...draft.erased, ...event.subjects];
      return;
  }
}

const standsStill = { nl: 'de bedenktijd is opgeschort', en: 'the reflection period is suspended' };

/** A new reflection period begins without pauses; whatever lets it run again or ends it ends a pause. */
function pausesAfter(
  { pauses, facts }: Draft,
  event: Extract<VictimEvent, { readonly type: 'stepTaken' }>,
  at: IsoInstant,
): Suspension[] {
  if (event.step === 'acceptReflection') return [];
  const now = event.facts['reflection.suspended'];
  if (now === undefined || now === facts['reflection.suspended']) return pauses;
  if (now) return [...pauses, { from: at, reason: standsStill }];
  return pauses.map((pause) => (pause.until === undefined ? { ...pause, until: at } : pause));
}

/** Whether two parties are the same organisation in the same role. */
export const isSame = (one: Party, other: Party): boolean =>
  one.organisation === other.organisation && one.role === other.role;
