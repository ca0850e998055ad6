import { dutiesOfTrack, stageOf, type VictimState } from '@ketenzicht/chain';
import type { IsoInstant, Rule, TermSettings } from '@ketenzicht/rulebook';
import type { Derived } from '../signals/derive.ts';

/** Derives the stored copies from a track; the same state always gives the same copies. */
export function deriveTrack(options: {
  readonly state: VictimState;
  readonly id: string;
  readonly reference: string;
  readonly rules: readonly Rule[];
  readonly settings: TermSettings;
  readonly now: IsoInstant;
}): Derived {
  const { state, id, reference, rules, settings, now } = options;
  const { facts, municipality, closedAt, end } = state;
  const minor = facts['victim.minor'];
  const { duties } = dutiesOfTrack({ state, rules, at: now, settings });
  return {
    dossier: {
      id,
      reference,
      kind: 'victim',
      version: state.version,
      status: stageOf(facts),
      owner: state.owner.organisation,
      ...(municipality === undefined ? {} : { municipality }),
      forms: facts['victim.forms'] ?? [],
      danger: facts['guard.exploitationGoesOn'] === true ? 'now' : 'unknown',
      ...(minor === undefined ? {} : { minor }),
      receivedAt: state.openedAt,
      ...(closedAt === undefined ? {} : { closedAt }),
      ...(end === undefined ? {} : { closeReason: end }),
      updatedAt: now,
    },
    parties: [
      ...state.parties.map(({ organisation }) => ({
        organisation,
        part: organisation === state.owner.organisation ? ('owner' as const) : ('recipient' as const),
        since: state.openedAt,
      })),
      ...state.former
        .filter(({ organisation }) => !state.parties.some((party) => party.organisation === organisation))
        .map(({ organisation }) => ({ organisation, part: 'former' as const, since: state.openedAt })),
    ],
    duties: duties.map((duty) => ({
      rule: duty.rule,
      scope: '',
      organisation: duty.debtor,
      act: duty.act,
      startedAt: duty.start,
      dueAt: duty.due,
      urgency: duty.urgency,
      suspended: duty.suspended,
    })),
  };
}
