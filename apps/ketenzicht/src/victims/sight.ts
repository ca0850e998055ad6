import { isSame, type VictimState } from '@ketenzicht/chain';
import type { DossierParty } from '@ketenzicht/rulebook';
import type { Looker } from '../gate/takes-part.ts';
import type { Viewer } from '../signals/view.ts';

/** How a viewer takes part in a track: through the organisation, in the role in which it was brought in. */
export function partInTrack(state: VictimState, { organisation, role }: Viewer): DossierParty {
  const own = { organisation: organisation.id, role };
  if (isSame(state.owner, own)) return 'coordinator';
  if (state.parties.some((party) => isSame(party, own))) return 'trackPartner';
  return state.former.some((party) => isSame(party, own)) ? 'former' : 'none';
}

/** A viewer as somebody who looks at this track. */
export function trackLooker(state: VictimState, viewer: Viewer): Looker {
  return {
    role: viewer.role,
    part: partInTrack(state, viewer),
    user: viewer.user,
    organisation: viewer.organisation.id,
  };
}

/** Whether somebody works in the track now. */
export const worksIn = (part: DossierParty): boolean => part === 'coordinator' || part === 'trackPartner';

/** What the gate must know of a track to judge what somebody may see of it. */
export function trackSight(state: VictimState, viewer: Viewer) {
  const looker = trackLooker(state, viewer);
  return { looker, factsOf: () => ({ 'disclosure.party': looker.part }) };
}
