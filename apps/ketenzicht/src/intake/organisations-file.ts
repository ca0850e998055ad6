import { codesOf, type Role, roles } from '@ketenzicht/rulebook';
import { z } from 'zod';
import type { MemberRecord, MunicipalityRow, OrganisationRow } from '../storage/people.ts';

/** Who works where, and who may sign in: what a file adds or changes. */
export interface OrganisationsFile {
  readonly municipalities: readonly MunicipalityRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly members: readonly MemberRecord[];
}

/** A file that can be stored, or one sentence per thing that is wrong with it. */
export type OrganisationsFileResult =
  | { readonly ok: true; readonly file: OrganisationsFile }
  | { readonly ok: false; readonly problems: readonly string[] };

const name = z.string().trim().min(1, 'may not be empty').max(200, 'is longer than 200 characters');
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be small letters, digits and hyphens, at most 63');
const municipalityCode = z.string().regex(/^GM\d{4}$/, 'must be a code such as GM0363');

/** Roles of organisations: reporters have none, and officials work at an organisation of another role. */
const organisationRoles = codesOf(roles).filter((role) => role !== 'reporter' && role !== 'official');
const role = (known: readonly Role[]) =>
  z.custom<Role>((value) => known.some((code) => code === value), `must be one of ${known.join(', ')}`);

const schema = z.strictObject(
  {
    issuer: z.url({ protocol: /^https?$/, error: 'must be the address of the identity provider' }).optional(),
    municipalities: z.array(z.strictObject({ code: municipalityCode, name, region: name })).default([]),
    organisations: z
      .array(
        z.strictObject({
          id,
          name,
          role: role(organisationRoles),
          region: name.optional(),
          municipalities: z.array(municipalityCode).default([]),
          receivesWithoutPlace: z.boolean().default(false),
          active: z.boolean().default(true),
        }),
      )
      .default([]),
    members: z
      .array(
        z.strictObject({
          id,
          name,
          organisation: id,
          role: role([...organisationRoles, 'official']),
          subject: z.string().min(1, 'may not be empty').max(255, 'is longer than 255 characters'),
          active: z.boolean().default(true),
        }),
      )
      .default([]),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be one JSON object' : undefined) },
);

type Content = z.output<typeof schema>;

/**
 * Reads a file with municipalities, organisations and members. What it names must be in the file or stand
 * already, and afterwards exactly one active organisation must receive signals without a place.
 *
 * @param issuer identity provider of the members when the file names none.
 */
export function readOrganisationsFile(
  text: string,
  standing: Omit<OrganisationsFile, 'members'>,
  issuer: string | undefined,
): OrganisationsFileResult {
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}.`),
    };
  }
  const file = withoutAbsent(parsed.data, parsed.data.issuer ?? issuer);
  const problems = [
    ...repeated(
      'municipalities',
      parsed.data.municipalities.map(({ code }) => code),
    ),
    ...repeated(
      'organisations',
      parsed.data.organisations.map((one) => one.id),
    ),
    ...repeated(
      'members',
      parsed.data.members.map((one) => one.id),
    ),
    ...repeated(
      'members',
      parsed.data.members.map(({ subject }) => subject),
    ),
    ...unknownNames(parsed.data, standing),
    ...withoutPlace(file, standing),
    ...(parsed.data.members.length > 0 && (parsed.data.issuer ?? issuer) === undefined
      ? ['issuer: name the identity provider of the members, here or as OIDC_ISSUER.']
      : []),
  ];
  return problems.length === 0 ? { ok: true, file } : { ok: false, problems };
}

/** What the text says, or nothing that any file could be. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `organisations[2].role`; the file as a whole has no name of its own. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return place === '' ? 'The file' : place;
}

const repeated = (list: string, keys: readonly string[]): readonly string[] => [
  ...new Set(
    keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `${list}: ${key} stands there twice.`),
  ),
];

function unknownNames(content: Content, standing: Omit<OrganisationsFile, 'members'>): readonly string[] {
  const codes = new Set([...content.municipalities, ...standing.municipalities].map(({ code }) => code));
  const roleOf = new Map(
    [...standing.organisations, ...content.organisations].map((one) => [one.id, one.role]),
  );
  return [
    ...content.organisations.flatMap((one) =>
      one.municipalities
        .filter((code) => !codes.has(code))
        .map((code) => `organisations ${one.id}: there is no municipality ${code}.`),
    ),
    ...content.members.flatMap((one) => {
      const expected = roleOf.get(one.organisation);
      if (expected === undefined) return [`members ${one.id}: there is no organisation ${one.organisation}.`];
      return one.role === expected || one.role === 'official'
        ? []
        : [`members ${one.id}: the role must be that of ${one.organisation} (${expected}) or official.`];
    }),
  ];
}

function withoutPlace(
  file: OrganisationsFile,
  standing: Omit<OrganisationsFile, 'members'>,
): readonly string[] {
  const claimed = file.organisations.filter((one) => one.receivesWithoutPlace);
  const after = new Map([...standing.organisations, ...file.organisations].map((one) => [one.id, one]));
  const receivers = [...after.values()].filter(
    (one) => one.receivesWithoutPlace && (claimed.length === 0 || claimed.includes(one)),
  );
  const [receiver] = receivers;
  if (receivers.length === 1 && receiver?.active && receiver.role === 'aandachtsfunctionaris') return [];
  return [
    'organisations: exactly one active organisation with the role aandachtsfunctionaris must have receivesWithoutPlace; it gets the signals of which nobody knows the place.',
  ];
}

const withoutAbsent = (content: Content, issuer: string | undefined): OrganisationsFile => ({
  municipalities: content.municipalities,
  organisations: content.organisations.map(({ region, ...one }) => ({
    ...one,
    ...(region === undefined ? {} : { region }),
  })),
  members: content.members.map(({ subject, ...one }) => ({
    ...one,
    issuer: issuer ?? '',
    oidcSubject: subject,
  })),
});
