import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../apps/ketenzicht/dist/cli.mjs');

/** The program as people run it: its own process, database and data folder. */
export interface Program {
  readonly url: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Everything it printed. */
  readonly output: () => string;
  /** Stops it the way Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** Kills it without warning. */
  readonly kill: () => Promise<void>;
}

export interface ProgramOptions {
  readonly dataFolder?: string;
  /** How many invented signals an empty database gets; the tests need few. */
  readonly demoSignals?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

/**
 * The environment of the test without what would change the program: settings of the developer, and the
 * variables that the test runner sets for itself.
 */
function cleanEnvironment(own: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const ours =
    /^(?:NODE_ENV|HOST|PORT|BASE_URL|DATABASE_URL|LOG_LEVEL|OIDC_.*|RATE_LIMIT_.*|KETENZICHT_.*|VITE.*|DEV|PROD|MODE|SSR|TEST)$/;
  const others = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(others), NODE_ENV: 'development', ...own };
}

/** What came of a command that ran to its end. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the program to its end, on a data folder. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, [entry, ...args], {
    env: cleanEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed.stderr += chunk.toString('utf8');
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...printed };
}

/** Starts the program and waits for the line that says it is ready. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'ketenzicht-')));
  const port = await freePort();
  let printed = '';
  const child = spawn(process.execPath, [entry, 'serve'], {
    env: cleanEnvironment({
      PORT: String(port),
      KETENZICHT_DATA: dataFolder,
      KETENZICHT_DEMO_SIGNALS: String(options.demoSignals ?? 40),
      LOG_LEVEL: 'warn',
      RATE_LIMIT_REPORTS: '1000000',
      RATE_LIMIT_RECEIPTS: '1000000',
      ...options.environment,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (printed.includes('Ketenzicht listens on')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The program ended with ${code}:\n${printed}`)));
  });
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    url: `http://localhost:${port}`,
    dataFolder,
    process: child,
    output: () => printed,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
}

/** Throws a data folder away. */
export async function removeData(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
