import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../program.ts';
import { type Running, running } from './running.ts';
import { act } from './signal.ts';
import { apiOf } from './visitor.ts';
import { secret, secrets, type WholeCase, wholeCase } from './whole-case.ts';

let here: Running;
let told: WholeCase;

beforeAll(async () => {
  here = await running();
  told = await wholeCase(here);
});

afterAll(() => here.close());

interface Found {
  readonly code: number | null;
  readonly broken: readonly Readonly<Record<string, unknown>>[];
}

async function verify(): Promise<Found> {
  const environment = { KETENZICHT_DATA: here.program.dataFolder };
  const { code, stdout } = await runCommand(['verify', '--json'], environment);
  return { code, broken: (JSON.parse(stdout) as Found).broken };
}

/** A text as it could stand in a binary column: itself, as hexadecimal digits, in base64 at any place. */
function disguises(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '')
      .slice(shift === 0 ? 0 : shift + 1, -2),
  );
  return [text, bytes.toString('hex'), ...base64];
}

describe('after a whole case', () => {
  it('everything that was typed is there for who may see it', async () => {
    const { body } = await here.officer(`/signalen/${told.id}`);
    const contents = JSON.stringify([body['contents'], body['threads']]);
    for (const field of ['verhaal', 'achternaam', 'verrijking', 'advies', 'terugkoppeling', 'heropening']) {
      expect(contents).toContain(secret + field);
    }
  });

  it('no table holds any of it in clear text', async () => {
    const tables = await here.sql<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`;
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'ketenzicht.event',
        'ketenzicht.outbox',
        'ketenzicht.draft',
        'ketenzicht.link',
      ]),
    );
    const wanted = secrets().flatMap((text) => disguises(text).map((as) => [text, as] as const));
    expect(wanted.length).toBeGreaterThan(200);
    const leaks: string[] = [];
    let rows = 0;
    for (const { name } of tables) {
      for (const { row } of await here.sql.unsafe<{ row: string }[]>(
        `select t::text as row from ${name} t`,
      )) {
        rows += 1;
        const small = row.toLowerCase();
        for (const [text, as] of wanted)
          if (row.includes(as) || small.includes(as)) leaks.push(`${name}: ${text}`);
      }
    }
    expect(rows).toBeGreaterThan(200);
    expect(leaks).toEqual([]);
  });

  it('no file of the database or the program holds any of it', async () => {
    await here.sql`checkpoint`;
    const folder = here.program.dataFolder;
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const leaks: string[] = [];
    for (const file of files.filter((one) => one.isFile())) {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      if (bytes.includes(secret) || bytes.includes(secret.toLowerCase())) leaks.push(path);
    }
    expect(files.length).toBeGreaterThan(500);
    expect(leaks).toEqual([]);
  });

  it('nothing of it was printed', () => {
    const printed = here.program.output().toLowerCase();
    expect(printed).toContain('/v1/signalen');
    expect(secrets().filter((text) => printed.includes(text))).toEqual([]);
  });

  it('no address on a page holds any of it', async () => {
    for (const path of ['', '/handelingen/enrich', '/handelingen/report']) {
      const page = await here.browser.open(`/signalen/${told.id}${path}`);
      if (path === '') expect(page.text).toContain(secret);
      const addresses = [...page.text.matchAll(/(?:href|action|src|formaction)="([^"]*)"/g)]
        .join('\n')
        .toLowerCase();
      expect(secrets().filter((text) => addresses.includes(text))).toEqual([]);
    }
  });

  it('every chain is whole', async () => {
    expect(await verify()).toEqual({ code: 0, broken: [] });
  });
});

describe('tampering in the database itself', () => {
  const dossier = () => told.id;
  const tamperings: readonly (readonly [string, string, string, Readonly<Record<string, unknown>>])[] = [
    [
      'a changed event',
      `update event set body = body || '{"judgement":"clear"}' where dossier = $1 and sequence = 5`,
      `update event set body = body || '{"judgement":"vague"}' where dossier = $1 and sequence = 5`,
      { chain: 'journal', sequence: 5, problem: 'changed' },
    ],
    [
      'a changed line of the access log',
      `update access_log set member = 'bas' where dossier = $1 and sequence = 1`,
      `update access_log set member = 'samira' where dossier = $1 and sequence = 1`,
      { chain: 'accessLog', sequence: 1, problem: 'changed' },
    ],
  ];

  for (const [what, change, back, link] of tamperings) {
    it(`shows ${what}, with the place`, async () => {
      await here.sql.unsafe(change, [dossier()]);
      expect(await verify()).toEqual({
        code: 1,
        broken: [{ ...link, dossier: dossier(), reference: told.reference }],
      });
      await here.sql.unsafe(back, [dossier()]);
    });
  }

  it('shows a cut tail, also when the dossier was made to fit, in words that name the signal', async () => {
    await here.sql.begin(async (sql) => {
      await sql`create table kept_event as select * from event where dossier = ${told.id} and sequence = ${told.lastVersion}`;
      await sql`delete from event where dossier = ${told.id} and sequence = ${told.lastVersion}`;
      await sql`update dossier set version = version - 1 where id = ${told.id}`;
    });
    const { code, stdout } = await runCommand(['verify'], { KETENZICHT_DATA: here.program.dataFolder });
    expect(code).toBe(1);
    expect(stdout).toContain(`Broken: journal of ${told.reference}, at ${told.lastVersion}.`);
    await here.sql.begin(async (sql) => {
      await sql`insert into event select * from kept_event`;
      await sql`drop table kept_event`;
      await sql`update dossier set version = version + 1 where id = ${told.id}`;
    });
    expect(await verify()).toEqual({ code: 0, broken: [] });
  });
});

describe('erasing', () => {
  it('by the privacy officer makes the content unreadable and leaves the journal whole', async () => {
    const before = await here.officer(`/signalen/${told.id}`);
    const contents = before.body['contents'] as readonly { subject: string; category: string }[];
    const subjects = contents
      .filter(({ category }) => category === 'victimIdentity' || category === 'narrative')
      .map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThanOrEqual(3);
    const privacyOfficer = await apiOf(here.url, 'fatima');
    const done = await act(privacyOfficer, told.id, { type: 'erase', subjects }, told.lastVersion);
    expect([done.status, done.body]).toEqual([200, { versie: told.lastVersion + 1 }]);

    const after = await here.officer(`/signalen/${told.id}`);
    const shown = JSON.stringify(after.body['contents']);
    for (const field of ['verhaal', 'achternaam', 'roepnaam']) expect(shown).not.toContain(secret + field);
    expect(shown).toContain(`${secret}verrijking`);
    for (const table of ['subject_key', 'sealed', 'link', 'attachment']) {
      const left = await here.sql`select from ${here.sql(table)} where subject = any(${subjects}::uuid[])`;
      expect([table, left.length]).toEqual([table, 0]);
    }
    expect(await verify()).toEqual({ code: 0, broken: [] });
    const again = await act(privacyOfficer, told.id, { type: 'erase', subjects }, told.lastVersion + 1);
    expect([again.status, String(again.body['type']).split('/').at(-1)]).toEqual([409, 'niets-te-wissen']);
  });
});
