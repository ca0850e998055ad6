import { dateOf, type FactKey, type Facts, type IsoInstant, type Suspension } from '@ketenzicht/rulebook';
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

/**
 * The state after one more event. The first event of a journal must be `trackOpened`, and no other may be;
 * anything else is a damaged journal and throws.
 */
export function reduceTrack(
  state: VictimState | undefined,
  { event, sequence, happenedAt: at }: Recorded<VictimEvent>,
): VictimState {
  if (event.type === 'trackOpened') {
    if (state !== undefined) throw new Error('A journal opens a track once, as its first event');
    return begin(event, at);
  }
  if (state === undefined) throw new Error('A journal begins with the opening of a track');
  const next = apply(state, event, at);
  const placed = 'contents' in event ? event.contents.map((ref) => ({ ref, sequence })) : [];
  return {
    ...next,
    version: state.version + 1,
    contents: placed.length === 0 ? next.contents : [...next.contents, ...placed],
    stageSince: stageOf(next.facts) === stageOf(state.facts) ? state.stageSince : at,
  };
}

/** The state of a whole journal, or of its first part; undefined for an empty one. */
export function replayTrack(journal: readonly Recorded<VictimEvent>[]): VictimState | undefined {
  return journal.reduce<VictimState | undefined>(reduceTrack, undefined);
}

function begin(event: Opened, at: IsoInstant): VictimState {
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

function apply(state: VictimState, event: Exclude<VictimEvent, Opened>, at: IsoInstant): VictimState {
  switch (event.type) {
    case 'stepTaken':
      return {
        ...state,
        facts: learned(state.facts, event.facts, event.forgotten),
        taken: { ...state.taken, [event.step]: at },
        pauses: pausesAfter(state, event, at),
      };
    case 'partyBroughtIn':
      return {
        ...state,
        parties: [...state.parties.filter((party) => !isSame(party, event.party)), event.party],
        former: state.former.filter((party) => !isSame(party, event.party)),
      };
    case 'partyLeft':
      return {
        ...state,
        parties: state.parties.filter((party) => !isSame(party, event.party)),
        former: [...state.former, event.party],
      };
    case 'trackClosed':
      return {
        ...state,
        facts: { ...state.facts, 'track.closed': true },
        closedAt: at,
        end: event.reason,
      };
    case 'trackReopened': {
      const { closedAt: _, end: __, ...open } = state;
      return { ...open, facts: { ...state.facts, 'track.closed': false } };
    }
    case 'erased':
      return {
        ...state,
        contents: state.contents.filter(({ ref }) => !event.subjects.includes(ref.subject)),
        erased: [...state.erased, ...event.subjects],
      };
  }
}

function learned(before: Facts, now: Facts, forgotten: readonly FactKey[] | undefined): Facts {
  const after = { ...before, ...now };
  if (forgotten === undefined) return after;
  const gone = new Set<string>(forgotten);
  return Object.fromEntries(Object.entries(after).filter(([key]) => !gone.has(key)));
}

const standsStill = { nl: 'de bedenktijd is opgeschort', en: 'the reflection period is suspended' };

/** A new reflection period begins without pauses; whatever lets it run again or ends it ends a pause. */
function pausesAfter(
  { pauses, facts }: VictimState,
  event: Extract<VictimEvent, { readonly type: 'stepTaken' }>,
  at: IsoInstant,
): readonly Suspension[] {
  if (event.step === 'acceptReflection') return [];
  const now = event.facts['reflection.suspended'];
  if (now === undefined || now === facts['reflection.suspended']) return pauses;
  if (now) return [...pauses, { from: at, reason: standsStill }];
  return pauses.map((pause) => (pause.until === undefined ? { ...pause, until: at } : pause));
}

/** Whether two parties are the same organisation in the same role. */
export const isSame = (one: Party, other: Party): boolean =>
  one.organisation === other.organisation && one.role === other.role;
