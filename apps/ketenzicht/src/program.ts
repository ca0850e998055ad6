import { randomUUID } from 'node:crypto';
import { allRules, dateOf, glossary } from '@ketenzicht/rulebook';
import type { Hono } from 'hono';
import { createApi } from './api/api.ts';
import { attachmentBodyLimit } from './api/attachments.ts';
import { editionRoutes } from './api/editions.ts';
import { estimateRoutes } from './api/estimates.ts';
import { knowledgeRoutes } from './api/knowledge.ts';
import { mechanismRoutes } from './api/mechanism.ts';
import { notificationRoutes } from './api/notifications.ts';
import { publicationRoutes } from './api/publications.ts';
import { signalRoutes } from './api/signals.ts';
import { victimRoutes } from './api/victims.ts';
import type { Config } from './config.ts';
import { loadDemo, saveDemoPeople } from './demo/load.ts';
import { demoPeople } from './demo/organisations.ts';
import { loadDemoRegister } from './demo/register.ts';
import { estimateApplication } from './estimation/estimates.ts';
import { runEstimates } from './estimation/run-estimates.ts';
import { loadAssets } from './face/assets/assets.ts';
import { createApp } from './http/app.ts';
import type { AppEnv } from './http/environment.ts';
import { describeError, type Log } from './http/log.ts';
import { pageFrame } from './http/page-frame.tsx';
import { rateLimit } from './http/rate-limit.ts';
import { createIdentity, type Identity } from './identity/identity.ts';
import { signInRoutes } from './identity/sign-in.tsx';
import { tokenRoutes } from './identity/token-page.tsx';
import { type Installation, openInstallation, readDirectory, signalContext } from './installation.ts';
import { type ReportContext, reportParser } from './intake/report-schema.ts';
import { sealedDrafts } from './intake/sealed-drafts.ts';
import { editionApplication } from './monitor/editions.ts';
import { openDataApplication } from './monitor/open-data.ts';
import { publishApplication } from './monitor/publish.ts';
import { eventSender } from './outgoing/cloud-events.ts';
import { estimatePages } from './pages/estimate/estimate-pages.tsx';
import { importPages } from './pages/import/import-pages.tsx';
import { measurePages } from './pages/measures/measure-pages.tsx';
import { mechanismPages } from './pages/mechanism/mechanism-pages.tsx';
import { monitorPages } from './pages/monitor/monitor-pages.tsx';
import { oversightPages } from './pages/oversight/oversight-pages.tsx';
import { ownReportRoutes } from './pages/own-reports/own-reports-page.tsx';
import { publishPages } from './pages/publish/publish-pages.tsx';
import { recommendationPages } from './pages/recommendations/recommendation-pages.tsx';
import { referencePages } from './pages/reference/reference-pages.tsx';
import { registryPages } from './pages/registry/registry-pages.tsx';
import { reportPages } from './pages/report/report-pages.tsx';
import { signalPages } from './pages/signals/signal-pages.tsx';
import { startPage } from './pages/start/start-page.tsx';
import { stylePage } from './pages/style/style-page.tsx';
import { termPages } from './pages/terms/term-pages.tsx';
import { victimPages } from './pages/victims/victim-pages.tsx';
import { runLinkage } from './registry/linkage-job.ts';
import { registryApplication } from './registry/registry.ts';
import { type Served, startServer } from './server.ts';
import type { SignalContext } from './signals/context.ts';
import { runImport } from './signals/import-job.ts';
import { signalApplication } from './signals/signals.ts';
import type { Database } from './storage/database.ts';
import { deriveKey } from './storage/keys.ts';
import { memberStore } from './storage/people.ts';
import { endSessionsOf, sessionStore } from './storage/sessions.ts';
import { startUpkeep } from './upkeep.ts';
import { victimApplication } from './victims/victims.ts';

export interface RunningProgram {
  /** Address under which browsers reach it. */
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

export interface ProgramOptions {
  readonly config: Config;
  readonly log: Log;
  /** Says something to who started the program. */
  readonly tell: (line: string) => void;
  /** Folder with the built style sheets and scripts. */
  readonly assetFolder: string;
  /** Stops starting. */
  readonly signal: AbortSignal;
}

/** Starts everything; undefined when it was asked to stop before it was ready. */
export async function startProgram(options: ProgramOptions): Promise<RunningProgram | undefined> {
  const { config, log, tell, signal } = options;
  const [installation, assets] = await Promise.all([
    openInstallation(config, { use: 'serve', tell }),
    loadAssets(options.assetFolder),
  ]);
  try {
    const { database } = installation;
    if (config.identity.kind === 'demo') {
      await loadDemo({ database, count: config.demoSignals, now: new Date().toISOString(), tell, signal });
    }
    if (signal.aborted) {
      await installation.close();
      return undefined;
    }
    const directory = await readDirectory(database);
    if (directory === undefined) throw new Error('There are no organisations. Load them before serving.');
    const context = signalContext(installation, directory);
    const server = await startServer({
      host: config.host,
      port: config.port,
      ...(config.baseUrl === undefined ? {} : { baseUrl: config.baseUrl }),
      serve: (baseUrl) => serveAt(baseUrl, { options, installation, context, assets }),
    });
    if (config.identity.kind === 'demo') await saveDemoPeople(database, `${server.baseUrl}/demo-aanmelden`);
    const loading = loadRegister(options, database);
    const upkeep = startUpkeep({
      database,
      log,
      ...(config.events === undefined
        ? {}
        : { send: eventSender({ ...config.events, baseUrl: server.baseUrl }) }),
      works: [
        (stopping) =>
          runImport({ context, parse: reportParser(reportContextOf(context)), name: randomUUID() }, stopping),
        (stopping) => runEstimates({ database, now: context.clock, name: randomUUID() }, stopping),
        (stopping) =>
          runLinkage({ database, rules: allRules, clock: context.clock, name: randomUUID() }, stopping),
      ],
    });
    return {
      baseUrl: server.baseUrl,
      stop: async () => {
        await server.close();
        await loading.stop();
        await upkeep.stop();
        await installation.close();
      },
    };
  } catch (error) {
    await installation.close();
    throw error;
  }
}

/** Loads the register of the demo while the program already serves, because nobody need wait for it. */
function loadRegister({ config, log }: ProgramOptions, database: Database) {
  const stopping = new AbortController();
  const isWanted = config.identity.kind === 'demo' && config.demoSignals > 0;
  const now = new Date().toISOString();
  const loaded = isWanted
    ? loadDemoRegister({ database, now, signal: stopping.signal }).catch((error: unknown) => {
        if (!stopping.signal.aborted) log.error({ action: 'demo register', error: describeError(error) });
      })
    : Promise.resolve();
  return {
    stop: async () => {
      stopping.abort();
      await loaded;
    },
  };
}

interface Parts {
  readonly options: ProgramOptions;
  readonly installation: Installation;
  readonly context: SignalContext;
  readonly assets: Awaited<ReturnType<typeof loadAssets>>;
}

function serveAt(baseUrl: string, { options, installation, context, assets }: Parts): Served {
  const { config, log } = options;
  const { database } = installation;
  const sessions = sessionStore(database);
  const identity = createIdentity({
    config: config.identity,
    production: config.production,
    baseUrl,
    demoPeople: async () =>
      demoPeople.map(({ id, name, organisation, role }) => ({
        subject: id,
        name,
        role,
        organisation: context.directory.organisation(organisation)?.name ?? organisation,
      })),
  });
  const app = createApp({
    site: { baseUrl, frame: pageFrame },
    log,
    now: () => new Date(),
    assets,
    sessions,
    limit: rateLimit(config.limits),
    ready: database.ready,
    bodyLimits: ['/melden/bestanden', '/signalen', '/v1/signalen'].map((prefix) => ({
      prefix,
      bytes: attachmentBodyLimit,
    })),
    routes: (routes) => addRoutes(routes, { config, log, installation, context, identity, baseUrl }),
  });
  return { app, ...(identity.demo === undefined ? {} : { beside: identity.demo }) };
}

/** What the border must know of the world to judge a report. */
const reportContextOf = ({ clock, directory }: SignalContext): ReportContext => ({
  today: () => dateOf(clock()),
  isMunicipality: (code) => directory.municipality(code) !== undefined,
});

function addRoutes(
  app: Hono<AppEnv>,
  parts: {
    readonly config: Config;
    readonly log: Log;
    readonly installation: Installation;
    readonly context: SignalContext;
    readonly identity: Identity;
    readonly baseUrl: string;
  },
): void {
  const { log, installation, context, identity, baseUrl } = parts;
  const { database, secret } = installation;
  const { directory, clock } = context;
  const { municipalities } = directory;
  const signals = signalApplication(context);
  const victims = victimApplication(context);
  const registry = registryApplication({ database, rules: allRules, clock });
  const now = () => new Date();
  const reportContext = reportContextOf(context);
  const sessions = sessionStore(database);
  signInRoutes(app, {
    openId: identity.openId,
    sessions,
    members: memberStore(database),
    secret,
    log,
    now,
  });
  tokenRoutes(app, { sessions, endAll: (user) => endSessionsOf(database, user), now });
  identity.demo?.routes(app);
  app.get('/', startPage);
  app.get('/stijl', stylePage);
  ownReportRoutes(app, { signals });
  app.route(
    '/',
    reportPages({
      drafts: sealedDrafts(database, clock),
      parseReport: reportParser(reportContext),
      municipalities,
      submit: signals.receive,
      receipt: signals.receipt,
    }),
  );
  app.route(
    '/',
    signalPages({ signals, victims, municipalities, rules: allRules, now: clock, newKey: randomUUID }),
  );
  app.route(
    '/',
    victimPages({
      victims,
      signals,
      municipalities,
      now: clock,
      newKey: randomUUID,
    }),
  );
  app.route('/', importPages({ context, parse: reportParser(reportContext) }));
  const estimates = estimateApplication(database);
  app.route('/', estimatePages({ estimates }));
  const editions = editionApplication(database, clock);
  const publishing = publishApplication(database, { clock, secret: deriveKey(secret, 'record keys') });
  const openData = openDataApplication(database, clock);
  app.route('/', publishPages({ editions, publishing, openData, newKey: randomUUID }));
  app.route(
    '/',
    monitorPages({
      editions,
      estimates,
      newKey: randomUUID,
    }),
  );
  app.route('/', termPages({ database, directory, rules: allRules, settings: context.settings, now: clock }));
  app.route('/', recommendationPages({ database, directory, now: clock, newKey: randomUUID }));
  app.route('/', measurePages({ database, directory, now: clock, newKey: randomUUID }));
  app.route(
    '/',
    oversightPages({ database, directory, rules: allRules, signals, now: clock, newKey: randomUUID }),
  );
  app.route('/', registryPages({ database, rules: allRules, clock, newKey: randomUUID }));
  app.route(
    '/',
    referencePages({ rules: allRules, now: clock, securityContact: 'mailto:security@ketenzicht.example' }),
  );
  app.route('/', mechanismPages({ rules: allRules, now: clock }));
  app.route(
    '/v1',
    createApi({
      baseUrl,
      modules: [
        (api) => knowledgeRoutes(api, { rules: allRules, glossary, now }),
        (api) => mechanismRoutes(api, { rules: allRules, now }),
        (api) => signalRoutes(api, { signals, reportContext }),
        (api) => notificationRoutes(api, { registry, clock }),
        (api) => victimRoutes(api, { victims }),
        (api) => editionRoutes(api, { editions }),
        (api) => publicationRoutes(api, { publishing }),
        (api) => estimateRoutes(api, { estimates: estimateApplication(database) }),
      ],
    }),
  );
}
