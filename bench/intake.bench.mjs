// How many reports a second come in over HTTP, against plain single-row inserts on the same database.
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, report, rounded, spread } from './measure.mjs';
import { connectOwner, dataFolder, embeddedServer, startProgram, versionOf } from './program.mjs';
import { whatReportsHold } from './reports.mjs';

const connections = 32;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const targets = { share: 0.3, p99: 100 };

function run(load, task) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load', load), [JSON.stringify({ ...task, connections })]);
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${load} ended with ${code}`)));
  });
}

const data = dataFolder('intake');
rmSync(data, { recursive: true });
const program = await startProgram({ data });
const owner = connectOwner(data);
try {
  await owner`create table public.bench_row (id uuid primary key, body jsonb not null)`;
  const { url } = embeddedServer(data);
  const inserts = (time) => run('insert-rows.mjs', { url, seconds: time });
  const reports = (time) => run('send-reports.mjs', { port: program.port, seconds: time });
  await inserts(2);
  await reports(4);
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const baseline = await inserts(seconds);
    const intake = await reports(seconds);
    measured.push({ baseline, intake });
    console.log(`inserts ${rounded(baseline.perSecond, 0)}/s, reports ${rounded(intake.perSecond, 0)}/s`);
  }
  const [settings] = await owner`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
      (select count(*)::integer from ketenzicht.dossier) as dossiers,
      (select count(*)::integer from ketenzicht.sealed) as sealed,
      (select count(*)::integer from ketenzicht.outbox) as messages`;
  const refused = measured.flatMap(({ intake }) => Object.entries(intake.refused));
  if (refused.length > 0) throw new Error(`Reports were refused: ${JSON.stringify(refused)}`);
  const baseline = median(measured.map((one) => one.baseline.perSecond));
  const intake = median(measured.map((one) => one.intake.perSecond));
  const p99 = median(measured.map((one) => spread(one.intake.times).p99));
  const share = intake / baseline;
  report('intake', {
    postgres: await versionOf(owner),
    data: `reports with ${whatReportsHold}; ${settings.dossiers} dossiers at the end, with ${settings.sealed} sealed contents and ${settings.messages} messages`,
    method: `${rounds} rounds of ${seconds} s each, in turn: single-row inserts by postgres.js, then POST /v1/signalen by a process of its own; ${connections} connections with keep-alive and without pipelining; fsync ${settings.fsync}, synchronous_commit ${settings.commit}; medians of the rounds`,
    targets: [
      {
        what: 'reports a second, as a share of single-row inserts',
        target: `at least ${targets.share * 100}%`,
        measured: `${rounded(share * 100)}% (${rounded(intake, 0)} of ${rounded(baseline, 0)} a second)`,
        met: share >= targets.share,
      },
      {
        what: '99th percentile of a report',
        target: `below ${targets.p99} ms`,
        measured: `${rounded(p99)} ms`,
        met: p99 < targets.p99,
      },
    ],
    figures: {
      rounds: measured.map((one) => ({
        insertsPerSecond: rounded(one.baseline.perSecond, 0),
        reportsPerSecond: rounded(one.intake.perSecond, 0),
        insertMs: spread(one.baseline.times),
        reportMs: spread(one.intake.times),
      })),
    },
  });
} finally {
  await owner.end();
  await program.stop();
}
