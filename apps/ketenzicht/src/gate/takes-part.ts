import {
  type PlacedContent,
  participantsOf,
  type Recorded,
  reduce,
  type SignalEvent,
  type SignalState,
} from '@ketenzicht/chain';
import type { DataCategory, DossierParty, Facts, Purpose, Role } from '@ketenzicht/rulebook';
import type { Viewer } from '../signals/view.ts';

/**
 * How a viewer takes part in a signal. An official sees only what they reported themselves; everybody
 * else takes part through the organisation, in the role in which it was brought in.
 */
export function partOf(state: SignalState, viewer: Viewer): DossierParty {
  const reported = state.reportedBy?.user === viewer.user;
  if (viewer.role === 'official') return reported ? 'reporter' : 'none';
  const own = participantsOf(state).find(
    ({ party }) => party.organisation === viewer.organisation.id && party.role === viewer.role,
  );
  return own?.part ?? (reported ? 'reporter' : 'none');
}

/** Somebody who looks at a dossier: in which role, how they take part, and for which organisation. */
export interface Looker {
  readonly role: Role;
  readonly part: DossierParty;
  /** Both absent for a reporter with a receipt code. */
  readonly user?: string;
  readonly organisation?: string;
}

/** A viewer as somebody who looks at this dossier. */
export function lookerOf(state: SignalState, viewer: Viewer): Looker {
  return {
    role: viewer.role,
    part: partOf(state, viewer),
    user: viewer.user,
    organisation: viewer.organisation.id,
  };
}

/** Whether somebody works on the signal now: an owner, adviser or recipient. */
export function handles({ part }: Pick<Looker, 'part'>): boolean {
  return part === 'owner' || part === 'adviser' || part === 'recipient';
}

/**
 * The signal as somebody may know it apart from its contents: as it stands for who handles it, as it stood
 * when their part ended for former participants, and as it was reported for a reporter. What the
 * municipality or a partner found later stays closed.
 */
export function stateKnownTo(
  journal: readonly Recorded<SignalEvent>[],
  looker: Looker,
): SignalState | undefined {
  const states = statesOf(journal);
  if (handles(looker)) return states.at(-1);
  if (looker.part !== 'former') return states[0];
  return states.findLast((state) =>
    participantsOf(state).some(
      ({ party, part }) => party.organisation === looker.organisation && part !== 'former',
    ),
  );
}

/** The state after each event. */
function statesOf(journal: readonly Recorded<SignalEvent>[]): readonly SignalState[] {
  const states: SignalState[] = [];
  for (const recorded of journal) states.push(reduce(states.at(-1), recorded));
  return states;
}

/** The facts by which disclosure rules judge one category for who looks. */
function disclosureFactsOf(
  state: SignalState,
  { part, organisation }: Looker,
  category: DataCategory,
  purpose: Purpose,
): Facts {
  const { danger, consent } = state.features;
  return {
    'disclosure.party': part,
    'disclosure.consent': consent,
    'disclosure.granted': state.granted.some(
      (grant) =>
        grant.organisation === organisation && grant.category === category && grant.purpose === purpose,
    ),
    'disclosure.dangerNow': danger === 'unknown' ? undefined : danger === 'now',
  };
}

/**
 * The contents a viewer has to do with, before any category is judged. Questions, answers and feedback
 * inside a thread are for its two sides and the owner. A reporter has to do with the own report and with
 * what the reporter was told, not with what partners told each other.
 */
export function contentsFor(
  state: SignalState,
  { part, organisation }: Looker,
  told: ReadonlySet<number>,
): PlacedContent[] {
  if (part === 'reporter') {
    return state.contents.filter(({ sequence }) => sequence === 1 || told.has(sequence));
  }
  if (part === 'owner') return [...state.contents];
  const sides = new Map(
    state.threads.map((thread) => [thread.id, [thread.party.organisation, thread.requester.organisation]]),
  );
  return state.contents.filter(
    ({ thread, ref }) =>
      (thread === undefined && (ref.category !== 'feedback' || part === 'recipient')) ||
      (thread !== undefined && organisation !== undefined && sides.get(thread)?.includes(organisation)),
  );
}

/** What the gate must know of a signal to judge what somebody may see of it. */
export function signalSight(state: SignalState, looker: Looker) {
  return {
    looker,
    factsOf: (category: DataCategory, purpose: Purpose) =>
      disclosureFactsOf(state, looker, category, purpose),
    hasAsked: (category: DataCategory, purpose: Purpose) =>
      state.threads.some(
        (thread) =>
          thread.kind === 'access' &&
          thread.closedAt === undefined &&
          thread.requester.organisation === looker.organisation &&
          thread.access?.category === category &&
          thread.access.purpose === purpose,
      ),
  };
}
