import { dutiesOf, participantsOf, type SignalState } from '@ketenzicht/chain';
import type { IsoInstant, Rule, TermSettings } from '@ketenzicht/rulebook';
import type { DossierRow, PartyRow, StoredDuty } from '../storage/journal.ts';

/** Everything storage keeps beside the journal so that lists need no replay. */
export interface Derived {
  readonly dossier: DossierRow;
  readonly parties: readonly PartyRow[];
  readonly duties: readonly StoredDuty[];
}

/** Derives the stored copies from a state; the same state always gives the same copies. */
export function derive(options: {
  readonly state: SignalState;
  readonly id: string;
  readonly reference: string;
  readonly rules: readonly Rule[];
  readonly settings: TermSettings;
  readonly now: IsoInstant;
}): Derived {
  const { state, id, reference, rules, settings, now } = options;
  const { features, moments } = state;
  const { duties } = dutiesOf({ state, rules, at: now, settings });
  return {
    dossier: {
      id,
      reference,
      kind: 'signal',
      version: state.version,
      status: state.status,
      owner: state.owner.organisation,
      ...(state.municipality === undefined ? {} : { municipality: state.municipality }),
      forms: features.forms,
      danger: features.danger,
      ...(features.minor === undefined ? {} : { minor: features.minor }),
      receivedAt: moments.received,
      ...(moments.closed === undefined || state.status !== 'closed' ? {} : { closedAt: moments.closed }),
      ...(state.closeReason === undefined ? {} : { closeReason: state.closeReason }),
      updatedAt: now,
    },
    parties: partiesOf(state),
    duties: duties.map((duty) => ({
      rule: duty.rule,
      scope: duty.scope.kind === 'dossier' ? '' : duty.scope.id,
      organisation: duty.debtor,
      act: duty.act,
      startedAt: duty.start,
      dueAt: duty.due,
      urgency: duty.urgency,
      suspended: duty.suspended,
    })),
  };
}

/** Who can reach the dossier at all; what they may see of it the gate decides. */
function partiesOf(state: SignalState): PartyRow[] {
  const rows = participantsOf(state).map(({ party, part }) => ({
    organisation: party.organisation,
    part,
    since: sinceOf(state, party.organisation),
  }));
  const reporter = state.reportedBy?.organisation;
  if (reporter === undefined || rows.some((row) => row.organisation === reporter)) return rows;
  return [...rows, { organisation: reporter, part: 'reporter', since: state.moments.received }];
}

/** The first thing an organisation was asked, or else the moment at which the owner got the signal. */
function sinceOf(state: SignalState, organisation: string): IsoInstant {
  if (state.owner.organisation === organisation) return state.moments.owned;
  const asked = state.threads.find(({ party }) => party.organisation === organisation);
  return asked?.openedAt ?? state.moments.received;
}
