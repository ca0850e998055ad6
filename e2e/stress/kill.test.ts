import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Program, removeData, runCommand, startProgram } from '../program.ts';
import { inside, postmasterOf, stored } from './inside.ts';
import { type Followed, report, reported, step } from './signal.ts';
import { type Api, type ApiAnswer, type ApiRequest, api, signedIn, tokenOf } from './visitor.ts';

const rounds = 10;
const commandsPerRound = 200;
const followed = 60;
/** Version of a followed signal before the first round: received and taken in hand. */
const taken = 2;

/** A command as it is sent, again and again until somebody acknowledges it. */
interface Command {
  readonly path: string;
  readonly request: ApiRequest;
  readonly token?: string;
}

let dataFolder: string;
let program: Program;
let token: string;
let worker: Api;
let signals: readonly Followed[];
/** Every command that was sent, with the answer that acknowledged it. */
const acknowledged = new Map<Command, ApiAnswer['body']>();
const enrichments = (round: number): Command[] =>
  signals.map(({ id }, index) => ({
    path: `/signalen/${id}/handelingen`,
    token,
    request: {
      body: { type: 'enrich', note: noteOf(round, index) },
      key: randomUUID(),
      version: round + taken,
    },
  }));
const noteOf = (round: number, index: number) => `Aantekening ${round} bij signaal ${index}`;
const reports = (count: number): Command[] =>
  Array.from({ length: count }, () => ({
    path: '/signalen',
    request: { body: report({ narrative: `Verhaal ${randomUUID()}` }), key: randomUUID() },
  }));

/** Sends a command; undefined when nobody answered, or the answer was that it could not be done now. */
async function send({ path, request, token: own }: Command): Promise<ApiAnswer | undefined> {
  try {
    return await api(program.url, own)(path, request);
  } catch {
    return undefined;
  }
}

/** Sends all commands at once and keeps what was acknowledged; `strike` hears how many there are already. */
async function burst(commands: readonly Command[], strike: (count: number) => void): Promise<void> {
  let count = 0;
  await Promise.all(
    commands.map(async (command) => {
      const answer = await send(command);
      if (answer === undefined || answer.status === 503) return;
      expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
      acknowledged.set(command, answer.body);
      count += 1;
      strike(count);
    }),
  );
}

/** Sends again what nobody acknowledged. */
async function resend(commands: readonly Command[]): Promise<void> {
  await burst(
    commands.filter((command) => !acknowledged.has(command)),
    () => {},
  );
  expect(commands.every((command) => acknowledged.has(command))).toBe(true);
}

async function inDatabase<T>(look: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = await inside(dataFolder);
  try {
    return await look(sql);
  } finally {
    await sql.end();
  }
}

const start = async () => {
  program = await startProgram({ dataFolder, demoSignals: 0 });
};

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'ketenzicht-kill-'));
  await start();
  token = await tokenOf(await signedIn(program.url, 'samira'));
  worker = api(program.url, token);
  const sender = api(program.url);
  signals = await Promise.all(Array.from({ length: followed }, () => reported(sender, worker)));
  await Promise.all(signals.map(({ id }) => step(worker, id, { type: 'takeUp' })));
});

afterAll(async () => {
  await program.stop();
  await removeData(dataFolder);
});

describe('killed without warning', () => {
  const sent: Command[] = [];

  for (let round = 0; round < rounds; round += 1) {
    it(`keeps what it acknowledged, time ${round + 1}`, async () => {
      const commands = [...enrichments(round), ...reports(commandsPerRound - followed)].sort((one, other) =>
        String(one.request.key).localeCompare(String(other.request.key)),
      );
      sent.push(...commands);
      const strikeAt = 1 + Math.floor((round * commandsPerRound * 0.9) / rounds);
      await burst(commands, (count) => {
        if (count === strikeAt) void program.kill();
      });
      await program.kill();
      expect(commands.some((command) => !acknowledged.has(command))).toBe(true);
      await start();
      await resend(commands);
    });
  }

  it('has every command once and no command twice', async () => {
    const counts = await inDatabase(stored);
    const received = sent.filter(({ path }) => path === '/signalen');
    expect(counts).toMatchObject({
      dossiers: followed + received.length,
      receipts: followed + received.length,
      events: followed * taken + sent.length,
      answers: followed * taken + sent.length,
    });
    const references = await inDatabase(
      (sql) => sql<{ reference: string }[]>`select reference from dossier order by reference`,
    );
    const told = [
      ...signals.map(({ reference }) => reference),
      ...received.map((command) => String(acknowledged.get(command)?.['kenmerk'])),
    ];
    expect(references.map(({ reference }) => reference)).toEqual(told.sort());
  });

  it('has the text of every step, in the order in which they were taken', async () => {
    const samira = api(program.url, token);
    for (const index of [0, 17, followed - 1]) {
      const { body } = await samira(`/signalen/${signals[index]?.id}`);
      expect(body['version']).toBe(taken + rounds);
      const notes = Array.from({ length: rounds }, (_, round) => noteOf(round, index));
      const shown = JSON.stringify(body['contents']);
      for (const note of notes) expect(shown.split(`"${note}"`)).toHaveLength(2);
    }
  });

  it('gives the answer again that it gave before', async () => {
    const first = sent.find(({ path }) => path === '/signalen');
    if (first === undefined) throw new Error('Nothing was sent');
    expect((await send(first))?.body).toEqual(acknowledged.get(first));
  });

  it('leaves every chain whole', verified);
});

describe('when the database server is killed', () => {
  it('acknowledges nothing that is not there, says so, and goes on by itself when it is back', async () => {
    const before = await inDatabase(stored);
    const commands = reports(commandsPerRound);
    const postmaster = await postmasterOf(dataFolder);
    await burst(commands, (count) => {
      if (count === 40) process.kill(postmaster, 'SIGKILL');
    });
    expect(commands.some((command) => !acknowledged.has(command))).toBe(true);
    expect((await fetch(`${program.url}/healthz`)).status).toBe(200);
    await vi.waitFor(async () => expect((await fetch(`${program.url}/readyz`)).status).toBe(200), {
      timeout: 60_000,
      interval: 200,
    });
    expect(await postmasterOf(dataFolder)).not.toBe(postmaster);
    await resend(commands);
    const after = await inDatabase(stored);
    expect(after).toMatchObject({
      dossiers: Number(before['dossiers']) + commandsPerRound,
      events: Number(before['events']) + commandsPerRound,
    });
    await verified();
  });

  it('stops as always afterwards', async () => {
    const postmaster = await postmasterOf(dataFolder);
    await program.stop();
    expect(program.process.exitCode).toBe(0);
    expect(() => process.kill(postmaster, 0)).toThrow();
  });
});

async function verified(): Promise<void> {
  const { code, stdout } = await runCommand(['verify', '--json'], { KETENZICHT_DATA: dataFolder });
  const found: unknown = JSON.parse(stdout);
  const { dossiers, events } = await inDatabase(stored);
  expect(found).toMatchObject({ dossiers, events, broken: [] });
  expect(code).toBe(0);
}
