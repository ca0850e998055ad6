import {
  codesOf,
  type Debtor,
  type Duties,
  deriveDuties,
  type IsoInstant,
  type Role,
  type Rule,
  roles,
  type TermSettings,
} from '@ketenzicht/rulebook';
import type { OrganisationId } from '../ids.ts';
import type { VictimState } from './state.ts';

/** Who does the work of a role when nobody takes part in it: the Marechaussee does that of the police. */
const insteadOf: Readonly<Partial<Record<Role, Role>>> = { avim: 'kmar', kmar: 'avim', nidos: 'youthCare' };

/** Who sees to what a rule charges a party with. */
export interface Charged {
  readonly organisation: OrganisationId;
  /** True when nobody takes part in that role: the coordinator then sees that it is done. */
  readonly standsIn: boolean;
}

/** The organisation that sees to what a party must do; the coordinator for a party that does not take part. */
export function chargedWith(state: VictimState, debtor: Debtor): Charged {
  const inRole = (role: string | undefined) => state.parties.find((party) => party.role === role);
  const found = inRole(debtor) ?? (isRole(debtor) ? inRole(insteadOf[debtor]) : undefined);
  if (found !== undefined) return { organisation: found.organisation, standsIn: false };
  return { organisation: state.owner.organisation, standsIn: isRole(debtor) };
}

const isRole = (debtor: Debtor): debtor is Role => Object.hasOwn(roles, debtor);

const debtors: readonly Debtor[] = ['owner', ...codesOf(roles)];

/** The duties that a track brings at a moment, and the rules of which it is not known whether they apply. */
export function dutiesOfTrack(question: {
  readonly state: VictimState;
  readonly rules: readonly Rule[];
  /** Its Dutch date is the law date. */
  readonly at: IsoInstant;
  readonly settings: TermSettings;
}): Duties {
  const { state, ...rest } = question;
  if (state.closedAt !== undefined) return { duties: [], pending: [] };
  return deriveDuties({
    ...rest,
    scopes: [
      {
        kind: 'victim',
        id: 'track',
        facts: state.facts,
        moments: { opened: state.openedAt, stage: state.stageSince },
        parties: Object.fromEntries(
          debtors.map((debtor) => [debtor, chargedWith(state, debtor).organisation]),
        ),
        suspensions: state.pauses,
      },
    ],
  });
}
