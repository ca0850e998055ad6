import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, freePort, type Program, removeData, runCommand, startProgram } from '../program.ts';
import { growth, inside, postmasterOf } from './inside.ts';

let dataFolder: string;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'ketenzicht-process-'));
});

afterAll(() => removeData(dataFolder));

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Process ids whose command line or working folder is in the data folder. */
async function processesIn(folder: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map(async (pid) => [pid, await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')] as const),
  );
  return lines.filter(([, line]) => line.includes(folder)).map(([pid]) => Number(pid));
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/** One clear sentence on stderr and no more: no stack, no second line. */
function expectSentence({ code, stdout, stderr }: Ended, expectedCode: number, words: RegExp): void {
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\bat .*:\d+|Error:/);
  expect(stdout).not.toContain('listens on');
  expect(code).toBe(expectedCode);
}

const serve = (environment: Readonly<Record<string, string>>) =>
  runCommand(['serve'], { KETENZICHT_DATA: dataFolder, KETENZICHT_DEMO_SIGNALS: '0', ...environment });

describe('Ctrl-C', () => {
  it('stops everything: program, database and port', async () => {
    const program = await startProgram({ dataFolder, demoSignals: 0 });
    const postmaster = await postmasterOf(dataFolder);
    await fetch(`${program.url}/melden`);
    expect((await processesIn(dataFolder)).length).toBeGreaterThan(0);
    const began = performance.now();
    await program.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect([program.process.exitCode, isAlive(postmaster), await answers(program.url)]).toEqual([
      0,
      false,
      false,
    ]);
    expect(await processesIn(dataFolder)).toEqual([]);
  });

  it('while starting stops too', async () => {
    const program = startProgram({ dataFolder, demoSignals: 0 }).catch((error: unknown) => String(error));
    await new Promise((resolve) => setTimeout(resolve, 150));
    const starting = await processesIn(dataFolder);
    for (const pid of starting)
      if (pid !== (await postmasterOf(dataFolder).catch(() => 0))) process.kill(pid, 'SIGINT');
    const ended = await program;
    if (typeof ended !== 'string') await ended.stop();
    expect(await processesIn(dataFolder)).toEqual([]);
  });
});

describe('a program that cannot start says why in one sentence', () => {
  let first: Program;
  let taken: Server;

  beforeAll(async () => {
    first = await startProgram({ dataFolder, demoSignals: 0 });
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await first.stop();
    await new Promise((resolve) => taken.close(resolve));
  });

  it('when another one serves from the folder, which is not disturbed', async () => {
    const second = await serve({ PORT: String(await freePort()) });
    expectSentence(second, 1, /already serves from/);
    expect(await answers(`${first.url}/readyz`)).toBe(true);
  });

  it('when the port is taken', async () => {
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const folder = await mkdtemp(join(tmpdir(), 'ketenzicht-port-'));
    expectSentence(await serve({ PORT: String(port), KETENZICHT_DATA: folder }), 1, /^Port \d+ is taken/);
    expect(await processesIn(folder)).toEqual([]);
    await removeData(folder);
  });

  it('in production without a provider to sign in at', async () => {
    const production = { NODE_ENV: 'production', BASE_URL: 'https://ketenzicht.example' };
    expectSentence(await serve(production), 2, /^OIDC_ISSUER is missing/);
  });

  it.each([
    ['a port of words', 2, { PORT: 'acht' }, /^PORT must be/],
    ['a master key of three bytes', 2, { KETENZICHT_MASTER_KEY: 'AAAA' }, /^KETENZICHT_MASTER_KEY must be/],
    ['an address of a database that is none', 2, { DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be/],
    [
      'a database that is not there',
      1,
      { DATABASE_URL: 'postgres://x:geheim@127.0.0.1:1/z' },
      /does not let us in/,
    ],
    [
      'a data folder that is a file',
      1,
      { KETENZICHT_DATA: import.meta.filename },
      /data folder cannot be used/,
    ],
  ])('with %s', async (_what, code, environment, words) => {
    const ended = await serve(environment);
    expectSentence(ended, code, words);
    expect(ended.stderr).not.toContain('geheim');
  });

  it.each([
    [['nothing'], /no command "nothing"/],
    [['serve', 'now'], /no arguments/],
    [['verify', '--wrong'], /--wrong/],
    [['import'], /Name one CSV file/],
    [['import', 'nowhere.csv', '--as', 'signals'], /cannot be read/],
    [['import', 'x.csv', '--as', 'people'], /--as signals/],
    [['organisations'], /Name one JSON file/],
    [['organisations', 'nowhere.json'], /cannot be read/],
    [['rules', '--at', '2025-02-31'], /--at must be a date/],
  ])('as a command that was used wrongly: %j', async (args, words) => {
    expectSentence(await runCommand(args, { KETENZICHT_DATA: dataFolder }), 2, words);
  });

  describe('a CSV file', () => {
    const header = 'verhaal;gevaar;melder;bedrijf;datum';
    const imported = async (text: string | Uint8Array, ...options: readonly string[]) => {
      const file = join(dataFolder, 'signalen.csv');
      await writeFile(file, text);
      return runCommand(['import', file, '--as', 'signals', ...options], { KETENZICHT_DATA: dataFolder });
    };

    it.each([
      ['an empty file', '', /empty/i],
      ['a quotation mark that does not end', `${header}\n"Zeldzaamwoord;no;citizen;;\n`, /quotation/i],
      ['an unknown column', `${header};wachtwoord\nx;no;citizen;;;y\n`, /column|header/i],
      ['a column twice', `${header};verhaal\nx;no;citizen;;;y\n`, /twice/i],
      ['bytes that are no text', Buffer.from([0x76, 0xe9, 0x0a, 0xff]), /UTF-8/],
      ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000xl/workbook.xml', 'latin1'), /./],
    ])('that is %s is refused whole', async (_what, text, words) => {
      const more = await stays(async () => {
        const ended = await imported(text);
        expect(ended.code).toBe(1);
        expectSentence(ended, 1, words);
        expect(ended.stdout + ended.stderr).not.toContain('Zeldzaamwoord');
      });
      expect(more).toEqual({});
    });

    it('with one bad row stores nothing, and names line, column and reason', async () => {
      const text = `${header}\nGoed;no;citizen;;1-3-2025\nZeldzaamwoord;perhaps;citizen;;31-2-2025\nToekomst;no;citizen;;1-1-2999\n`;
      const more = await stays(async () => {
        const { code, stdout } = await imported(text, '--json');
        const found = JSON.parse(stdout) as { rejected: { line: number; column: string }[]; stored: number };
        expect([code, found.stored]).toEqual([1, 0]);
        expect(found.rejected.map(({ line, column }) => [line, column])).toEqual([
          [3, 'datum'],
          [3, 'gevaar'],
          [4, 'datum'],
        ]);
        expect(stdout).not.toContain('Zeldzaamwoord');
      });
      expect(more).toEqual({});
    });

    it('takes formulas as text, and the same file twice as once', async () => {
      const text = `${header}\n"=HYPERLINK(""http://x.example"";""klik"")";no;citizen;=1+1;\n@SUM(A1:A9);no;citizen;+31;\n-2+3;no;citizen;"=cmd|' /C calc'!A0";\n`;
      const more = await stays(async () => {
        expect((await imported(text)).code).toBe(0);
        expect((await imported(text)).code).toBe(0);
      });
      expect(more).toMatchObject({ dossiers: 3, events: 3, contents: 6, answers: 3 });
    });

    async function stays(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
      const sql = await inside(dataFolder);
      try {
        return await growth(sql, work);
      } finally {
        await sql.end();
      }
    }
  });
});
