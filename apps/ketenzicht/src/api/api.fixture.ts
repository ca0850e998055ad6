import { columnsFrom, monitorEdition, publishedPolicy } from '@ketenzicht/register';
import { allRules, glossary } from '@ketenzicht/rulebook';
import type { EstimateApplication } from '../estimation/estimates.ts';
import { bareApp } from '../http/app.fixture.tsx';
import type { AppParts } from '../http/app.ts';
import type { EditionApplication } from '../monitor/editions.ts';
import type { PublishApplication } from '../monitor/publish.ts';
import type { RegistryApplication } from '../registry/registry.ts';
import type { SignalApplication } from '../signals/signals.ts';
import type { ApiModule } from './api.ts';
import { createApi } from './api.ts';
import { editionRoutes } from './editions.ts';
import { estimateRoutes } from './estimates.ts';
import { knowledgeRoutes } from './knowledge.ts';
import { mechanismRoutes } from './mechanism.ts';
import { notificationRoutes } from './notifications.ts';
import { publicationRoutes } from './publications.ts';
import { signalRoutes } from './signals.ts';

export const baseUrl = 'https://ketenzicht.example';

const now = () => new Date('2026-03-02T09:00:00Z');

/** An application in which there are no signals and every report is received. */
export const noSignals: SignalApplication = {
  receive: async () => ({
    kind: 'received',
    dossier: '00000000-0000-4000-8000-000000000000',
    reference: 'KZ-0000-0000',
    receiptCode: '0000-0000-0000-0000-0',
  }),
  receipt: async () => undefined,
  command: async () => ({ kind: 'absent' }),
  attach: async () => ({ kind: 'absent' }),
  attachment: async () => undefined,
  signal: async () => undefined,
  worklist: async () => ({ rows: [], counts: { open: 0, overdue: 0, today: 0, upTo: 1000 } }),
  subjects: async () => undefined,
  ownReports: async () => [],
  find: async () => undefined,
};

/** An application in which nobody made an estimate. */
const noEstimates: EstimateApplication = {
  latest: async () => [],
  read: async () => undefined,
  beside: async () => undefined,
  dataOf: async () => ({ whole: { lists: [], histories: [] }, strata: [] }),
  ask: async () => '00000000-0000-4000-8000-000000000000',
  repeat: async () => '00000000-0000-4000-8000-000000000000',
  simulate: async () => '00000000-0000-4000-8000-000000000000',
  job: async () => undefined,
  stop: async () => {},
};

/** A monitor of which nobody made an edition. */
const noEditions: EditionApplication = {
  latest: async () => [],
  make: async () => 'empty',
  read: async () => undefined,
  open: async () => undefined,
};

/** One publication, of a monitor in which nobody counts. */
const onePublication: Pick<PublishApplication, 'latest' | 'read'> = {
  latest: async () => [],
  read: async (name) => ({
    id: '00000000-0000-4000-8000-000000000000',
    name,
    periodFrom: 2015,
    periodUntil: 2019,
    mode: 'suppressed',
    threshold: 5,
    base: 5,
    madeAt: '2026-03-02T09:00:00.000Z',
    content: monitorEdition(columnsFrom([]), {
      period: { from: 2015, until: 2019 },
      policy: publishedPolicy,
    }),
  }),
};

/** A register in which nothing is found and every notification is stored. */
const noRegistry: RegistryApplication = {
  notify: async () => ({
    kind: 'stored',
    id: '00000000-0000-4000-8000-000000000000',
    number: 'CM-0000-0000',
  }),
  notification: async () => undefined,
  own: async () => ({ rows: [] }),
};

/** The whole API in bare surroundings, with extra modules when a test brings some. */
export function bareApi(modules: readonly ApiModule[] = [], parts: Partial<AppParts> = {}) {
  const knowledge: ApiModule = (api) =>
    knowledgeRoutes(api, {
      rules: allRules,
      glossary,
      now,
    });
  const mechanism: ApiModule = (api) => mechanismRoutes(api, { rules: allRules, now });
  const signals: ApiModule = (api) =>
    signalRoutes(api, {
      signals: noSignals,
      reportContext: { today: () => '2026-03-02', isMunicipality: (code) => code === 'GM9001' },
    });
  const estimates: ApiModule = (api) => estimateRoutes(api, { estimates: noEstimates });
  const editions: ApiModule = (api) => editionRoutes(api, { editions: noEditions });
  const publications: ApiModule = (api) => publicationRoutes(api, { publishing: onePublication });
  const notifications: ApiModule = (api) =>
    notificationRoutes(api, { registry: noRegistry, clock: () => '2026-03-02T09:00:00.000Z' });
  return bareApp({
    baseUrl,
    now,
    ...parts,
    routes: (app) => {
      app.route(
        '/v1',
        createApi({
          baseUrl,
          modules: [
            knowledge,
            mechanism,
            signals,
            estimates,
            editions,
            publications,
            notifications,
            ...modules,
          ],
        }),
      );
    },
  });
}
