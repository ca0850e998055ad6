// How long the program takes to be ready on an existing database, and how much memory it holds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, report, rounded } from './measure.mjs';
import { connectOwner, dataFolder, embeddedServer, signIn, startProgram, versionOf } from './program.mjs';

const starts = 7;
const requests = 200;
const targets = { readyMs: 4000, mebibytes: 300 };

const mebibytes = (kilobytes) => rounded(kilobytes / 1024);

/** A figure of a process in kB: pages that it shares count for its part only (Pss), or in full (Rss). */
function memoryOf(pid, figure) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(new RegExp(`^${figure}:\\s+(\\d+)`, 'm').exec(text)?.[1]);
}

/** A process and all that it started. */
function familyOf(pid) {
  const children = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    const file = `/proc/${name}/stat`;
    return existsSync(file) && Number(readFileSync(file, 'utf8').split(') ').at(-1).split(' ')[1]) === pid;
  });
  return [pid, ...children.map(Number)];
}

const data = dataFolder('boot');
const exists = existsSync(join(data, 'database/PG_VERSION'));
const first = await startProgram({ data, demoSignals: 3000, logLevel: 'warn' });
await first.stop();
if (!exists) console.log(`A new database was ready after ${rounded(first.readyMs / 1000)} s.`);

const readyMs = [];
for (let start = 0; start < starts; start++) {
  const program = await startProgram({ data, logLevel: 'warn' });
  readyMs.push(program.readyMs);
  await program.stop();
}

const program = await startProgram({ data, logLevel: 'warn' });
const owner = connectOwner(data);
try {
  const postgres = await versionOf(owner);
  const [{ dossiers }] = await owner`select count(*)::integer as dossiers from ketenzicht.dossier`;
  const rows = await owner`
    select id from ketenzicht.dossier where owner = 'gemeente-vlierdam' order by id limit 20`;
  await owner.end();
  const headers = { cookie: await signIn(program.url, 'samira') };
  const paths = [
    '/',
    '/melden',
    '/melden/verhaal',
    '/taken',
    '/regels',
    ...rows.map(({ id }) => `/signalen/${id}`),
  ];
  for (let number = 0; number < requests; number++) {
    const answer = await fetch(program.url + paths[number % paths.length], { headers });
    if (!answer.ok) throw new Error(`${paths[number % paths.length]}: ${answer.status}`);
    await answer.arrayBuffer();
  }
  const processes = familyOf(embeddedServer(data).pid);
  const node = memoryOf(program.pid, 'Pss');
  const database = processes.reduce((sum, pid) => sum + memoryOf(pid, 'Pss'), 0);
  const ready = median(readyMs);
  report('boot', {
    postgres,
    data: `the demo caseload: ${dossiers} dossiers`,
    method: `from the start of the process to the line that says it is ready, median of ${starts} starts on an existing database; memory after ${requests} requests for ${paths.length} pages, proportional set size of the program and of all ${processes.length} PostgreSQL processes`,
    targets: [
      {
        what: 'ready with an existing database',
        target: `below ${targets.readyMs / 1000} s`,
        measured: `${rounded(ready / 1000, 2)} s`,
        met: ready < targets.readyMs,
      },
      {
        what: 'memory of the program and PostgreSQL',
        target: `below ${targets.mebibytes} MiB`,
        measured: `${mebibytes(node + database)} MiB (${mebibytes(node)} program, ${mebibytes(database)} PostgreSQL)`,
        met: (node + database) / 1024 < targets.mebibytes,
      },
    ],
    figures: {
      readyMs: readyMs.map((one) => rounded(one, 0)),
      programRssMiB: mebibytes(memoryOf(program.pid, 'Rss')),
      programPssMiB: mebibytes(node),
      postgresPssMiB: mebibytes(database),
    },
  });
} finally {
  await program.stop();
}
