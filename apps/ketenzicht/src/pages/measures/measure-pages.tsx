import {
  approachStages,
  cycleSteps,
  dateOf,
  type IsoInstant,
  isCodeOf,
  type Role,
  recommendations,
} from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { measureMessages as m } from '../../face/messages/measures.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { type Measure, nextEvents } from '../../measures/measure.ts';
import type { Directory } from '../../signals/directory.ts';
import { scopeOf } from '../../signals/perform.ts';
import type { Database } from '../../storage/database.ts';
import { addMeasure, addMeasureStep, measuresOf } from '../../storage/measures.ts';
import { isUuid } from '../../storage/row.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { measuresPath } from '../recommendations/recommendation-views.tsx';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { type Boxes, type FieldErrors, planBoxes, readPlan, readStep, stepBoxes } from './measure-fields.ts';
import { NewMeasureForm, StepForm } from './measure-forms.tsx';
import { measurePath, type StepType, stepForms } from './measure-steps.ts';
import { type ChosenMeasures, MeasuresOverview, MeasureView } from './measure-views.tsx';

export interface MeasurePageOptions {
  readonly database: Database;
  readonly directory: Directory;
  readonly now: () => IsoInstant;
  readonly newKey: () => string;
}

/** Who answers for measures: policy and carrying out, each for the own organisation (001 L169). */
const keepers: readonly Role[] = [
  'aandachtsfunctionaris',
  'ketenregisseur',
  'avim',
  'nla',
  'kmar',
  'zoco',
  'tfRiec',
  'comensha',
];

/** Who reads them besides. */
const readers: readonly Role[] = [...keepers, 'nationalRapporteur', 'administrator'];

/**
 * `/maatregelen`: what organisations do against trafficking, with a goal that can be measured, evaluated and
 * adjusted. The chain reads all; each organisation keeps its own.
 */
export function measurePages(options: MeasurePageOptions): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  for (const path of [measuresPath, `${measuresPath}.csv`, `${measuresPath}/*`]) {
    app.use(path, signedInOnly, rolesOnly(...readers));
  }
  app.use(`${measuresPath}/nieuw`, rolesOnly(...keepers));
  app.get(measuresPath, (c) => showAll(c, options));
  app.get(`${measuresPath}.csv`, (c) => sendAll(c, options));
  app.get(`${measuresPath}/nieuw`, (c) => showNew(c, options));
  app.post(`${measuresPath}/nieuw`, (c) => add(c, options));
  app.get(`${measuresPath}/:id`, async (c) => {
    const measure = await measureIn(c, options);
    return measure === undefined ? c.notFound() : showOne(c, options, measure);
  });
  for (const type of Object.keys(stepForms) as StepType[]) {
    const { path } = stepForms[type];
    app.get(`${measuresPath}/:id/${path}`, async (c) => {
      const measure = await ownMeasureIn(c, options);
      if (measure === undefined) return c.notFound();
      if (!nextEvents(measure).includes(type))
        return c.redirect(`${measurePath(measure.id)}?gedaan=past-niet`, 303);
      return showStep(c, options, { measure, type });
    });
    app.post(`${measuresPath}/:id/${path}`, (c) => addStep(c, options, type));
  }
  return app;
}

async function measureIn(c: Context<AppEnv>, { database }: MeasurePageOptions): Promise<Measure | undefined> {
  const id = c.req.param('id') ?? '';
  if (!isUuid(id)) return undefined;
  const [measure] = await database.inScope(scopeOf(viewerOf(c)), (tx) => measuresOf(tx, id));
  return measure;
}

/** The measure, when the viewer may change it. */
async function ownMeasureIn(c: Context<AppEnv>, options: MeasurePageOptions): Promise<Measure | undefined> {
  const measure = await measureIn(c, options);
  return measure !== undefined && mayChange(c, measure) ? measure : undefined;
}

function mayChange(c: Context<AppEnv>, { organisation }: Measure): boolean {
  const viewer = viewerOf(c);
  return keepers.includes(viewer.role) && viewer.organisation.id === organisation;
}

function chosenIn(c: Context<AppEnv>): ChosenMeasures {
  const [stage, step, recommendation] = [
    c.req.query('waarvoor'),
    c.req.query('stap'),
    c.req.query('aanbeveling'),
  ];
  return {
    whose: c.req.query('van') === 'mij' ? 'mij' : '',
    stage: stage !== undefined && isCodeOf(approachStages, stage) ? stage : '',
    step: step !== undefined && isCodeOf(cycleSteps, step) ? step : '',
    recommendation: recommendations.find(({ id }) => id === recommendation)?.id ?? '',
  };
}

async function chosenMeasures(
  c: Context<AppEnv>,
  { database }: MeasurePageOptions,
): Promise<readonly Measure[]> {
  const viewer = viewerOf(c);
  const { whose, stage, step, recommendation } = chosenIn(c);
  const all = await database.inScope(scopeOf(viewer), (tx) => measuresOf(tx));
  return all.filter(
    (measure) =>
      (whose === '' || measure.organisation === viewer.organisation.id) &&
      (stage === '' || measure.plan.stage === stage) &&
      (step === '' || measure.step === step) &&
      (recommendation === '' || measure.plan.recommendation === recommendation),
  );
}

const nameIn =
  ({ directory }: MeasurePageOptions) =>
  (id: string): string =>
    directory.organisation(id)?.name ?? id;

async function showAll(c: Context<AppEnv>, options: MeasurePageOptions): Promise<Response> {
  return sendPage(c, {
    title: m.title,
    children: (
      <MeasuresOverview
        shown={await chosenMeasures(c, options)}
        chosen={chosenIn(c)}
        mayAdd={keepers.includes(viewerOf(c).role)}
        organisationName={nameIn(options)}
        today={dateOf(options.now())}
        csvHref={`${measuresPath}.csv${new URL(c.req.url).search}`}
      />
    ),
  });
}

async function sendAll(c: Context<AppEnv>, options: MeasurePageOptions): Promise<Response> {
  const header = [
    'organisation',
    'measure',
    'stage',
    'recommendation',
    'indicator',
    'unit',
    'baseline',
    'last_value',
    'last_value_on',
    'target',
    'target_on',
    'evaluate_on',
    'step',
    'outcome',
  ];
  const measures = await chosenMeasures(c, options);
  const rows = measures.map(({ organisation, plan, values, step, outcome }) => [
    nameIn(options)(organisation),
    plan.title,
    plan.stage,
    plan.recommendation,
    plan.indicator,
    plan.unit,
    plan.baseline,
    values.at(-1)?.value,
    values.at(-1)?.on,
    plan.target,
    plan.targetOn,
    plan.evaluateOn,
    step,
    outcome,
  ]);
  return sendCsv(c, 'maatregelen.csv', csvOf(header, rows));
}

const notices = {
  vastgelegd: { tone: 'ok', message: m.done },
  'past-niet': { tone: 'warning', message: m.closed },
} as const;

async function showOne(c: Context<AppEnv>, options: MeasurePageOptions, measure: Measure): Promise<Response> {
  const asked = c.req.query('gedaan');
  const notice = asked === 'vastgelegd' || asked === 'past-niet' ? notices[asked] : undefined;
  return sendPage(c, {
    title: { nl: measure.plan.title, en: measure.plan.title },
    children: (
      <MeasureView
        measure={measure}
        organisationName={nameIn(options)}
        today={dateOf(options.now())}
        mayChange={mayChange(c, measure)}
        {...(notice ? { notice } : {})}
      />
    ),
  });
}

interface Sent {
  readonly typed?: Boxes;
  readonly errors?: FieldErrors;
  readonly requestKey?: string;
}

async function showNew(
  c: Context<AppEnv>,
  { newKey }: MeasurePageOptions,
  { typed = {}, errors = [], requestKey = newKey() }: Sent = {},
): Promise<Response> {
  return sendPage(c, {
    title: m.add,
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    children: <NewMeasureForm typed={typed} errors={errors} requestKey={requestKey} />,
  });
}

async function add(c: Context<AppEnv>, options: MeasurePageOptions): Promise<Response> {
  const boxes = await readBoxes(c, ['sleutel', ...planBoxes]);
  const id = boxes?.['sleutel'] ?? '';
  if (boxes === undefined || !isUuid(id)) return garbled(c);
  const now = options.now();
  const read = readPlan(boxes, dateOf(now));
  if ('errors' in read) return showNew(c, options, { typed: boxes, errors: read.errors, requestKey: id });
  const viewer = viewerOf(c);
  await options.database.inScope(scopeOf(viewer), (tx) =>
    addMeasure(
      tx,
      { id, organisation: viewer.organisation.id },
      {
        request: id,
        happenedOn: dateOf(now),
        recordedAt: now,
        member: viewer.user,
        event: { type: 'planned', plan: read.plan },
      },
    ),
  );
  return c.redirect(`${measurePath(id)}?gedaan=vastgelegd`, 303);
}

async function showStep(
  c: Context<AppEnv>,
  { now, newKey }: MeasurePageOptions,
  {
    measure,
    type,
    typed,
    errors = [],
    requestKey = newKey(),
    status,
  }: Sent & {
    readonly measure: Measure;
    readonly type: StepType;
    readonly status?: 409 | 422;
  },
): Promise<Response> {
  const { plan } = measure;
  const start: Boxes = {
    datum: dateOf(now()),
    ...(type === 'adjusted' ? { streefwaarde: String(plan.target), streefdatum: plan.targetOn } : {}),
  };
  return sendPage(c, {
    title: stepForms[type].title,
    status: status ?? (errors.length > 0 ? 422 : 200),
    hasErrors: errors.length > 0,
    children: (
      <StepForm
        measure={measure}
        type={type}
        typed={typed ?? start}
        errors={errors}
        requestKey={requestKey}
      />
    ),
  });
}

async function addStep(c: Context<AppEnv>, options: MeasurePageOptions, type: StepType): Promise<Response> {
  const measure = await ownMeasureIn(c, options);
  if (measure === undefined) return c.notFound();
  const boxes = await readBoxes(c, ['sleutel', 'versie', 'datum', ...stepBoxes[type]]);
  const request = boxes?.['sleutel'] ?? '';
  const version = Number(boxes?.['versie']);
  if (boxes === undefined || !isUuid(request) || !Number.isSafeInteger(version)) return garbled(c);
  const now = options.now();
  const read = readStep(type, boxes, dateOf(now));
  const again = { measure, type, typed: boxes, requestKey: request };
  if ('errors' in read) return showStep(c, options, { ...again, errors: read.errors });
  const viewer = viewerOf(c);
  const outcome = await options.database.inScope(scopeOf(viewer), (tx) =>
    addMeasureStep(tx, measure, version, {
      request,
      happenedOn: read.happenedOn,
      recordedAt: now,
      member: viewer.user,
      event: read.event,
    }),
  );
  if (outcome === 'done') return c.redirect(`${measurePath(measure.id)}?gedaan=vastgelegd`, 303);
  if (outcome === 'closed') return c.redirect(`${measurePath(measure.id)}?gedaan=past-niet`, 303);
  const typed = { ...boxes, versie: String(measure.version) };
  return showStep(c, options, {
    ...again,
    typed,
    errors: [{ field: 'datum', message: m.conflict }],
    status: 409,
  });
}
