import { allRules, type IsoInstant, type Rule } from '@ketenzicht/rulebook';
import { type Report, reportParser } from '../intake/report-schema.ts';
import { savePeople } from '../storage/people.ts';
import { startTestDatabase, type TestDatabase } from '../storage/testing.ts';
import type { CommandInput } from './command-input.ts';
import type { SignalContext } from './context.ts';
import { directoryOf, type Organisation } from './directory.ts';
import type { CommandOutcome } from './outcome.ts';
import { perform } from './perform.ts';
import { readSignal } from './read.ts';
import { receive } from './receive.ts';
import { termSource } from './term-cache.ts';
import type { SignalView, Viewer } from './view.ts';

const municipalities = [
  { code: 'GM9001', name: 'Duinmeer', region: 'Kust' },
  { code: 'GM9002', name: 'Boswaard', region: 'Bos' },
];

const organisations = [
  {
    id: 'duinmeer',
    name: 'Gemeente Duinmeer',
    role: 'aandachtsfunctionaris',
    region: 'Kust',
    municipalities: ['GM9001'],
  },
  {
    id: 'boswaard',
    name: 'Gemeente Boswaard',
    role: 'aandachtsfunctionaris',
    region: 'Bos',
    municipalities: ['GM9002'],
  },
  { id: 'avim', name: 'Politie Kust', role: 'avim', region: 'Kust', municipalities: [] },
  { id: 'avim-bos', name: 'Politie Bos', role: 'avim', region: 'Bos', municipalities: [] },
  { id: 'zoco', name: 'Zorg Kust', role: 'zoco', region: 'Kust', municipalities: [] },
  { id: 'riec', name: 'RIEC Kust', role: 'tfRiec', region: 'Kust', municipalities: [] },
  { id: 'nla', name: 'Arbeidsinspectie', role: 'nla', municipalities: [] },
  { id: 'regie', name: 'Regie Kust', role: 'ketenregisseur', region: 'Kust', municipalities: [] },
  { id: 'rapporteur', name: 'Bureau Rapporteur', role: 'nationalRapporteur', municipalities: [] },
] as const satisfies readonly Organisation[];

type OrganisationId = (typeof organisations)[number]['id'];

const byId = new Map<string, Organisation>(organisations.map((one) => [one.id, one]));

function member(user: string, organisation: OrganisationId, role?: Viewer['role']): Viewer {
  const found = byId.get(organisation);
  if (found === undefined) throw new Error('No such organisation');
  const { id, name } = found;
  return {
    user,
    name: `Naam ${user}`,
    role: role ?? found.role,
    organisation: { id, name, role: found.role },
  };
}

/** The invented people of these tests, one per role and a few besides. */
export const people = {
  af: member('anna', 'duinmeer'),
  colleague: member('arie', 'duinmeer'),
  official: member('olaf', 'duinmeer', 'official'),
  otherOfficial: member('otto', 'duinmeer', 'official'),
  privacyOfficer: member('petra', 'duinmeer', 'privacyOfficer'),
  administrator: member('ada', 'duinmeer', 'administrator'),
  elsewhere: member('els', 'boswaard'),
  avim: member('bram', 'avim'),
  nla: member('nora', 'nla'),
  zoco: member('zita', 'zoco'),
  riec: member('rik', 'riec'),
  regie: member('rens', 'regie'),
  rapporteur: member('nina', 'rapporteur'),
} as const;

/** A world with people, a clock that is set by hand, and an empty database. */
export interface TestWorld {
  readonly database: TestDatabase;
  readonly context: SignalContext;
  readonly setClock: (now: IsoInstant) => void;
  /** Takes in a report of the public and gives the dossier. */
  readonly report: (changes?: Record<string, unknown>, viewer?: Viewer) => Promise<string>;
  /** Does what must succeed, on the present version. */
  readonly does: (viewer: Viewer, dossier: string, input: CommandInput) => Promise<void>;
  /** Tries something on the present version. */
  readonly tries: (viewer: Viewer, dossier: string, input: CommandInput) => Promise<CommandOutcome>;
  /** The page of a signal, which must be there. */
  readonly sees: (viewer: Viewer, dossier: string) => Promise<SignalView>;
}

export const firstMoment: IsoInstant = '2026-03-02T09:00:00.000Z';

/** Starts a world; `database.close` ends it. */
export async function startWorld(rules: readonly Rule[] = allRules): Promise<TestWorld> {
  const database = await startTestDatabase();
  await savePeople(database, {
    municipalities,
    organisations: organisations.map((one) => ({
      ...one,
      active: true,
      receivesWithoutPlace: one.id === 'boswaard',
    })),
    members: Object.values(people).map(({ user, name, organisation, role }) => ({
      id: user,
      name,
      role,
      organisation: organisation.id,
      issuer: 'https://id.example',
      oidcSubject: user,
      active: true,
    })),
  });
  let now = firstMoment;
  const context: SignalContext = {
    database,
    directory: directoryOf({ municipalities, organisations, withoutPlace: 'boswaard' }),
    rules,
    settings: termSource(database, () => 0),
    clock: () => now,
    cursorKey: Buffer.alloc(32, 9),
  };
  const tries: TestWorld['tries'] = async (viewer, dossier, input) => {
    const expectedVersion = await versionOf(database, dossier);
    return perform(context, { viewer, dossier, expectedVersion, idempotencyKey: newKey(), input });
  };
  return {
    database,
    context,
    setClock: (moment) => {
      now = moment;
    },
    report: async (changes = {}, viewer) => {
      const received = await receive(context, {
        report: reportWith(changes),
        attachments: [],
        channel: viewer === undefined ? 'public' : 'professional',
        idempotencyKey: newKey(),
        ...(viewer === undefined ? {} : { viewer }),
      });
      if (received.kind !== 'received') throw new Error('The report was not received');
      return received.dossier;
    },
    does: async (viewer, dossier, input) => {
      const outcome = await tries(viewer, dossier, input);
      if (outcome.kind !== 'done') throw new Error(`${input.type}: ${JSON.stringify(outcome)}`);
    },
    tries,
    sees: async (viewer, dossier) => {
      const view = await readSignal(context, viewer, dossier, { traceId: 'trace' });
      if (view === undefined) throw new Error(`${viewer.user} sees nothing`);
      return view;
    },
  };
}

let keys = 0;

/** An idempotency key that no test used before. */
export function newKey(): string {
  keys += 1;
  return `key-${keys}`;
}

async function versionOf(database: TestDatabase, dossier: string): Promise<number> {
  const [row] = await database.inScope(
    { kind: 'system' },
    ({ sql }) => sql<{ version: number }[]>`select version from dossier where id = ${dossier}`,
  );
  return row?.version ?? 0;
}

const parse = reportParser({
  today: () => '2026-03-02',
  isMunicipality: (code) => municipalities.some((one) => one.code === code),
});

/** A report of a passer-by in Duinmeer, with changes. Throws when the border would refuse it. */
export function reportWith(changes: Record<string, unknown> = {}): Report {
  const result = parse({
    narrative: 'Licht in de schuur, elke nacht.',
    where: { municipality: 'GM9001' },
    danger: 'no',
    reporter: { kind: 'citizen', anonymous: true, mayContact: false },
    ...changes,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.report;
}

/** An enrichment that consulted one source, with what a test adds. */
export function enrichment(
  more: Partial<Extract<CommandInput, { type: 'enrich' }>>,
): Extract<CommandInput, { type: 'enrich' }> {
  return {
    type: 'enrich',
    consulted: ['openSources'],
    persons: [],
    addresses: [],
    companies: [],
    phones: [],
    vehicles: [],
    ...more,
  };
}

/** The open thread of a kind in which somebody takes part; the last when there are several. */
export async function threadOf(
  world: TestWorld,
  viewer: Viewer,
  dossier: string,
  kind: SignalView['threads'][number]['kind'],
): Promise<string> {
  const { threads } = await world.sees(viewer, dossier);
  const found = threads.findLast((thread) => thread.kind === kind);
  if (found === undefined) throw new Error(`${viewer.user} has no ${kind} here`);
  return found.thread;
}
