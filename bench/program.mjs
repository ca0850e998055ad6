// The program under measurement: in its own process, as people run it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';

const root = join(import.meta.dirname, '..');

/** Another build than the usual one, to compare two. */
const entry = process.env.BENCH_PROGRAM ?? join(root, 'apps/ketenzicht/dist/cli.mjs');

/** Data that is kept between benchmarks. */
const cacheFolder = join(root, '.cache/bench');

/** A folder for data below the cache. */
export function dataFolder(name) {
  const folder = join(cacheFolder, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts the program and waits for the line that says it is ready. `readyMs` is the time from the start of
 * the process to that line. `logLines` gives the log so far, one object per request, and forgets it.
 */
export async function startProgram({ data, demoSignals = 0, logLevel = 'info' }) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [entry, 'serve'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      KETENZICHT_DATA: data,
      KETENZICHT_DEMO_SIGNALS: String(demoSignals),
      LOG_LEVEL: logLevel,
      RATE_LIMIT_REPORTS: '100000000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let logged = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    logged += chunk;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      told += chunk;
      if (told.includes('Ketenzicht listens on')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${told}${logged}`)));
  });
  return {
    url: `http://localhost:${port}`,
    port,
    pid: child.pid,
    readyMs: performance.now() - started,
    logLines: () => {
      const end = logged.lastIndexOf('\n') + 1;
      const lines = logged.slice(0, end).split('\n').filter(Boolean);
      logged = logged.slice(end);
      return lines.map((line) => JSON.parse(line));
    },
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGINT');
      await ended;
    },
  };
}

/** Process id and port of the embedded PostgreSQL of a data folder, and a connection as its owner. */
export function embeddedServer(data) {
  const pointer = join(data, 'database.location');
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8') : data;
  const [pid, , , port] = readFileSync(join(home, 'database/postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(home, 'database.password'), 'utf8');
  return { pid: Number(pid), url: `postgres://postgres:${password}@127.0.0.1:${port}/ketenzicht` };
}

/** Connects to the embedded PostgreSQL as its owner; to be ended by the caller. */
export function connectOwner(data, options = {}) {
  return postgres(embeddedServer(data).url, { max: 1, onnotice: () => {}, ...options });
}

/** The version of the PostgreSQL behind a connection. */
export async function versionOf(sql) {
  const [{ version }] = await sql`select current_setting('server_version') as version`;
  return version;
}

/** Signs in as one of the demo people; gives the cookie header of a browser that did so. */
export async function signIn(url, subject) {
  const jar = new Map();
  const open = async (path, form) => {
    const answer = await fetch(new URL(path, url), {
      redirect: 'manual',
      headers: { cookie: cookieHeader(jar) },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    await answer.arrayBuffer();
    return answer.headers.get('location');
  };
  let next = '/aanmelden?terug=%2Ftaken';
  while (!/\/demo-aanmelden\/keuze\//.test(next)) {
    next = await open(next);
    if (next === null) throw new Error('Sign-in did not reach the choice of a person');
  }
  next = await open(next, { persoon: subject });
  while (next !== null && new URL(next, url).pathname !== '/taken') next = await open(next);
  if (!jar.has('sessie')) throw new Error(`Nobody could sign in as ${subject}`);
  return cookieHeader(jar);
}

const cookieHeader = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** Makes a token with which a program works on behalf of who is signed in. */
export async function makeToken(url, cookie) {
  const answer = await fetch(`${url}/koppelen/token`, { method: 'POST', headers: { cookie } });
  const token = /kzs_[A-Za-z0-9_-]{43}/.exec(await answer.text())?.[0];
  if (token === undefined) throw new Error('No token was made');
  return token;
}
