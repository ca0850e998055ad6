import { dataCategories, type Language, legalBases, purposes, type RuleId } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { t } from '../../face/messages/catalogue.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import type { AccessOversight, NamedAccess } from '../../oversight/access.ts';
import type { Directory } from '../../signals/directory.ts';
import { type CsvCell, csvOf, sendCsv } from '../csv.ts';
import { sendPage } from '../send-page.tsx';
import {
  AccessPage,
  type AccessPageProps,
  type AccessResult,
  actionNames,
  whoLooked,
} from './access-page.tsx';
import { type AccessForm, readAccessForm } from './access-question.ts';
import { type ErasurePorts, giveErasure, offerErasure } from './erasure-routes.ts';

interface AccessOptions extends ErasurePorts {
  readonly access: AccessOversight;
  readonly directory: Directory;
  /** The disclosure rule by which this viewer may see the log. */
  readonly ruleFor: (c: Context<AppEnv>) => RuleId;
}

/** What a page of the log shows. */
interface Shown extends Pick<AccessPageProps, 'form' | 'result' | 'erasure'> {
  readonly status?: 409 | 422;
}

/** `/inzagelogboek`: searching, downloading and checking the access log, and erasing. */
export function accessRoutes({ access, directory, ruleFor, ...ports }: AccessOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const show = async (c: Context<AppEnv>, { status, ...shown }: Shown) => {
    const lastCheck = await access.lastCheck(viewerOf(c));
    const { form } = shown;
    return sendPage(c, {
      title: m.logTitle,
      ...(status === undefined ? {} : { status }),
      hasErrors: status !== undefined || (form !== undefined && form.question === undefined),
      children: (
        <AccessPage
          {...shown}
          erased={c.req.query('gedaan') === 'gewist'}
          lastCheck={lastCheck}
          directory={directory}
          lang={c.get('page').lang}
        />
      ),
    });
  };
  const send = (c: Context<AppEnv>, form?: AccessForm, result?: AccessResult) => show(c, { form, result });
  const search = (c: Context<AppEnv>, question: NonNullable<AccessForm['question']>) =>
    access.search(viewerOf(c), question, { traceId: c.get('trace').traceId, rule: ruleFor(c) });

  app.get('/inzagelogboek', (c) => send(c));
  app.post('/inzagelogboek', async (c) => {
    const form = await readForm(c);
    if (form.question === undefined) return send(c, form);
    const report = await search(c, form.question);
    if (report === undefined) return send(c, form, { kind: 'nothing' });
    const { question } = form;
    const erasure = 'reference' in question ? await offerErasure(c, ports, question.reference) : undefined;
    return show(c, { form, result: { kind: 'lines', report }, ...(erasure && { erasure }) });
  });
  app.post('/inzagelogboek/controle', async (c) => {
    const form = await readForm(c);
    if (form.question === undefined) return send(c, form);
    const check = await access.check(viewerOf(c), form.question);
    return send(c, form, check === undefined ? { kind: 'nothing' } : { kind: 'check', check });
  });
  app.post('/inzagelogboek/wissen', (c) =>
    giveErasure(c, ports, (erasure, status) => show(c, { erasure, status })),
  );
  app.post('/inzagelogboek/csv', async (c) => {
    const form = await readForm(c);
    if (form.question === undefined) return send(c, form);
    const report = await search(c, form.question);
    if (report === undefined) return send(c, form, { kind: 'nothing' });
    const { lang } = c.get('page');
    return sendCsv(
      c,
      'inzagelogboek.csv',
      csvOf(
        [m.when, m.who, m.what, m.action, m.outcome, m.purpose, m.basis, m.rule, m.subject].map((text) =>
          t(text, lang),
        ),
        report.lines.map((line) => rowOf(line, directory, lang)),
      ),
    );
  });
  return app;
}

async function readForm(c: Context<AppEnv>): Promise<AccessForm> {
  const body = await c.req.parseBody();
  return readAccessForm((name) => {
    const value = body[name];
    return typeof value === 'string' ? value : '';
  });
}

function rowOf(line: NamedAccess, directory: Directory, lang: Language): readonly CsvCell[] {
  return [
    line.recordedAt,
    whoLooked(line, directory, lang),
    dataCategories[line.category].label[lang],
    t(actionNames[line.action ?? 'viewed'], lang),
    t(line.outcome === 'shown' ? m.shown : m.withheld, lang),
    purposes[line.purpose].label[lang],
    line.basis && legalBases[line.basis].label[lang],
    line.rule,
    line.subject,
  ];
}
