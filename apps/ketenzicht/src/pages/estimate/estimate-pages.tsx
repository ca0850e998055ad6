import { observed } from '@ketenzicht/estimate';
import { type Context, Hono } from 'hono';
import type { EstimateApplication } from '../../estimation/estimates.ts';
import { tableOf } from '../../estimation/question.ts';
import { type SimulationResult, simulationKind } from '../../estimation/simulation-job.ts';
import type { SummarisedError } from '../../face/components/error-summary.tsx';
import { say } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readBoxes, readForm } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { figureCsv, figureFiles, figureTable } from './figure-table.ts';
import { Overview } from './overview.tsx';
import { estimateJobPath, estimatePath, simulationPath } from './paths.ts';
import { ProgressView } from './progress-view.tsx';
import {
  questionFields,
  questionStart,
  readQuestion,
  readSimulation,
  simulationFields,
  simulationStart,
  type Typed,
} from './question-form.ts';
import { QuestionView } from './question-view.tsx';
import { EstimateView } from './result-view.tsx';
import { coverageTable, SimulationForm, SimulationView } from './simulation-view.tsx';

/** Seconds after which the page of a running calculation is asked for again. */
const refreshAfter = 2;

/** `/schatten`: the Nationaal Rapporteur estimates how many are not seen, and tries methods on a known truth. */
export function estimatePages({ estimates }: { readonly estimates: EstimateApplication }): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const path of [estimatePath, `${estimatePath}/*`]) {
    app.use(path, signedInOnly, rolesOnly('nationalRapporteur'));
  }

  app.get(estimatePath, async (c) =>
    sendPage(c, { title: m.title, children: <Overview estimates={await estimates.latest(viewerOf(c))} /> }),
  );

  app.get(`${estimatePath}/nieuw`, (c) => showQuestion(c, questionStart));

  app.post(`${estimatePath}/nieuw`, async (c) => {
    const form = await readForm(c);
    if (form === undefined) return garbled(c);
    const typed: Typed = Object.fromEntries(
      questionFields.map((name) => [name, textOf(form.get(name)).replace(/\r\n?/g, '\n')]),
    );
    const file = form.get('bestand');
    const read = readQuestion(typed, file instanceof File ? await file.text() : '');
    if (!read.ok) return showQuestion(c, typed, read.errors);
    const data = await estimates.dataOf(viewerOf(c), read.question);
    if (observed(tableOf(data.whole)) === 0) {
      return showQuestion(c, typed, [{ field: 'van', message: m.registerEmpty }]);
    }
    const job = await estimates.ask(viewerOf(c), read.question, data);
    return c.redirect(`${estimateJobPath}/${job}`, 303);
  });

  app.get(simulationPath, (c) => showSimulation(c, simulationStart));

  app.post(simulationPath, async (c) => {
    const typed = await readBoxes(c, simulationFields);
    if (typed === undefined) return garbled(c);
    const read = readSimulation(typed);
    if (!read.ok) return showSimulation(c, typed, read.errors);
    const job = await estimates.simulate(viewerOf(c), read.question);
    return c.redirect(`${estimateJobPath}/${job}`, 303);
  });

  app.get(`${estimateJobPath}/:job`, async (c) => {
    const job = await estimates.job(viewerOf(c), c.req.param('job'));
    if (job === undefined) return c.notFound();
    const simulates = job.kind === simulationKind;
    if (job.state === 'done') {
      if (!simulates) return c.redirect(`${estimatePath}/${estimateIn(job.result) ?? ''}`, 303);
      const result = job.result as SimulationResult;
      return sendPage(c, {
        title: m.simulationResult,
        children: <SimulationView result={result} job={job.id} />,
      });
    }
    if (job.state === 'waiting' || job.state === 'running') c.header('Refresh', String(refreshAfter));
    const title = simulates ? m.simulationProgress : m.progressTitle;
    return sendPage(c, { title, children: <ProgressView job={job} title={title} /> });
  });

  app.get(`${estimateJobPath}/:job/dekking.csv`, async (c) => {
    const job = await estimates.job(viewerOf(c), c.req.param('job'));
    if (job?.kind !== simulationKind || job.state !== 'done') return c.notFound();
    const { lang } = c.get('page');
    const { columns, rows } = coverageTable(job.result as SimulationResult, lang);
    return sendCsv(
      c,
      'dekking.csv',
      csvOf(
        columns.map(({ label }) => say(label, lang)),
        rows,
      ),
    );
  });

  app.post(`${estimateJobPath}/:job/stoppen`, async (c) => {
    const job = await estimates.job(viewerOf(c), c.req.param('job'));
    if (job === undefined) return c.notFound();
    await estimates.stop(viewerOf(c), job.id);
    return c.redirect(`${estimateJobPath}/${job.id}`, 303);
  });

  app.get(`${estimatePath}/:id`, async (c) => {
    const found = await estimates.read(viewerOf(c), c.req.param('id'));
    if (found === undefined) return c.notFound();
    const { title } = found.stored;
    return sendPage(c, { title: { nl: title, en: title }, children: <EstimateView {...found} /> });
  });

  app.get(`${estimatePath}/:id/:file`, async (c) => {
    const part = figureFiles.find((name) => `${name}.csv` === c.req.param('file'));
    const found = await estimates.read(viewerOf(c), c.req.param('id'));
    const { lang } = c.get('page');
    const table = part && found && figureTable(part, found.data, found.result, lang);
    if (table === undefined || found === undefined) return c.notFound();
    return sendCsv(c, `${part}.csv`, figureCsv(table, found.result.whole, lang));
  });

  app.post(`${estimatePath}/:id/opnieuw`, async (c) => {
    const found = await estimates.read(viewerOf(c), c.req.param('id'));
    if (found === undefined) return c.notFound();
    const job = await estimates.repeat(viewerOf(c), found.stored.id);
    return c.redirect(`${estimateJobPath}/${job}`, 303);
  });
  return app;
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

/** The estimate that a finished job made or made again. */
const estimateIn = (result: unknown): string | undefined =>
  typeof result === 'object' && result !== null && 'estimate' in result ? String(result.estimate) : undefined;

function showQuestion(
  c: Context<AppEnv>,
  typed: Typed,
  errors: readonly SummarisedError[] = [],
): Promise<Response> {
  return sendPage(c, {
    title: m.newEstimate,
    status: errors.length === 0 ? 200 : 422,
    hasErrors: errors.length > 0,
    children: <QuestionView typed={typed} errors={errors} />,
  });
}

function showSimulation(
  c: Context<AppEnv>,
  typed: Typed,
  errors: readonly SummarisedError[] = [],
): Promise<Response> {
  return sendPage(c, {
    title: m.simulation,
    status: errors.length === 0 ? 200 : 422,
    hasErrors: errors.length > 0,
    children: <SimulationForm typed={typed} errors={errors} />,
  });
}
