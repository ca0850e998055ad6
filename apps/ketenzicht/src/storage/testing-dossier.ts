import { randomUUID } from 'node:crypto';
import type { Recorded, SignalEvent } from '@ketenzicht/chain';
import type { Database, Scope } from './database.ts';
import { type Append, appendEvents, type LoadedDossier, loadDossier } from './journal.ts';
import { savePeople } from './people.ts';

/** The organisations that the tests of storage play with. */
export const scopes = {
  owner: { kind: 'organisation', organisation: 'gm9001', user: 'anna', role: 'aandachtsfunctionaris' },
  adviser: { kind: 'organisation', organisation: 'avim', user: 'bram', role: 'avim' },
  stranger: { kind: 'organisation', organisation: 'gm9002', user: 'chris', role: 'aandachtsfunctionaris' },
  overseer: { kind: 'oversight', organisation: 'gm9001', user: 'dina', role: 'privacyOfficer' },
  director: { kind: 'oversight', organisation: 'gm9001', user: 'rens', role: 'ketenregisseur' },
  system: { kind: 'system' },
  public: { kind: 'public' },
} as const satisfies Record<string, Scope>;

/** Puts the organisations and members of the tests in a database. */
export async function addPeople(db: Database): Promise<void> {
  const organisation = { municipalities: [], receivesWithoutPlace: false, active: true };
  const member = { issuer: 'https://id.example', active: true };
  await savePeople(db, {
    municipalities: [{ code: 'GM9001', name: 'Duinmeer', region: 'Kust' }],
    organisations: [
      {
        ...organisation,
        id: 'gm9001',
        name: 'Gemeente Duinmeer',
        role: 'aandachtsfunctionaris',
        region: 'Kust',
      },
      {
        ...organisation,
        id: 'gm9002',
        name: 'Gemeente Boswaard',
        role: 'aandachtsfunctionaris',
        region: 'Bos',
      },
      { ...organisation, id: 'avim', name: 'Politie Kust', role: 'avim', region: 'Kust' },
    ],
    members: [
      {
        ...member,
        id: 'anna',
        oidcSubject: 'a',
        name: 'Anna',
        organisation: 'gm9001',
        role: 'aandachtsfunctionaris',
      },
      { ...member, id: 'bram', oidcSubject: 'b', name: 'Bram', organisation: 'avim', role: 'avim' },
      {
        ...member,
        id: 'chris',
        oidcSubject: 'c',
        name: 'Chris',
        organisation: 'gm9002',
        role: 'aandachtsfunctionaris',
      },
    ],
  });
}

export const now = '2026-05-04T08:00:00.000Z';

/** A new dossier of `gm9001`, with one duty and one sealed text. */
export function newDossier(changes: Partial<Append> = {}): Append {
  const subject = randomUUID();
  return {
    dossier: {
      id: randomUUID(),
      reference: `KZ-${randomUUID().slice(0, 8)}`,
      kind: 'signal',
      version: 1,
      status: 'received',
      owner: 'gm9001',
      municipality: 'GM9001',
      forms: ['labour'],
      danger: 'no',
      receivedAt: now,
      updatedAt: now,
    },
    expectedVersion: 0,
    events: [recorded(1, received(subject))],
    parties: [{ organisation: 'gm9001', part: 'owner', since: now }],
    duties: [
      {
        rule: 'municipal.acknowledge',
        scope: '',
        organisation: 'gm9001',
        act: 'takeUp',
        startedAt: now,
        dueAt: '2026-05-06T08:00:00.000Z',
        urgency: 3,
        suspended: false,
      },
    ],
    contents: [
      { subject, category: 'narrative', sequence: 1, content: { kind: 'text', text: 'Licht in de schuur' } },
    ],
    ...changes,
  };
}

/** The dossier with one more event, judged as clear; with whatever else is given. */
export function nextAppend({ row, link }: LoadedDossier, changes: Partial<Append> = {}): Append {
  return {
    dossier: { ...row, version: row.version + 1, status: 'judged' },
    expectedVersion: row.version,
    link,
    events: [
      recorded(row.version + 1, { type: 'judged', judgement: 'clear', forms: ['labour'], contents: [] }),
    ],
    parties: [{ organisation: 'gm9001', part: 'owner', since: now }],
    duties: [],
    ...changes,
  };
}

export function recorded(sequence: number, event: SignalEvent): Recorded<SignalEvent> {
  const recorder = {
    kind: 'user',
    user: 'anna',
    organisation: 'gm9001',
    role: 'aandachtsfunctionaris',
  } as const;
  return { sequence, happenedAt: now, recordedAt: now, recorder, event };
}

function received(subject: string): SignalEvent {
  return {
    type: 'signalReceived',
    channel: 'public',
    reporterKind: 'citizen',
    anonymous: true,
    mayContact: false,
    features: { forms: ['labour'], indicators: [], danger: 'no' },
    contents: [{ subject, category: 'narrative' }],
    owner: { organisation: 'gm9001', role: 'aandachtsfunctionaris' },
  };
}

/** Appends a new dossier and loads it again. */
export async function addDossier(db: Database, append: Append = newDossier()): Promise<LoadedDossier> {
  await appendEvents(db, scopes.system, append);
  return load(db, append.dossier.id);
}

/** Loads a dossier that must be there. */
export async function load(db: Database, id: string, scope: Scope = scopes.system): Promise<LoadedDossier> {
  const loaded = await db.inScope(scope, (tx) => loadDossier(tx, id));
  if (loaded === undefined) throw new Error('No such dossier');
  return loaded;
}
