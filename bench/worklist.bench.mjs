// How long lists and dossiers take at the server with a million dossiers, and with ten thousand.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { caseload } from './caseload.mjs';
import { report, rounded, spread } from './measure.mjs';
import { connectOwner, makeToken, signIn, startProgram, versionOf } from './program.mjs';

const sizes = { small: 10_000, large: 1_000_000 };
const requests = 400;
const clientCounts = [1, 8];
const targets = { p95: 25, growth: 2 };

/** Times in the program of requests by this many clients, in milliseconds, from its log. */
async function timesOf(program, { paths, headers, clients, count }) {
  program.logLines();
  const statuses = await new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load/fetch-pages.mjs'));
    child.once('message', resolve);
    child.once('error', reject);
    child.send({ url: program.url, paths, headers, clients, requests: count });
  });
  if (statuses[200] !== count) throw new Error(`${paths[0]} answered ${JSON.stringify(statuses)}`);
  const lines = [];
  while (lines.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    lines.push(...program.logLines().filter(({ action }) => action === 'GET'));
  }
  return lines.map(({ ms }) => ms);
}

/** The address of a page in the middle of a long list, found by going on from page to page. */
async function deepPage(url, headers, pages) {
  let path = '/v1/taken';
  for (let page = 0; page < pages; page++) {
    const { next } = await (await fetch(url + path, { headers })).json();
    if (next === undefined) break;
    path = `/v1/taken?cursor=${encodeURIComponent(next)}`;
  }
  return path;
}

async function measure(count) {
  const data = await caseload(count);
  const program = await startProgram({ data });
  const owner = connectOwner(data, { connection: { search_path: 'ketenzicht' } });
  try {
    const postgres = await versionOf(owner);
    const { url } = program;
    const cookie = await signIn(url, 'samira');
    const municipal = { authorization: `Bearer ${await makeToken(url, cookie)}` };
    const national = { authorization: `Bearer ${await makeToken(url, await signIn(url, 'leyla'))}` };
    const rows = await owner`
      select id, reference from dossier d
      where owner = 'gemeente-vlierdam' and exists (select from sealed s where s.dossier = d.id and s.subject <> d.id)
      order by id`;
    const duties = await owner`
      select organisation, count(*)::integer from duty
      where organisation in ('gemeente-vlierdam', 'nla') group by organisation`;
    const signals = rows.map(({ id }) => `/v1/signalen/${id}`);
    const subjects = {
      'first page, municipality': { headers: municipal, paths: ['/v1/taken'] },
      'first page, national': { headers: national, paths: ['/v1/taken'] },
      'first page as HTML': { headers: { cookie }, paths: ['/taken'] },
      'deep page, national': { headers: national, paths: [await deepPage(url, national, 200)] },
      'filter municipality': {
        headers: national,
        paths: ['/v1/taken?gemeente=GM9001', '/v1/taken?gemeente=GM8077'],
      },
      'filter form': { headers: national, paths: ['/v1/taken?vorm=labour', '/v1/taken?vorm=organ'] },
      'filter status': { headers: national, paths: ['/v1/taken?stand=vague', '/v1/taken?stand=advised'] },
      'filter act': {
        headers: national,
        paths: ['/v1/taken?handeling=acknowledge', '/v1/taken?handeling=accept'],
      },
      'filter overdue': { headers: national, paths: ['/v1/taken?teLaat=true', '/v1/taken?teLaat=false'] },
      'filter reference': {
        headers: municipal,
        paths: rows.map(({ reference }) => `/v1/taken?kenmerk=${reference}`),
      },
      dossier: { headers: municipal, paths: signals },
      'dossier as HTML': { headers: { cookie }, paths: rows.map(({ id }) => `/signalen/${id}`) },
    };
    const figures = {};
    for (const [name, subject] of Object.entries(subjects)) {
      await timesOf(program, { ...subject, clients: 8, count: 200 });
      figures[name] = {};
      for (const clients of clientCounts)
        figures[name][clients] = spread(await timesOf(program, { ...subject, clients, count: requests }));
      console.log(count, name, ...clientCounts.map((clients) => figures[name][clients].p95));
    }
    return {
      figures,
      postgres,
      duties: Object.fromEntries(duties.map((one) => [one.organisation, one.count])),
    };
  } finally {
    await owner.end();
    await program.stop();
  }
}

const small = await measure(sizes.small);
const large = await measure(sizes.large);
const names = Object.keys(large.figures);
const worst = (clients) =>
  names
    .map((name) => ({ name, p95: large.figures[name][clients].p95 }))
    .reduce((one, other) => (other.p95 > one.p95 ? other : one));
const grown = names
  .map((name) => ({ name, growth: large.figures[name][1].p50 / small.figures[name][1].p50 }))
  .reduce((one, other) => (other.growth > one.growth ? other : one));
report('worklist', {
  postgres: large.postgres,
  data: `${sizes.large} dossiers of 400 organisations, one in ten open, against ${sizes.small}; the municipality asked has ${large.duties['gemeente-vlierdam']} open duties, the national organisation ${large.duties['nla']}`,
  method: `time in the program by its own log, ${requests} requests after 200 to warm up, for each subject and number of clients; p95; growth compares medians of a single client`,
  targets: [
    ...clientCounts.map((clients) => {
      const { name, p95 } = worst(clients);
      return {
        what: `slowest of ${names.length} subjects, ${clients} client${clients === 1 ? '' : 's'}`,
        target: `below ${targets.p95} ms at p95`,
        measured: `${rounded(p95)} ms (${name})`,
        met: p95 < targets.p95,
      };
    }),
    {
      what: `time at ${sizes.large} against ${sizes.small} dossiers, the subject that grows most`,
      target: `less than ${targets.growth} times`,
      measured: `${rounded(grown.growth, 2)} times (${grown.name})`,
      met: grown.growth < targets.growth,
    },
  ],
  figures: { [sizes.small]: small.figures, [sizes.large]: large.figures },
});
