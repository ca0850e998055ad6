import type { Danger, Form, Role } from '@ketenzicht/rulebook';
import type { Kind } from './narratives/narratives.ts';
import {
  type DemoOrganisation,
  demoMunicipalities,
  demoOrganisations,
  demoPeople,
  receivesWithoutPlace,
} from './organisations.ts';
import type { Random } from './random.ts';
import type { Things } from './things.ts';

/** A role that a signal can be put before or reported to. */
export type PartnerRole = Extract<Role, 'avim' | 'nla' | 'zoco' | 'tfRiec'>;

/** Who plays in a signal: ids of demo people. */
export type Cast = Readonly<Record<'owner' | 'official' | PartnerRole, string>>;

/** What is settled about an invented signal before its story is told. */
export interface Scene {
  readonly random: Random;
  readonly kind: Kind;
  /** Forms of exploitation that come out in the end; none when that stays unknown. */
  readonly forms: readonly Form[];
  readonly danger: Danger;
  readonly mayContact: boolean;
  /** Code; undefined when nobody knows the place. */
  readonly municipality: string | undefined;
  readonly cast: Cast;
  readonly things: Things;
  /** Things that an earlier signal named too. */
  readonly shared: readonly (keyof Things)[];
}

/** The organisation that receives signals of a municipality, or of an unknown place. */
export function homeOf(municipality: string | undefined): DemoOrganisation {
  const home = demoOrganisations.find(({ id, municipalities }) =>
    municipality === undefined ? id === receivesWithoutPlace : municipalities.includes(municipality),
  );
  if (home === undefined) throw new Error('This municipality is not in the demo');
  return home;
}

/** The people of the organisations that work for a municipality. */
export function castOf(random: Random, municipality: string | undefined): Cast {
  const home = homeOf(municipality);
  const owner = memberOf(random, home.id, 'aandachtsfunctionaris');
  const partner = (role: PartnerRole) => {
    const organisation = demoOrganisations.find(
      (one) => one.role === role && (one.region === undefined || one.region === home.region),
    );
    return memberOf(random, organisation?.id ?? '', role);
  };
  return {
    owner,
    /* Only one municipality has an official who can sign in; elsewhere the colleague enters it. */
    official: demoPeople.find((one) => one.organisation === home.id && one.role === 'official')?.id ?? owner,
    avim: partner('avim'),
    nla: partner('nla'),
    zoco: partner('zoco'),
    tfRiec: partner('tfRiec'),
  };
}

function memberOf(random: Random, organisation: string, role: Role): string {
  return random.pick(demoPeople.filter((one) => one.organisation === organisation && one.role === role)).id;
}

/** To whom a signal goes and in which order (003 L1740-1788); the chain refuses a story that has it wrong. */
export function recipientsOf(forms: readonly Form[], danger: Danger): readonly PartnerRole[] {
  const labour = forms.includes('labour');
  if (labour && forms.length === 1 && danger !== 'now') return ['nla', 'zoco'];
  return labour ? ['avim', 'nla', 'zoco'] : ['avim', 'zoco'];
}

/** Where signals come from, by size of the municipality. */
export const shareOfMunicipality: Readonly<Record<(typeof demoMunicipalities)[number]['code'], number>> = {
  GM9001: 30,
  GM9002: 17,
  GM9003: 17,
  GM9004: 15,
  GM9005: 11,
  GM9006: 10,
};

/** Name of a municipality, or of the region when the place is unknown. */
export function placeName(municipality: string | undefined): string {
  return demoMunicipalities.find(({ code }) => code === municipality)?.name ?? 'de regio';
}
