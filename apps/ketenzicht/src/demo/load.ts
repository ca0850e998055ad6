import type { IsoInstant } from '@ketenzicht/rulebook';
import { readDirectory } from '../installation.ts';
import { writtenFor } from '../signals/carry-out.ts';
import type { Database } from '../storage/database.ts';
import { countDossiers, knownDossiers } from '../storage/dossiers.ts';
import { appendWithin } from '../storage/journal.ts';
import { savePeople } from '../storage/people.ts';
import { demoStories } from './caseload.ts';
import { demoCases, storyIdOf } from './cases.ts';
import { loadDemoMeasures } from './measures.ts';
import { demoMunicipalities, demoOrganisations, demoPeople, receivesWithoutPlace } from './organisations.ts';
import { type DemoStory, type DemoWorld, namesOf, tellStory, worldOf } from './story.ts';
import { tellTrack } from './tracks/tell-track.ts';
import { trackStories } from './tracks.ts';

const system = { kind: 'system' } as const;

/** Dossiers that are written in one transaction, and how many transactions run at the same time. */
const batchSize = 25;
const writers = 4;

/** Makes the demo people known as members who sign in at this provider, each under their own id. */
export async function saveDemoPeople(database: Database, issuer: string): Promise<void> {
  await savePeople(database, {
    members: demoPeople.map((person) => ({ ...person, issuer, oidcSubject: person.id, active: true })),
  });
}

/**
 * Loads the invented chain and, into a database without dossiers, its caseload. Loading that was broken
 * off goes on at the next start: the first story is written before all others and the last after them,
 * and every dossier is named after its story. Other dossiers are never touched.
 */
export async function loadDemo(options: {
  readonly database: Database;
  /** Invented signals beside the cases of the sources; 0 loads no signals at all. */
  readonly count: number;
  readonly now: IsoInstant;
  readonly tell: (line: string) => void;
  readonly signal?: AbortSignal;
}): Promise<void> {
  const { database, count, now, tell, signal } = options;
  await savePeople(database, {
    municipalities: demoMunicipalities,
    organisations: demoOrganisations.map((organisation) => ({
      ...organisation,
      receivesWithoutPlace: organisation.id === receivesWithoutPlace,
      active: true,
    })),
  });
  if (count === 0) return;
  await loadSignals({ database, count, now, tell, ...(signal === undefined ? {} : { signal }) });
  await loadTracks(database, now);
  await loadDemoMeasures(database, now);
}

async function loadSignals(options: {
  readonly database: Database;
  readonly count: number;
  readonly now: IsoInstant;
  readonly tell: (line: string) => void;
  readonly signal?: AbortSignal;
}): Promise<void> {
  const { database, count, now, tell, signal } = options;
  if (!(await isOpenForDemo(database))) return;
  const missing = await missingOf(database, demoStories({ count, now }));
  const directory = await readDirectory(database);
  if (directory === undefined) throw new Error('The demo has no organisation that receives signals');
  const world = worldOf(directory, now);
  tell(`Loading ${missing.length} invented signals; this happens once.`);
  const started = performance.now();
  const done = await writeInTurn(database, world, missing, { tell, signal });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  tell(
    done === missing.length
      ? `Loaded ${done} invented signals in ${seconds} seconds.`
      : `Loaded ${done} of ${missing.length} invented signals; the next start goes on.`,
  );
}

/** Adds the victim tracks that are not there yet, to a database that holds the demo. */
async function loadTracks(database: Database, now: IsoInstant): Promise<void> {
  const ids = new Map(trackStories.map((story) => [namesOf(story.id).id, story]));
  const [first = ''] = demoCases.map((one) => namesOf(storyIdOf(one)).id);
  const known = await database.inScope(system, (tx) => knownDossiers(tx, [first, ...ids.keys()]));
  if (!known.has(first)) return;
  const missing = [...ids].flatMap(([id, story]) => (known.has(id) ? [] : story));
  if (missing.length === 0) return;
  const directory = await readDirectory(database);
  if (directory === undefined) throw new Error('The demo has no organisation that receives signals');
  const world = worldOf(directory, now);
  await database.inScope(system, async (tx) => {
    for (const story of missing) {
      await appendWithin(tx, { ...tellTrack(story, world, now), expectedVersion: 0 });
    }
  });
}

/** Whether the database is empty, or loading was broken off: the first story is there and the last is not. */
async function isOpenForDemo(database: Database): Promise<boolean> {
  const [first = '', last = ''] = [...demoCases.slice(0, 1), ...demoCases.slice(-1)].map(
    (one) => namesOf(storyIdOf(one)).id,
  );
  return database.inScope(system, async (tx) => {
    const known = await knownDossiers(tx, [first, last]);
    if (known.has(last)) return false;
    return known.has(first) || (await countDossiers(tx)) === 0;
  });
}

/** The stories that are still to be written. */
async function missingOf(database: Database, stories: readonly DemoStory[]): Promise<readonly DemoStory[]> {
  const named = new Map(stories.map((story) => [namesOf(story.id).id, story]));
  const known = await database.inScope(system, (tx) => knownDossiers(tx, [...named.keys()]));
  return [...named].flatMap(([id, story]) => (known.has(id) ? [] : story));
}

/** Writes the first story, then all others side by side, then the last. Returns how many were written. */
async function writeInTurn(
  database: Database,
  world: DemoWorld,
  stories: readonly DemoStory[],
  { tell, signal }: { readonly tell: (line: string) => void; readonly signal: AbortSignal | undefined },
): Promise<number> {
  let written = 0;
  const write = async (batch: readonly DemoStory[]) => {
    if (signal?.aborted === true || batch.length === 0) return;
    await writeBatch(database, world, batch);
    const before = written;
    written += batch.length;
    if (Math.floor(before / 500) < Math.floor(written / 500))
      tell(`${written} of ${stories.length} signals.`);
  };
  const between = stories.slice(1, -1);
  const batches = Array.from({ length: Math.ceil(between.length / batchSize) }, (_, place) =>
    between.slice(place * batchSize, (place + 1) * batchSize),
  );
  await write(stories.slice(0, 1));
  const queue = batches.values();
  const worker = async () => {
    for (const batch of queue) await write(batch);
  };
  await Promise.all(Array.from({ length: writers }, worker));
  if (stories.length > 1) await write(stories.slice(-1));
  return written;
}

async function writeBatch(
  database: Database,
  world: DemoWorld,
  stories: readonly DemoStory[],
): Promise<void> {
  const appends = stories.map((story) => ({
    ...writtenFor({
      ...tellStory(story, world),
      rules: world.rules,
      settings: {},
      keyring: database.keyring,
    }),
    expectedVersion: 0,
  }));
  await database.inScope(system, async (tx) => {
    for (const append of appends) await appendWithin(tx, append);
  });
}
