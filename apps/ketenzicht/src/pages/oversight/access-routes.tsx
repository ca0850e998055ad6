import { dataCategories, type Language, legalBases, purposes, type RuleId } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { t } from '../../face/messages/catalogue.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import type { AccessOversight, NamedAccess } from '../../oversight/access.ts';
import type { Directory } from '../../signals/directory.ts';
import { type CsvCell, csvOf, sendCsv } from '../csv.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { AccessPage, type AccessResult, actionNames, whoLooked } from './access-page.tsx';
import { type AccessForm, readAccessForm } from './access-question.ts';

interface AccessOptions {
  readonly access: AccessOversight;
  readonly directory: Directory;
  /** The disclosure rule by which this viewer may see the log. */
  readonly ruleFor: (c: Context<AppEnv>) => RuleId;
}

/** `/inzagelogboek`: searching, downloading and checking the access log. */
export function accessRoutes({ access, directory, ruleFor }: AccessOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const send = async (c: Context<AppEnv>, form?: AccessForm, result?: AccessResult) => {
    const lastCheck = await access.lastCheck(viewerOf(c));
    const hasErrors = form !== undefined && form.question === undefined;
    return sendPage(c, {
      title: m.logTitle,
      kind: 'work',
      hasErrors,
      children: (
        <AccessPage
          form={form}
          result={result}
          lastCheck={lastCheck}
          directory={directory}
          lang={c.get('page').lang}
        />
      ),
    });
  };
  const search = (c: Context<AppEnv>, question: NonNullable<AccessForm['question']>) =>
    access.search(viewerOf(c), question, { traceId: c.get('trace').traceId, rule: ruleFor(c) });

  app.get('/inzagelogboek', (c) => send(c));
  app.post('/inzagelogboek', async (c) => {
    const form = await readForm(c);
    if (form.question === undefined) return send(c, form);
    const report = await search(c, form.question);
    return send(c, form, report === undefined ? { kind: 'nothing' } : { kind: 'lines', report });
  });
  app.post('/inzagelogboek/controle', async (c) => {
    const form = await readForm(c);
    if (form.question === undefined) return send(c, form);
    const check = await access.check(viewerOf(c), form.question);
    return send(c, form, check === undefined ? { kind: 'nothing' } : { kind: 'check', check });
  });
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
