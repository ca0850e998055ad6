import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../storage/database.ts';
import { countDossiers, knownDossiers } from '../storage/dossiers.ts';
import { loadDossier } from '../storage/journal.ts';
import { startTestDatabase } from '../storage/testing.ts';
import { verifyJournals } from '../storage/verify.ts';
import { demoStories } from './caseload.ts';
import { loadDemo, saveDemoPeople } from './load.ts';
import { namesOf } from './story.ts';
import { trackStories } from './tracks.ts';

const now = '2026-03-10T13:00:00.000Z';
const count = 60;
const expected = [...demoStories({ count, now }), ...trackStories];
const system = { kind: 'system' } as const;

describe('loading the demo', () => {
  let database: Database;
  const dossiers = () => database.inScope(system, countDossiers);
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.close());

  const load = async (
    more: { readonly signal?: AbortSignal; readonly tell?: (line: string) => void } = {},
  ) => {
    const lines: string[] = [];
    await loadDemo({ database, count, now, tell: (line) => lines.push(line), ...more });
    return lines;
  };

  it('stops when asked, goes on at the next start, and then has nothing to do', async () => {
    const stop = new AbortController();
    const halfway = { ...database, inScope: stopAfter(database, stop) };
    await loadDemo({ database: halfway, count, now, tell: () => {}, signal: stop.signal });
    const first = await dossiers();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(expected.length);

    const later = '2026-03-11T09:00:00.000Z';
    await loadDemo({ database, count, now: later, tell: () => {} });
    expect(await dossiers()).toBe(expected.length);
    const ids = expected.map(({ id }) => namesOf(id).id);
    expect((await database.inScope(system, (tx) => knownDossiers(tx, ids))).size).toBe(expected.length);

    expect(await load()).toEqual([]);
    expect(await dossiers()).toBe(expected.length);
  });

  it('lets a municipality find its signals, with journal and all', async () => {
    await saveDemoPeople(database, 'https://demo.example');
    const scope = {
      kind: 'organisation',
      organisation: 'gemeente-vlierdam',
      user: 'samira',
      role: 'aandachtsfunctionaris',
    } as const;
    const { id, reference } = namesOf('case-stable');
    const loaded = await database.inScope(scope, (tx) => loadDossier(tx, id));
    expect(loaded?.row).toMatchObject({ reference, status: 'closed', closeReason: 'takenUp' });
    expect(loaded?.journal.length).toBe(loaded?.row.version);
    expect((await verifyJournals(database)).broken).toEqual([]);
  });
});

it('leaves a database alone that holds signals of somebody else', async () => {
  const database = await startTestDatabase();
  try {
    await loadDemo({ database, count: 3, now, tell: () => {} });
    const before = await database.inScope(system, countDossiers);
    await loadDemo({ database, count: 30, now, tell: () => {} });
    expect(await database.inScope(system, countDossiers)).toBe(before);
  } finally {
    await database.close();
  }
});

/** Asks to stop after the first few transactions, as Ctrl-C would. */
function stopAfter(database: Database, stop: AbortController): Database['inScope'] {
  let transactions = 0;
  return async (scope, work) => {
    transactions += 1;
    if (transactions === 5) stop.abort();
    return database.inScope(scope, work);
  };
}
