// Data folders with a caseload of a given size, made once and kept below .cache/bench.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectOwner, dataFolder, makeToken, signIn, startProgram } from './program.mjs';
import { reportNumber } from './reports.mjs';

const sql = readFileSync(join(import.meta.dirname, 'caseload.sql'), 'utf8');
const organisationsInAll = 400;
const opened = 400;

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What a caseload is made of: how the tables look and how they are filled. */
function recipe() {
  const folder = join(import.meta.dirname, '../apps/ketenzicht/src/storage/migrations');
  const files = readdirSync(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]);
  return { ...Object.fromEntries(files), 'caseload.sql': hashOf(sql) };
}

/** Whether a kept folder was made by this recipe. Steps that came later the program adds by itself. */
function isUsable(marker) {
  if (!existsSync(marker)) return false;
  const now = recipe();
  return Object.entries(JSON.parse(readFileSync(marker, 'utf8'))).every(([file, hash]) => now[file] === hash);
}

/** The folder of a caseload of this many dossiers, made when there is none. Loading a million takes minutes. */
export async function caseload(count) {
  const data = dataFolder(`caseload-${count}`);
  const marker = join(data, 'loaded');
  if (isUsable(marker)) return data;
  console.log(`Loading ${count} dossiers (once)...`);
  rmSync(data, { recursive: true });
  await withOwner(data, saveOrganisations);
  await withOwner(data, async (owner, program) => {
    await receiveAndHandle(owner, program);
    for (const statement of sql.replaceAll('$COUNT', String(count)).split(/;\n/)) {
      if (statement.replace(/^--.*$/gm, '').trim() !== '') await owner.unsafe(statement);
    }
    await owner`vacuum analyze`;
    await owner`checkpoint`;
  });
  writeFileSync(marker, JSON.stringify(recipe()));
  return data;
}

async function withOwner(data, work) {
  const program = await startProgram({ data });
  const owner = connectOwner(data, { connection: { search_path: 'ketenzicht' } });
  try {
    await work(owner, program);
  } finally {
    await owner.end();
    await program.stop();
  }
}

/** Municipalities with an organisation each, until there are enough. The chain of the demo is there already. */
async function saveOrganisations(owner) {
  const [{ present }] = await owner`select count(*)::integer as present from organisation`;
  const missing = organisationsInAll - present;
  await owner`
    insert into municipality (code, name, region)
    select 'GM' || (8000 + n), 'Verzonnen ' || n, (array['Zuidermark', 'Noordmark'])[1 + n % 2]
    from generate_series(1, ${missing}::integer) n`;
  await owner`
    insert into organisation (id, role, name, region, municipalities)
    select 'gemeente-' || lower(code), 'aandachtsfunctionaris', 'Gemeente ' || name, region, array[code]
    from municipality where code like 'GM8%'`;
}

/** Dossiers that can be opened: reports that came in over HTTP, half of them enriched and under advice. */
async function receiveAndHandle(owner, { url }) {
  const authorization = `Bearer ${await makeToken(url, await signIn(url, 'samira'))}`;
  const post = async (path, body, headers = {}) => {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  for (let number = 0; number < opened; number++) await post('/v1/signalen', reportNumber(number));
  const rows = await owner`select id from dossier order by received_at, id`;
  const steps = [
    { type: 'takeUp' },
    { type: 'enrich', consulted: [], note: 'In de eigen systemen is niets gevonden.' },
    { type: 'judge', judgement: 'vague', forms: ['labour'], explanation: 'Er is twijfel.' },
    { type: 'requestAdvice', adviserRole: 'avim', question: 'Ziet u hier mensenhandel in?' },
  ];
  for (const { id } of rows.slice(0, opened / 2)) {
    let version = 1;
    for (const step of steps) {
      await post(`/v1/signalen/${id}/handelingen`, step, { authorization, 'if-match': `"${version}"` });
      const [row] = await owner`select version from dossier where id = ${id}`;
      version = row.version;
    }
  }
}
