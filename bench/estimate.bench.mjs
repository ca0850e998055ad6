// How fast hidden populations are estimated, in Node and in a browser, in turn with the R packages where R is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { median, report, rounded } from './measure.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/bench/estimate');
mkdirSync(folder, { recursive: true });

/** Seconds that R 4 with SparseMSE 2.0.1 took on a machine of this kind, for when R is not here. */
const secondsInR = { uk5: 64, uk6: 156, ned6: 209 };
const resamples = 1000;
const targets = { timesFaster: 100, allInNode: 3000, allInBrowser: 6000, graphs: 15 };

/** Bundles the entry that measures, for Node or for a browser. */
async function bundled(platform) {
  const outfile = join(folder, `${platform}.js`);
  await build({
    entryPoints: [join(root, 'bench/estimate/measured.ts')],
    bundle: true,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    globalName: 'measured',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** Seconds of processor time and of the clock that some work took. */
function timed(work) {
  const [processor, start] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(processor);
  return { processor: (user + system) / 1000, clock: performance.now() - start };
}

const best = (times) => Math.min(...times);

/** Runs SparseMSE on a table; undefined when R or the package is absent. */
function inR(csv) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  const script = `suppressMessages(library(SparseMSE)); d <- as.matrix(read.csv("${file}"));
    t <- system.time(e <- estimatepopulation(d, nboot=${resamples}, pthresh=0.02, iseed=1))[["elapsed"]];
    cat(t, e$popest, e$BCaquantiles[["0.025"]], e$BCaquantiles[["0.975"]])`;
  const { status, stdout } = spawnSync('Rscript', ['-e', script], { encoding: 'utf8', timeout: 900_000 });
  if (status !== 0) return undefined;
  const [seconds, estimate, lower, upper] = stdout.trim().split(/\s+/).map(Number);
  return { seconds, estimate, lower, upper };
}

async function inBrowser(script) {
  const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const { default: packaged } = await import('@sparticuz/chromium');
  const browser = await chromium.launch(
    own === undefined
      ? { executablePath: await packaged.executablePath(), args: packaged.args }
      : { executablePath: own, args: ['--no-sandbox', '--disable-gpu'] },
  );
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ path: script });
    return await page.evaluate('measured.everything("uk5")');
  } finally {
    await browser.close();
  }
}

const measured = await import(pathToFileURL(await bundled('node')).href);

const bootstraps = Object.keys(secondsInR).map((name) => {
  const cold = timed(() => measured.bootstrap(name, resamples));
  const warm = Array.from({ length: 4 }, () => timed(() => measured.bootstrap(name, resamples)));
  const peer = inR(measured.csvOf(name));
  const seconds = peer?.seconds ?? secondsInR[name];
  const outcome = measured.bootstrap(name, resamples);
  return {
    table: name,
    ours: {
      firstMilliseconds: rounded(cold.clock),
      bestMilliseconds: rounded(best([cold, ...warm].map(({ clock }) => clock))),
      bestProcessorMilliseconds: rounded(best([cold, ...warm].map(({ processor }) => processor))),
      ...outcome,
    },
    r: peer ?? { absent: true, secondsMeasuredEarlier: seconds },
    timesFaster: rounded((seconds * 1000) / best([cold, ...warm].map(({ clock }) => clock))),
    timesFasterInTheFirstRun: rounded((seconds * 1000) / cold.clock),
  };
});
const graphs = Array.from({ length: 40 }, () => timed(() => measured.graphs('uk5')).clock);
const graphsSmall = Array.from({ length: 40 }, () => timed(() => measured.graphs('newOrleans5')).clock);
const all = Array.from({ length: 3 }, () => timed(() => measured.everything('uk5')));
const browser = await inBrowser(await bundled('browser'));

const first = bootstraps[0];
const line = (what, target, value, met) => ({ what, target, measured: value, met });
report('estimate', {
  data: 'published tables: United Kingdom 2013 with 5 and 6 lists, Netherlands 2010-2015, New Orleans',
  method: [
    `${resamples} resamples with the selection done again, best of five runs of which the first compiles;`,
    'a posterior over 822 graphs and 1,000 populations, best of forty; everything is four models with all',
    'sensitivity analyses as the program does them, best of three in Node, the first run in the browser.',
    'Best, because other work shared the machine; the figures below have medians and first runs too. R runs',
    'in the same run where it is installed, else the seconds measured earlier on such a machine stand in.',
  ].join(' '),
  targets: [
    line(
      `${resamples} resamples of the table with 5 lists against SparseMSE`,
      `at least ${targets.timesFaster} times as fast`,
      `${first.timesFaster} times (${first.ours.bestMilliseconds} ms; first run ${first.ours.firstMilliseconds} ms)`,
      first.timesFaster >= targets.timesFaster,
    ),
    line(
      'four models and all sensitivity, 5 lists, in Node',
      `below ${targets.allInNode} ms`,
      `${rounded(best(all.map(({ clock }) => clock)))} ms`,
      best(all.map(({ clock }) => clock)) < targets.allInNode,
    ),
    line(
      'the same in a browser',
      `below ${targets.allInBrowser} ms`,
      `${rounded(browser.milliseconds)} ms`,
      browser.milliseconds < targets.allInBrowser,
    ),
    line(
      'posterior over 822 graphs',
      `below ${targets.graphs} ms`,
      `${rounded(best(graphs), 2)} ms`,
      best(graphs) < targets.graphs,
    ),
  ],
  figures: {
    bootstraps,
    graphs: {
      medianMilliseconds: rounded(median(graphs), 2),
      bestMilliseconds: rounded(best(graphs), 2),
      newOrleansMedianMilliseconds: rounded(median(graphsSmall), 2),
    },
    everythingInNode: all.map(({ clock, processor }) => ({
      milliseconds: rounded(clock),
      processorMilliseconds: rounded(processor),
    })),
    everythingInBrowser: browser,
  },
});
