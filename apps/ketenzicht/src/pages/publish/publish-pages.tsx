import { jsonStat, tableIn, tidyHeader, tidyRows } from '@ketenzicht/register';
import { type Context, Hono } from 'hono';
import { publishMessages as m } from '../../face/messages/publish.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { EditionApplication } from '../../monitor/editions.ts';
import { type OpenDataApplication, usualPromise } from '../../monitor/open-data.ts';
import { usualThreshold } from '../../monitor/protection.ts';
import type { NotPrepared, Prepared, PublishApplication } from '../../monitor/publish.ts';
import { isUuid } from '../../storage/row.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { MakeOpenDataView, OpenDataView, periodOf } from './open-data-views.tsx';
import { makeOpenDataPath, openDataPath, publicationPath, publicationsPath, publishPath } from './paths.ts';
import { PublicationsView, PublicationView, PublishedTableView } from './publication-views.tsx';
import { PublishView } from './publish-view.tsx';
import {
  type OpenDataProblem,
  openDataFields,
  type PublishProblem,
  publishFields,
  readOpenDataQuestion,
  readPublishQuestion,
  type TypedOpenData,
  type TypedPublish,
} from './questions.ts';

export interface PublishPageOptions {
  readonly editions: Pick<EditionApplication, 'latest'>;
  readonly publishing: PublishApplication;
  readonly openData: OpenDataApplication;
  readonly newKey: () => string;
}

/** `/monitor/publiceren` for the rapporteur; `/publicaties` and `/open-data` for everybody, at addresses that stay. */
export function publishPages(options: PublishPageOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const path of [publishPath, makeOpenDataPath]) {
    app.use(path, signedInOnly, rolesOnly('nationalRapporteur'));
  }
  publishForm(app, options);
  openDataForm(app, options);
  publications(app, options.publishing);

  app.get(openDataPath, async (c) =>
    sendPage(c, { title: m.openData, children: <OpenDataView sets={await options.openData.all()} /> }),
  );

  app.get(`${openDataPath}/:file`, async (c) => {
    const set = (await options.openData.all()).find((one) => `${periodOf(one)}.csv` === c.req.param('file'));
    if (set === undefined) return c.notFound();
    const { attributes, records } = set.content;
    const { lang } = c.get('page');
    const rows = records.map((record) =>
      record.map((value, attribute) => attributes[attribute]?.values[value]?.[lang]),
    );
    const header = attributes.map(({ key }) => key);
    return sendCsv(c, `open-data-${periodOf(set)}.csv`, csvOf(header, rows));
  });
  return app;
}

function publishForm(app: Hono<AppEnv>, { editions, publishing, newKey }: PublishPageOptions): void {
  app.get(publishPath, async (c) => {
    const asked = c.req.query();
    if (Object.keys(asked).every((name) => name === 'taal')) {
      return form(c, { wijze: 'suppressed', drempel: String(usualThreshold), afronding: '5' });
    }
    const typed: TypedPublish = Object.fromEntries(publishFields.map((field) => [field, asked[field] ?? '']));
    const read = readPublishQuestion(typed);
    if (!read.ok) return form(c, typed, read.problems);
    return shown(c, typed, await publishing.prepare(viewerOf(c), read.question));
  });

  app.post(publishPath, async (c) => {
    const boxes = await readBoxes(c, [...publishFields, 'sleutel']);
    if (boxes === undefined) return garbled(c);
    const typed: TypedPublish = boxes;
    const read = readPublishQuestion(typed);
    if (!read.ok) return form(c, typed, read.problems);
    const id = boxes['sleutel'] ?? '';
    const outcome = await publishing.publish(viewerOf(c), {
      ...read.question,
      id: isUuid(id) ? id : newKey(),
    });
    if (typeof outcome === 'string') return shown(c, typed, outcome);
    if ('unsafe' in outcome) return form(c, typed, [], outcome.unsafe, 409);
    return c.redirect(publicationPath(outcome.published), 303);
  });

  async function shown(c: Context<AppEnv>, typed: TypedPublish, outcome: Prepared | NotPrepared) {
    if (outcome === 'unknown') return form(c, typed, [{ field: 'editie', message: m.chooseEdition }]);
    if (outcome === 'registerChanged') {
      return form(c, typed, [{ field: 'editie', message: m.registerChanged }]);
    }
    return form(c, typed, [], outcome);
  }

  async function form(
    c: Context<AppEnv>,
    typed: TypedPublish,
    problems: readonly PublishProblem[] = [],
    prepared?: Prepared,
    status?: 409,
  ) {
    return sendPage(c, {
      title: m.title,
      status: problems.length > 0 ? 422 : (status ?? 200),
      hasErrors: problems.length > 0,
      children: (
        <PublishView
          editions={await editions.latest(viewerOf(c))}
          typed={typed}
          problems={problems}
          prepared={prepared}
          newKey={newKey()}
        />
      ),
    });
  }
}

function openDataForm(app: Hono<AppEnv>, { openData, newKey }: PublishPageOptions): void {
  app.get(makeOpenDataPath, (c) =>
    form(c, {
      van: '',
      tot: '',
      epsilon: String(usualPromise.epsilon),
      delta: usualPromise.delta.toFixed(6),
      sleutel: newKey(),
    }),
  );

  app.post(makeOpenDataPath, async (c) => {
    const typed: TypedOpenData | undefined = await readBoxes(c, openDataFields);
    if (typed === undefined) return garbled(c);
    const read = readOpenDataQuestion(typed);
    if (!read.ok) return form(c, typed, read.problems);
    const id = isUuid(typed.sleutel ?? '') ? (typed.sleutel ?? '') : newKey();
    const made = await openData.make(viewerOf(c), { id, ...read.question });
    if (made !== 'made') {
      return form(c, typed, [{ field: 'van', message: made === 'spent' ? m.spent : m.tooFew }]);
    }
    return c.redirect(openDataPath, 303);
  });

  async function form(c: Context<AppEnv>, typed: TypedOpenData, problems: readonly OpenDataProblem[] = []) {
    return sendPage(c, {
      title: m.openDataMake,
      status: problems.length > 0 ? 422 : 200,
      hasErrors: problems.length > 0,
      children: <MakeOpenDataView typed={typed} problems={problems} />,
    });
  }
}

function publications(app: Hono<AppEnv>, publishing: PublishApplication): void {
  app.get(publicationsPath, async (c) =>
    sendPage(c, {
      title: m.publications,
      children: <PublicationsView releases={await publishing.latest()} />,
    }),
  );

  app.get(`${publicationsPath}/:edition`, async (c) => {
    const release = await publishing.read(c.req.param('edition'));
    if (release === undefined) return c.notFound();
    return sendPage(c, { title: release.content.title, children: <PublicationView release={release} /> });
  });

  /* Ids of tables have points in them, so the page and its files are told apart by how the address ends. */
  app.get(`${publicationsPath}/:edition/:table`, async (c) => {
    const release = await publishing.read(c.req.param('edition'));
    const [, id, file] = /^(.+?)(\.csv|\.json)?$/.exec(c.req.param('table')) ?? [];
    const table = release && tableIn(release.content, id ?? '');
    if (release === undefined || table === undefined) return c.notFound();
    switch (file) {
      case '.csv':
        return sendCsv(c, `${table.id}.csv`, csvOf(tidyHeader, tidyRows(table)));
      case '.json':
        return c.json(jsonStat(table, c.get('page').lang));
      default:
        return sendPage(c, {
          title: table.title,
          children: <PublishedTableView release={release} table={table} />,
        });
    }
  });
}
