import type { Party } from '@ketenzicht/chain';
import type { Role } from '@ketenzicht/rulebook';
import type { MunicipalityRow } from '../storage/people.ts';
import type { OrganisationLabel } from './view.ts';

/** An organisation of the chain and where it works. */
export interface Organisation extends OrganisationLabel {
  /** Region it works in; absent for an organisation that works in the whole country. */
  readonly region?: string;
  /** Codes of the municipalities it works for; empty: every one in its region. */
  readonly municipalities: readonly string[];
  /** False when no new work may go to it; it is still named where it took part. */
  readonly active?: boolean;
  /** Number under which partners reach it, and when or for what. */
  readonly phone?: string;
  readonly contact?: string;
}

/** Who works where: small, read often, kept in memory. */
export interface Directory {
  readonly municipalities: readonly MunicipalityRow[];
  readonly organisations: readonly Organisation[];
  readonly organisation: (id: string) => Organisation | undefined;
  readonly municipality: (code: string) => MunicipalityRow | undefined;
  /** Who answers for a role in a municipality: its own, else of its region, else a national one. */
  readonly responsible: (role: Role, municipality: string | undefined) => Organisation | undefined;
  /**
   * Who receives a signal: the aandachtsfunctionaris of the municipality. The sources do not say who
   * receives a signal of which nobody knows the place; the directory names one municipality for that.
   */
  readonly receiver: (municipality: string | undefined) => Organisation;
}

/** Builds a directory. Throws when no organisation can receive a signal without a place. */
export function directoryOf(options: {
  readonly municipalities: readonly MunicipalityRow[];
  readonly organisations: readonly Organisation[];
  /** Organisation that receives signals of which the place is unknown. */
  readonly withoutPlace: string;
}): Directory {
  const { municipalities, organisations, withoutPlace } = options;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));
  const responsible: Directory['responsible'] = (role, code) => {
    const region = code === undefined ? undefined : byCode.get(code)?.region;
    const able = organisations.filter((one) => one.role === role && one.active !== false);
    return (
      able.find(({ municipalities }) => code !== undefined && municipalities.includes(code)) ??
      able.find(
        (one) => one.municipalities.length === 0 && one.region !== undefined && one.region === region,
      ) ??
      able.find((one) => one.municipalities.length === 0 && one.region === undefined)
    );
  };
  const fallback = byId.get(withoutPlace);
  if (fallback === undefined) throw new Error('No organisation receives signals without a place');
  return {
    municipalities,
    organisations,
    organisation: (id) => byId.get(id),
    municipality: (code) => byCode.get(code),
    responsible,
    receiver: (code) => responsible('aandachtsfunctionaris', code) ?? fallback,
  };
}

/** An organisation as a party of a dossier. */
export const partyOf = ({ id, role }: OrganisationLabel): Party => ({ organisation: id, role });
