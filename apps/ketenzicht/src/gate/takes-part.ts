import type { PlacedContent, SignalState } from '@ketenzicht/chain';
import type { DataCategory, DossierParty, Facts, Purpose } from '@ketenzicht/rulebook';
import type { Viewer } from '../signals/view.ts';

/**
 * How a viewer takes part in a signal. An official sees only what they reported themselves; everybody
 * else takes part through the organisation, in the role in which it was brought in.
 */
export function partOf(state: SignalState, viewer: Viewer): DossierParty {
  const organisation = viewer.organisation.id;
  if (viewer.role === 'official') return state.reportedBy?.user === viewer.user ? 'reporter' : 'none';
  if (state.owner.organisation === organisation && state.owner.role === viewer.role) return 'owner';
  const own = state.threads.filter(
    ({ party }) => party.organisation === organisation && party.role === viewer.role,
  );
  if (own.some(({ kind, handedOn, lapsed }) => kind === 'report' && !handedOn && !lapsed)) return 'recipient';
  if (own.some(({ kind, closedAt }) => kind === 'advice' && closedAt === undefined)) return 'adviser';
  if (own.length > 0) return 'former';
  if (state.formerOwners.some((party) => party.organisation === organisation)) return 'former';
  return state.reportedBy?.organisation === organisation && state.reportedBy.user === viewer.user
    ? 'reporter'
    : 'none';
}

/** The facts by which disclosure rules judge one category for one viewer. */
export function disclosureFactsOf(
  state: SignalState,
  viewer: Viewer,
  category: DataCategory,
  purpose: Purpose,
): Facts {
  const { danger, consent } = state.features;
  return {
    'disclosure.party': partOf(state, viewer),
    'disclosure.consent': consent,
    'disclosure.granted': state.granted.some(
      (grant) =>
        grant.organisation === viewer.organisation.id &&
        grant.category === category &&
        grant.purpose === purpose,
    ),
    'disclosure.dangerNow': danger === 'unknown' ? undefined : danger === 'now',
  };
}

/**
 * The contents a viewer has to do with, before any category is judged. Questions, answers and feedback
 * inside a thread are for its two sides and the owner. A reporter has to do with the own report and with
 * what the reporter was told, not with what partners told each other.
 */
export function contentsFor(state: SignalState, viewer: Viewer, told: ReadonlySet<number>): PlacedContent[] {
  const part = partOf(state, viewer);
  if (part === 'reporter') {
    return state.contents.filter(({ sequence }) => sequence === 1 || told.has(sequence));
  }
  if (part === 'owner') return [...state.contents];
  const organisation = viewer.organisation.id;
  const sides = new Map(
    state.threads.map((thread) => [thread.id, [thread.party.organisation, thread.requester.organisation]]),
  );
  return state.contents.filter(
    ({ thread, ref }) =>
      (thread === undefined && (ref.category !== 'feedback' || part === 'recipient')) ||
      (thread !== undefined && sides.get(thread)?.includes(organisation)),
  );
}
