import { dateOf, type IsoInstant, type Language } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { chartTable } from '../../face/components/charts/chart-data.ts';
import { oversightMessages as m } from '../../face/messages/oversight.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import type { ChainFigures } from '../../oversight/figures.ts';
import type { Directory } from '../../signals/directory.ts';
import type { Viewer } from '../../signals/view.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { sendPage } from '../reference/page-parts.tsx';
import { type ChainContent, ChainPage } from './chain-page.tsx';
import { type ChainQuestion, readChainQuestion } from './chain-question.ts';
import { type CsvTable, dutiesCsv, municipalityRows, signalsCsv, stepsCsv } from './chain-tables.ts';
import { closeChart, flowChart, formTable, stepRows } from './charts.ts';

interface ChainOptions {
  readonly figures: ChainFigures;
  readonly directory: Directory;
  readonly now: () => IsoInstant;
}

/** What one CSV file holds. */
type MakeTable = (asked: {
  readonly viewer: Viewer;
  readonly question: ChainQuestion;
  readonly lang: Language;
}) => Promise<CsvTable>;

/** `/keten` and the CSV files of its tables. */
export function chainRoutes({ figures, directory, now }: ChainOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const questionOf = (c: Context<AppEnv>) =>
    readChainQuestion((name) => c.req.query(name), {
      today: dateOf(now()),
      isMunicipality: (code) => directory.municipality(code) !== undefined,
    });
  const files: Readonly<Record<string, MakeTable>> = {
    taken: async ({ viewer, question, lang }) =>
      dutiesCsv(await figures.openDuties(viewer, question.filter), directory, lang),
    'open-signalen': async ({ viewer, question, lang }) =>
      signalsCsv(municipalityRows(await figures.openDossiers(viewer, question.filter)), directory, lang),
    'per-maand': async ({ viewer, question, lang }) =>
      chartTable(
        flowChart(await figures.months(viewer, question.period, question.filter), question, lang),
        lang,
      ),
    'per-vorm': async ({ viewer, question, lang }) =>
      chartTable(formTable(await figures.months(viewer, question.period, question.filter), question), lang),
    stappen: async ({ viewer, question, lang }) =>
      stepsCsv(stepRows((await figures.steps(viewer, question.period, question.filter)).durations), lang),
    sluitredenen: async ({ viewer, question, lang }) =>
      chartTable(closeChart(await figures.closings(viewer, question.period, question.filter), lang), lang),
  };
  app.get('/keten', async (c) => {
    const question = questionOf(c);
    const hasErrors = Object.keys(question.errors).length > 0;
    const content = hasErrors ? undefined : await contentOf(figures, viewerOf(c), question);
    return sendPage(c, {
      title: m.chainTitle,
      kind: 'work',
      hasErrors,
      children: (
        <ChainPage question={question} content={content} directory={directory} lang={c.get('page').lang} />
      ),
    });
  });
  for (const [name, make] of Object.entries(files)) {
    app.get(`/keten/${name}.csv`, async (c) => {
      const question = questionOf(c);
      if (Object.keys(question.errors).length > 0)
        return c.redirect(`/keten?${new URL(c.req.url).searchParams}`, 303);
      const { header, rows } = await make({ viewer: viewerOf(c), question, lang: c.get('page').lang });
      return sendCsv(c, `keten-${name}.csv`, csvOf(header, rows));
    });
  }
  return app;
}

async function contentOf(
  figures: ChainFigures,
  viewer: Viewer,
  question: ChainQuestion,
): Promise<ChainContent> {
  const { filter, period } = question;
  const [duties, dossiers, months, steps, closings] = await Promise.all([
    figures.openDuties(viewer, filter),
    figures.openDossiers(viewer, filter),
    figures.months(viewer, period, filter),
    figures.steps(viewer, period, filter),
    figures.closings(viewer, period, filter),
  ]);
  return { duties, dossiers, months, steps, closings };
}
