import { guardClaims, jsonStat, type Table, tableIn, tidyHeader, tidyRows } from '@ketenzicht/register';
import { type Context, Hono } from 'hono';
import type { EstimateApplication } from '../../estimation/estimates.ts';
import { monitorMessages as m } from '../../face/messages/monitor.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { EditionApplication } from '../../monitor/editions.ts';
import type { StoredEdition } from '../../storage/monitor-editions.ts';
import { isUuid } from '../../storage/row.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { type FieldProblem, questionFields, readEditionQuestion, type Typed } from './edition-question.ts';
import { CellView, ClaimView, EditionView, MonitorOverview, TableView } from './edition-views.tsx';
import { claimPath, editionPath, monitorPath } from './paths.ts';

export interface MonitorPageOptions {
  readonly editions: EditionApplication;
  /** The estimates that are kept, to stand beside a count. */
  readonly estimates: Pick<EstimateApplication, 'latest' | 'beside'>;
  readonly newKey: () => string;
}

/** `/monitor`: the Nationaal Rapporteur makes editions of the monitor, reads them and opens their numbers. */
export function monitorPages({ editions, estimates, newKey }: MonitorPageOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const path of [monitorPath, `${monitorPath}/*`]) {
    app.use(path, signedInOnly, rolesOnly('nationalRapporteur'));
  }

  app.get(monitorPath, (c) => overview(c, { van: '', tot: '', jaren: 'each', sleutel: newKey() }));

  app.post(monitorPath, async (c) => {
    const typed: Typed | undefined = await readBoxes(c, questionFields);
    if (typed === undefined) return garbled(c);
    const question = readEditionQuestion(typed);
    if (!question.ok) return overview(c, typed, question.problems);
    const id = isUuid(typed.sleutel ?? '') ? (typed.sleutel ?? '') : newKey();
    const made = await editions.make(viewerOf(c), { id, ...question });
    if (made === 'empty') return overview(c, typed, [{ field: 'van', message: m.nothingToCount }]);
    return c.redirect(editionPath(id), 303);
  });

  app.get(claimPath, (c) => sendPage(c, { title: m.claimTitle, children: <ClaimView text="" /> }));

  app.post(claimPath, async (c) => {
    const boxes = await readBoxes(c, ['tekst']);
    if (boxes === undefined) return garbled(c);
    const text = boxes['tekst'] ?? '';
    return sendPage(c, {
      title: m.claimTitle,
      children: <ClaimView text={text} findings={guardClaims(text)} />,
    });
  });

  app.get(`${monitorPath}/:id`, async (c) => {
    const read = await editions.read(viewerOf(c), c.req.param('id'));
    if (read === undefined) return c.notFound();
    const viewer = viewerOf(c);
    const { from, until } = read.stored.content.period;
    const [kept, beside] = await Promise.all([
      estimates.latest(viewer),
      estimates.beside(viewer, { fromYear: from, untilYear: until }),
    ]);
    return sendPage(c, {
      title: read.stored.content.title,
      children: <EditionView read={read} estimates={kept} beside={beside} />,
    });
  });

  app.get(`${monitorPath}/:id/:table`, async (c) => {
    const found = await tableOf(c);
    if (found === undefined) return c.notFound();
    return sendPage(c, { title: found.table.title, children: <TableView {...found} /> });
  });

  app.get(`${monitorPath}/:id/:table/cijfers.csv`, async (c) => {
    const found = await tableOf(c);
    if (found === undefined) return c.notFound();
    return sendCsv(c, `${found.table.id}.csv`, csvOf(tidyHeader, tidyRows(found.table)));
  });

  app.get(`${monitorPath}/:id/:table/cijfers.json`, async (c) => {
    const found = await tableOf(c);
    return found === undefined ? c.notFound() : c.json(jsonStat(found.table, c.get('page').lang));
  });

  app.get(`${monitorPath}/:id/:table/cijfer`, async (c) => {
    const found = await tableOf(c);
    const [row, column] = [c.req.query('rij'), c.req.query('kolom')];
    if (found === undefined || row === undefined || column === undefined) return c.notFound();
    const opened = await editions.open(viewerOf(c), found.stored.content, {
      table: found.table.id,
      row,
      column,
    });
    return sendPage(c, {
      title: m.behindTitle,
      children: <CellView {...found} row={row} column={column} opened={opened} />,
    });
  });

  return app;

  async function overview(c: Context<AppEnv>, typed: Typed, problems: readonly FieldProblem[] = []) {
    return sendPage(c, {
      title: m.title,
      status: problems.length > 0 ? 422 : 200,
      hasErrors: problems.length > 0,
      children: (
        <MonitorOverview editions={await editions.latest(viewerOf(c))} typed={typed} problems={problems} />
      ),
    });
  }

  async function tableOf(
    c: Context<AppEnv>,
  ): Promise<{ readonly stored: StoredEdition; readonly table: Table } | undefined> {
    const read = await editions.read(viewerOf(c), c.req.param('id') ?? '');
    const table = read && tableIn(read.stored.content, c.req.param('table') ?? '');
    return read === undefined || table === undefined ? undefined : { stored: read.stored, table };
  }
}
