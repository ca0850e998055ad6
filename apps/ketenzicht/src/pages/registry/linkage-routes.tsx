import {
  type LinkageJudgement,
  type LinkageReason,
  linkageJudgements,
  linkageReasons,
} from '@ketenzicht/register';
import { isCodeOf } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import type { Words } from '../../face/messages/catalogue.ts';
import { linkageMessages as m } from '../../face/messages/linkage.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { filled } from '../../intake/field-error.ts';
import type { RegistryContext } from '../../registry/context.ts';
import { countQueues } from '../../registry/desk.ts';
import {
  type JudgementOutcome,
  judge,
  readLinkage,
  readPair,
  setThreshold,
  undo,
} from '../../registry/linkage.ts';
import { askLinkage, readLinkageJob } from '../../registry/linkage-job.ts';
import { scopeOf } from '../../signals/perform.ts';
import { cancelJob } from '../../storage/jobs.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { EncodePage } from './encode-page.tsx';
import { LinkagePage, linkageLists } from './linkage-page.tsx';
import { LinkagePairPage, type PairPageProps } from './linkage-pair-page.tsx';
import { isBusy, LinkageProgress } from './linkage-progress.tsx';
import { encodePath, linkageJobPath, linkagePairPath, linkagePath } from './paths.ts';

/** Seconds after which a page with progress is fetched again. */
const refreshAfter = 2;

/** The pages on which CoMensha judges which notifications are about one victim. */
export function linkageRoutes(context: RegistryContext): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const deskOnly = [signedInOnly, rolesOnly('comensha')] as const;
  const pairIn = (c: Context<AppEnv>) => ({
    one: c.req.param('one') ?? '',
    other: c.req.param('other') ?? '',
  });

  const showList = async (c: Context<AppEnv>, threshold?: { typed: string; error: Words }) => {
    const viewer = viewerOf(c);
    const name = c.req.query('lijst') ?? '';
    const list = isListName(name) ? linkageLists[name] : 'open';
    const page = Math.max(0, (Number.parseInt(c.req.query('bladzijde') ?? '1', 10) || 1) - 1);
    const [counts, view] = await Promise.all([
      countQueues(context, viewer),
      readLinkage(context, viewer, { list, page }),
    ]);
    return sendPage(c, {
      title: m.title,
      status: threshold === undefined ? 200 : 422,
      hasErrors: threshold !== undefined,
      children: <LinkagePage counts={counts} view={view} threshold={threshold} />,
    });
  };

  const showPair = async (c: Context<AppEnv>, more: Pick<PairPageProps, 'notice' | 'typed'> = {}) => {
    const pair = await readPair(context, viewerOf(c), pairIn(c), c.get('trace').traceId);
    if (pair === undefined) return c.notFound();
    const [one, other] = pair.sides;
    return sendPage(c, {
      title: filled(m.pairTitle, { one: one.facts.id, other: other.facts.id }),
      status: more.typed !== undefined ? 422 : more.notice?.tone === 'warning' ? 409 : 200,
      hasErrors: more.typed !== undefined,
      children: <LinkagePairPage pair={pair} {...more} />,
    });
  };

  const answer = (c: Context<AppEnv>, outcome: JudgementOutcome, done: string) => {
    if (outcome.kind === 'absent') return c.notFound();
    if (outcome.kind === 'done') return c.redirect(`${linkagePairPath(pairIn(c))}?${done}`, 303);
    return showPair(c, { notice: { tone: 'warning', message: m[outcome.kind] } });
  };

  app.get(encodePath, signedInOnly, (c) =>
    sendPage(c, { title: m.encode, children: <EncodePage script={c.get('page').assets.url('encode.js')} /> }),
  );

  app.get(linkagePath, ...deskOnly, (c) => showList(c));

  app.post(`${linkagePath}/grens`, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['grens']);
    if (boxes === undefined) return garbled(c);
    const typed = (boxes['grens'] ?? '').trim();
    const percent = typed === '' ? undefined : Number(typed.replace(',', '.').replace(/\s*%$/, ''));
    if (percent !== undefined && !(percent > 50 && percent < 100)) {
      return showList(c, { typed, error: m.thresholdWrong });
    }
    await setThreshold(context, viewerOf(c), percent === undefined ? undefined : percent / 100);
    return c.redirect(linkagePath, 303);
  });

  app.post(`${linkagePath}/vergelijken`, ...deskOnly, async (c) =>
    c.redirect(linkageJobPath(await askLinkage(context.database, viewerOf(c))), 303),
  );

  app.get(linkageJobPath(':job'), ...deskOnly, async (c) => {
    const job = await readLinkageJob(context.database, viewerOf(c), c.req.param('job') ?? '');
    if (job === undefined) return c.notFound();
    if (isBusy(job)) c.header('Refresh', String(refreshAfter));
    return sendPage(c, { title: m.progress, children: <LinkageProgress job={job} /> });
  });

  app.post(`${linkageJobPath(':job')}/stoppen`, ...deskOnly, async (c) => {
    const job = await readLinkageJob(context.database, viewerOf(c), c.req.param('job') ?? '');
    if (job === undefined) return c.notFound();
    await cancelJob(context.database, scopeOf(viewerOf(c)), job.id);
    return c.redirect(linkageJobPath(job.id), 303);
  });

  app.post(`${linkageJobPath(':job')}/verder`, ...deskOnly, async (c) => {
    const job = await readLinkageJob(context.database, viewerOf(c), c.req.param('job') ?? '');
    if (job === undefined) return c.notFound();
    return c.redirect(linkageJobPath(await askLinkage(context.database, viewerOf(c), job.id)), 303);
  });

  app.get(`${linkagePath}/volgende`, ...deskOnly, async (c) => {
    const { pairs } = await readLinkage(context, viewerOf(c), { list: 'open', page: 0 });
    const [next] = pairs;
    return c.redirect(next === undefined ? linkagePath : linkagePairPath(next), 303);
  });

  app.get(linkagePairPath({ one: ':one', other: ':other' }), ...deskOnly, (c) => {
    const message =
      c.req.query('vastgelegd') !== undefined
        ? m.saved
        : c.req.query('ongedaan') !== undefined
          ? m.undone
          : undefined;
    return showPair(c, message === undefined ? {} : { notice: { tone: 'ok', message } });
  });

  app.post(linkagePairPath({ one: ':one', other: ':other' }), ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['oordeel', 'reden', 'versie']);
    if (boxes === undefined) return garbled(c);
    const { oordeel: judgement = '', reden: reason = '' } = boxes;
    if (!isJudgement(judgement)) {
      return showPair(c, { typed: { judgement, reason, judgementError: m.chooseJudgement } });
    }
    if (!isReasonFor(judgement, reason)) {
      return showPair(c, { typed: { judgement, reason, reasonError: m.chooseReason } });
    }
    const judged = { ...pairIn(c), version: Number(boxes['versie']), judgement, reason };
    return answer(c, await judge(context, viewerOf(c), judged), 'vastgelegd');
  });

  app.post(`${linkagePairPath({ one: ':one', other: ':other' })}/ongedaan`, ...deskOnly, async (c) => {
    const boxes = await readBoxes(c, ['versie']);
    if (boxes === undefined) return garbled(c);
    const outcome = await undo(context, viewerOf(c), { ...pairIn(c), version: Number(boxes['versie']) });
    return answer(c, outcome, 'ongedaan');
  });

  return app;
}

const isListName = (name: string): name is keyof typeof linkageLists => Object.hasOwn(linkageLists, name);

const isJudgement = (text: string): text is LinkageJudgement => Object.hasOwn(linkageJudgements, text);

function isReasonFor(judgement: LinkageJudgement, text: string): text is LinkageReason {
  const { reasons } = linkageJudgements[judgement];
  return isCodeOf(linkageReasons, text) && reasons.some((reason) => reason === text);
}
