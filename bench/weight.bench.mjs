// How many bytes pages take over the wire with everything they load, and whether anything comes from elsewhere.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { report, rounded } from './measure.mjs';
import { dataFolder, signIn, startProgram } from './program.mjs';
import { reportNumber } from './reports.mjs';

const targets = { publicBytes: 30_000, professionalBytes: 90_000 };
const steps = [
  'gevaar',
  'bellen',
  'verhaal',
  'plaats',
  'tijd',
  'personen',
  'bestanden',
  'melder',
  'contact',
  'controleren',
];
const publicPaths = ['/melden', ...steps.map((step) => `/melden/${step}`), '/melden/verder'];

async function openBrowser() {
  const args = ['--no-sandbox', '--disable-gpu'];
  const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (own !== undefined) return chromium.launch({ executablePath: own, args });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}

/** Visits a page as a browser that was never here before: bytes, requests and the hosts asked. */
async function visit(context, url) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const hosts = new Set();
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) hosts.add(new URL(request.url).host);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const answer = await page.goto(url, { waitUntil: 'networkidle' });
  if (answer?.status() !== 200) throw new Error(`${url} answered ${answer?.status()}`);
  await page.close();
  return { bytes, requests, elsewhere: [...hosts].filter((host) => host !== new URL(url).host) };
}

const data = dataFolder('weight');
const program = await startProgram({ data, demoSignals: 300, logLevel: 'warn' });
const browser = await openBrowser();
try {
  const context = await browser.newContext({ locale: 'nl-NL' });
  await fetch(`${program.url}/v1/signalen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify(reportNumber(0)),
  });
  const cookie = await signIn(program.url, 'samira');
  const list = await (await fetch(`${program.url}/taken`, { headers: { cookie } })).text();
  const signal = /\/signalen\/[0-9a-f-]{36}/.exec(list)?.[0];
  if (signal === undefined) throw new Error('The worklist is empty');
  const figures = {};
  for (const path of publicPaths) figures[path] = await visit(context, program.url + path);
  await context.setExtraHTTPHeaders({ cookie });
  figures['/taken'] = await visit(context, `${program.url}/taken`);
  figures['/signalen/:id'] = await visit(context, program.url + signal);
  const heaviest = (paths) =>
    paths.reduce((one, other) => (figures[other].bytes > figures[one].bytes ? other : one));
  const target = (what, paths, most) => {
    const path = heaviest(paths);
    return {
      what: `${what}, the heaviest of ${paths.length}`,
      target: `at most ${most / 1000} kB`,
      measured: `${rounded(figures[path].bytes / 1000)} kB (${path})`,
      met: figures[path].bytes <= most,
    };
  };
  const elsewhere = Object.values(figures).flatMap((one) => one.elsewhere);
  report('weight', {
    data: 'the public form without answers; worklist and signal of a municipality in the demo caseload',
    method: `Chromium ${browser.version()} with an empty cache; bytes over the wire (encodedDataLength, headers included) of the page and all it loads`,
    targets: [
      target('public form', publicPaths, targets.publicBytes),
      target('professional pages', ['/taken', '/signalen/:id'], targets.professionalBytes),
      {
        what: 'requests to another host',
        target: 'none',
        measured: elsewhere.length === 0 ? 'none' : elsewhere.join(', '),
        met: elsewhere.length === 0,
      },
    ],
    figures,
  });
} finally {
  await browser.close();
  await program.stop();
}
