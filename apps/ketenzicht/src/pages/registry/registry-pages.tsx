import { deskDecisions } from '@ketenzicht/register';
import { isCodeOf, type Text } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { registryMessages as m } from '../../face/messages/registry.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { filled } from '../../intake/field-error.ts';
import type { RegistryContext } from '../../registry/context.ts';
import {
  type ChangeOutcome,
  countQueues,
  decide,
  differentVictims,
  eraseIdentity,
  readDuplicates,
  readQueue,
  sameVictim,
  splitVictim,
} from '../../registry/desk.ts';
import { notifierRoles } from '../../registry/notify.ts';
import { readQuality } from '../../registry/quality.ts';
import { readNotification } from '../../registry/read.ts';
import type { Queue } from '../../storage/notifications.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { type DeskList, DeskPage, deskLists, OwnPage } from './desk-page.tsx';
import { DuplicatesPage } from './duplicates-page.tsx';
import { entryRoutes } from './entry-routes.tsx';
import { linkageRoutes } from './linkage-routes.tsx';
import { NotificationPage } from './notification-page.tsx';
import { duplicatesPath, notificationPath, ownPath, qualityPath, registerPath } from './paths.ts';
import { qualityCsv } from './quality.ts';
import { QualityPage } from './quality-page.tsx';

/** The pages of the national register: the desk of CoMensha, and what notifiers enter and see. */
export function registryPages(options: RegistryContext & { readonly newKey: () => string }): Hono<AppEnv> {
  const { newKey, ...context } = options;
  const app = new Hono<AppEnv>();
  const deskOnly = [signedInOnly, rolesOnly('comensha')] as const;
  app.route('/', entryRoutes(context, newKey));
  app.route('/', linkageRoutes(context));

  for (const list of Object.keys(deskLists) as DeskList[]) {
    app.get(list === '' ? registerPath : `${registerPath}/${list}`, ...deskOnly, async (c) => {
      const page = await pageIn(context, c, deskLists[list].queue);
      const counts = await countQueues(context, viewerOf(c));
      return sendPage(c, {
        title: m.deskTitle,
        children: <DeskPage list={list} counts={counts} page={page} />,
      });
    });
  }

  app.get(ownPath, signedInOnly, rolesOnly(...notifierRoles), async (c) => {
    const page = await pageIn(context, c, 'own');
    return sendPage(c, { title: m.own, children: <OwnPage page={page} path={ownPath} /> });
  });

  app.get(qualityPath, ...deskOnly, async (c) => {
    const viewer = viewerOf(c);
    const [counts, quality] = await Promise.all([countQueues(context, viewer), readQuality(context, viewer)]);
    return sendPage(c, {
      title: m.qualityTitle,
      children: <QualityPage counts={counts} quality={quality} />,
    });
  });

  app.get(`${qualityPath}.csv`, ...deskOnly, async (c) => {
    const { header, rows } = qualityCsv(await readQuality(context, viewerOf(c)), c.get('page').lang);
    return sendCsv(c, 'kwaliteit.csv', csvOf(header, rows));
  });

  app.get(duplicatesPath, ...deskOnly, async (c) => {
    const viewer = viewerOf(c);
    const [counts, pairs] = await Promise.all([
      countQueues(context, viewer),
      readDuplicates(context, viewer),
    ]);
    return sendPage(c, { title: m.duplicates, children: <DuplicatesPage counts={counts} pairs={pairs} /> });
  });

  app.post(duplicatesPath, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['een', 'ander', 'oordeel']);
    if (boxes === undefined) return garbled(c);
    const pair = { one: boxes['een'] ?? '', other: boxes['ander'] ?? '' };
    const outcome =
      boxes['oordeel'] === 'een'
        ? await sameVictim(context, viewerOf(c), { ...pair, reason: 'sameKeys' })
        : await differentVictims(context, viewerOf(c), pair);
    return outcome.kind === 'done' ? c.redirect(duplicatesPath, 303) : c.notFound();
  });

  app.get(notificationPath(':id'), signedInOnly, (c) =>
    showNotification(c, context, c.req.query('opgeslagen') === undefined ? undefined : 'saved'),
  );

  app.post(`${notificationPath(':id')}/besluit`, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['besluit', 'versie']);
    if (boxes === undefined) return garbled(c);
    const decision = boxes['besluit'] ?? '';
    if (!isCodeOf(deskDecisions, decision)) return showNotification(c, context, undefined, m.chooseDecision);
    const version = Number(boxes['versie']);
    return answer(
      c,
      context,
      await decide(context, viewerOf(c), { id: c.req.param('id') ?? '', version, decision }),
    );
  });

  app.post(`${notificationPath(':id')}/losmaken`, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['versie']);
    if (boxes === undefined) return garbled(c);
    const version = Number(boxes['versie']);
    return answer(
      c,
      context,
      await splitVictim(context, viewerOf(c), { id: c.req.param('id') ?? '', version }),
    );
  });

  app.post(`${notificationPath(':id')}/wissen`, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['versie', 'zeker']);
    if (boxes === undefined) return garbled(c);
    if (boxes['zeker'] === '') return showNotification(c, context, 'unsure');
    const change = { id: c.req.param('id') ?? '', version: Number(boxes['versie']) };
    return answer(c, context, await eraseIdentity(context, viewerOf(c), change));
  });
  return app;
}

const pageIn = (context: RegistryContext, c: Context<AppEnv>, queue: Queue) =>
  readQueue(context, viewerOf(c), queue, c.req.query('na'));

function answer(c: Context<AppEnv>, context: RegistryContext, outcome: ChangeOutcome) {
  const id = c.req.param('id') ?? '';
  if (outcome.kind === 'done') return c.redirect(`${notificationPath(id)}?opgeslagen`, 303);
  return outcome.kind === 'conflict' ? showNotification(c, context, 'conflict') : c.notFound();
}

/** What is said above a notification, and with which status. */
const notices = {
  saved: { tone: 'ok', message: m.saved, status: 200 },
  conflict: { tone: 'warning', message: m.conflict, status: 409 },
  unsure: { tone: 'warning', message: m.eraseUnsure, status: 422 },
} as const;

async function showNotification(
  c: Context<AppEnv>,
  context: RegistryContext,
  happened: keyof typeof notices | undefined,
  error?: Text,
) {
  const viewer = viewerOf(c);
  const view = await readNotification(context, viewer, c.req.param('id') ?? '', c.get('trace').traceId);
  if (view === undefined) return c.notFound();
  return sendPage(c, {
    title: filled(m.notificationTitle, { number: view.facts.id }),
    status: error !== undefined ? 422 : happened === undefined ? 200 : notices[happened].status,
    hasErrors: error !== undefined,
    children: (
      <NotificationPage
        view={view}
        keeps={viewer.role === 'comensha'}
        notice={happened && notices[happened]}
        error={error}
      />
    ),
  });
}
