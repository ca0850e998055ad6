import type { OrganisationId, UserId } from '@ketenzicht/chain';
import type { Role } from '@ketenzicht/rulebook';
import type { Member, MemberStore } from '../identity/session.ts';
import type { Database } from './database.ts';
import { type Nullable, withoutNulls } from './row.ts';

const system = { kind: 'system' } as const;

/** A municipality and the region it lies in. */
export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** An organisation of the chain and where it works. */
export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly name: string;
  readonly role: Role;
  /** Absent for an organisation that works in the whole country. */
  readonly region?: string;
  /** Codes of the municipalities it works for; empty: every one in its region. */
  readonly municipalities: readonly string[];
  /** Whether it receives signals of which nobody knows the place; at most one organisation does. */
  readonly receivesWithoutPlace: boolean;
  readonly active: boolean;
  /** Number under which partners reach it, and when or for what; absent when nobody filled it in. */
  readonly phone?: string;
  readonly contact?: string;
}

/** Somebody who may sign in. */
export interface MemberRecord {
  readonly id: UserId;
  /** Identity provider, and the subject by which it knows the person. */
  readonly issuer: string;
  readonly oidcSubject: string;
  readonly name: string;
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly active: boolean;
}

/** Columns of a member joined with its organisation. */
export interface MemberRow {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
  readonly active: boolean;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly organisationRole: Role;
}

/** The member that a joined row describes. */
export const memberOf = (row: MemberRow): Member => ({
  active: row.active,
  viewer: {
    user: row.id,
    name: row.name,
    role: row.role,
    organisation: { id: row.organisationId, name: row.organisationName, role: row.organisationRole },
  },
});

/** All municipalities and active organisations, by name. Small enough to be kept in memory. */
export async function loadDirectory(db: Database): Promise<{
  readonly municipalities: readonly MunicipalityRow[];
  readonly organisations: readonly OrganisationRow[];
}> {
  return db.inScope(system, async ({ sql }) => {
    const municipalities = await sql<
      MunicipalityRow[]
    >`select code, name, region from municipality order by name`;
    const organisations = await sql<Nullable<OrganisationRow>[]>`
      select id, name, role, region, municipalities, receives_without_place, active, phone, contact
      from organisation order by name`;
    return { municipalities, organisations: organisations.map(withoutNulls) };
  });
}

/**
 * Adds municipalities, organisations and members, or changes those that are there, all in one transaction.
 * An organisation that receives signals without a place takes that over from the one that did.
 */
export async function savePeople(
  db: Database,
  people: {
    readonly municipalities?: readonly MunicipalityRow[];
    readonly organisations?: readonly OrganisationRow[];
    readonly members?: readonly MemberRecord[];
  },
): Promise<void> {
  await db.inScope(system, async ({ sql }) => {
    for (const { code, name, region } of people.municipalities ?? []) {
      await sql`
        insert into municipality (code, name, region) values (${code}, ${name}, ${region})
        on conflict (code) do update set name = excluded.name, region = excluded.region`;
    }
    const receiver = people.organisations?.find((one) => one.receivesWithoutPlace);
    if (receiver !== undefined) {
      await sql`
        update organisation set receives_without_place = false
        where receives_without_place and id <> ${receiver.id}`;
    }
    for (const one of people.organisations ?? []) {
      await sql`
        insert into organisation (id, role, name, region, municipalities, receives_without_place, active, phone, contact)
        values (${one.id}, ${one.role}, ${one.name}, ${one.region ?? null}, ${one.municipalities},
          ${one.receivesWithoutPlace}, ${one.active}, ${one.phone ?? null}, ${one.contact ?? null})
        on conflict (id) do update set role = excluded.role, name = excluded.name, region = excluded.region,
          municipalities = excluded.municipalities, receives_without_place = excluded.receives_without_place,
          active = excluded.active, phone = excluded.phone, contact = excluded.contact`;
    }
    for (const one of people.members ?? []) {
      await sql`
        insert into member (id, issuer, oidc_subject, name, organisation, role, active)
        values (${one.id}, ${one.issuer}, ${one.oidcSubject}, ${one.name}, ${one.organisation}, ${one.role}, ${one.active})
        on conflict (id) do update set issuer = excluded.issuer, oidc_subject = excluded.oidc_subject,
          name = excluded.name, organisation = excluded.organisation, role = excluded.role, active = excluded.active`;
    }
  });
}

/** Members as sign-in looks them up. */
export function memberStore(db: Database): MemberStore {
  return {
    findBySubject: (issuer, subject) =>
      db.inScope(system, async ({ sql }) => {
        const [row] = await sql<MemberRow[]>`
          select m.id, m.name, m.role, m.active,
            o.id as organisation_id, o.name as organisation_name, o.role as organisation_role
          from member m join organisation o on o.id = m.organisation
          where m.issuer = ${issuer} and m.oidc_subject = ${subject}`;
        return row && memberOf(row);
      }),
  };
}

/** Names of members by id, as far as the scope may know them: colleagues, or everybody for oversight. */
export async function memberNames(
  db: Database,
  scope: Parameters<Database['inScope']>[0],
  ids: readonly UserId[],
): Promise<ReadonlyMap<UserId, string>> {
  return db.inScope(scope, async ({ sql }) => {
    const rows = await sql<{ id: UserId; name: string }[]>`
      select id, name from member where id = any(${[...new Set(ids)]})`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  });
}
