import {
  addressees,
  dateOf,
  followUpStatuses,
  type IsoInstant,
  isCodeOf,
  publications,
  type Recommendation,
  recommendations,
  repeatedBy,
  type Text,
} from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { recommendationMessages as m } from '../../face/messages/recommendations.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { cleanText } from '../../intake/clean-text.ts';
import type { Directory } from '../../signals/directory.ts';
import { scopeOf } from '../../signals/perform.ts';
import type { Database } from '../../storage/database.ts';
import { addFollowUp, type FollowUp, followUpsOf } from '../../storage/recommendation-follow-ups.ts';
import { isUuid } from '../../storage/row.ts';
import { csvOf, sendCsv } from '../csv.ts';
import { readDate } from '../read-date.ts';
import { readBoxes } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import {
  type Chosen,
  RecommendationsOverview,
  RecommendationView,
  recommendationPath,
  recommendationsPath,
  statusNow,
  type Typed,
} from './recommendation-views.tsx';

export interface RecommendationPageOptions {
  readonly database: Database;
  readonly directory: Directory;
  readonly now: () => IsoInstant;
  readonly newKey: () => string;
}

const everybody = { kind: 'public' } as const;

/**
 * `/aanbevelingen`: what the Nationaal Rapporteur recommended and what came of it, for everybody. The rapporteur
 * records responses and follow-up.
 */
export function recommendationPages(options: RecommendationPageOptions): Hono<AppEnv> {
  const { database } = options;
  const app = new Hono<AppEnv>();
  app.get(recommendationsPath, async (c) => {
    const followUps = await database.inScope(everybody, (tx) => followUpsOf(tx));
    const chosen = chosenIn(c);
    const query = new URL(c.req.url).search;
    return sendPage(c, {
      title: m.title,
      children: (
        <RecommendationsOverview
          shown={shownWith(chosen, followUps)}
          followUps={followUps}
          chosen={chosen}
          csvHref={`${recommendationsPath}.csv${query}`}
          signedIn={c.get('session').state === 'signedIn'}
        />
      ),
    });
  });
  app.get(`${recommendationsPath}.csv`, async (c) => {
    const followUps = await database.inScope(everybody, (tx) => followUpsOf(tx));
    return sendCsv(c, 'aanbevelingen.csv', csvFor(c, shownWith(chosenIn(c), followUps), followUps));
  });
  app.get(`${recommendationsPath}/:id`, async (c) => {
    const one = recommendationIn(c);
    return one === undefined ? c.notFound() : show(c, options, one);
  });
  app.post(`${recommendationsPath}/:id`, signedInOnly, rolesOnly('nationalRapporteur'), (c) =>
    record(c, options),
  );
  return app;
}

const recommendationIn = (c: Context<AppEnv>): Recommendation | undefined =>
  recommendations.find(({ id }) => id === c.req.param('id'));

function chosenIn(c: Context<AppEnv>): Chosen {
  const [publication, addressee, status] = [
    c.req.query('publicatie'),
    c.req.query('aan'),
    c.req.query('stand'),
  ];
  return {
    publication: publication !== undefined && isCodeOf(publications, publication) ? publication : '',
    addressee: addressee !== undefined && isCodeOf(addressees, addressee) ? addressee : '',
    status: status !== undefined && isCodeOf(followUpStatuses, status) ? status : '',
  };
}

function shownWith(
  { publication, addressee, status }: Chosen,
  followUps: readonly FollowUp[],
): readonly Recommendation[] {
  return recommendations.filter(
    (one) =>
      (publication === '' || one.publication === publication) &&
      (addressee === '' || one.addressees.some((code) => code === addressee)) &&
      (status === '' || statusNow(one, followUps) === status),
  );
}

function csvFor(
  c: Context<AppEnv>,
  shown: readonly Recommendation[],
  followUps: readonly FollowUp[],
): string {
  const { lang } = c.get('page');
  const header = [
    'id',
    'publication',
    'number',
    'addressees',
    'title',
    'source',
    'lines',
    'repeats',
    'repeated_by',
    'status',
  ];
  return csvOf(
    header,
    shown.map((one) => [
      one.id,
      publications[one.publication].label[lang],
      one.number,
      one.addressees.map((code) => addressees[code].label[lang]).join('|'),
      one.title[lang],
      one.citation.source,
      `${one.citation.from}-${one.citation.to}`,
      one.repeats?.id,
      repeatedBy(one.id)
        .map(({ id }) => id)
        .join('|'),
      statusNow(one, followUps),
    ]),
  );
}

type Errors = { readonly field: string; readonly message: Text }[];

async function show(
  c: Context<AppEnv>,
  { database, directory, now, newKey }: RecommendationPageOptions,
  recommendation: Recommendation,
  typed?: Typed,
  errors: Errors = [],
): Promise<Response> {
  const session = c.get('session');
  const followUps = await database.inScope(everybody, (tx) => followUpsOf(tx, recommendation.id));
  const mayRecord = session.state === 'signedIn' && session.viewer.role === 'nationalRapporteur';
  const today = dateOf(now());
  const empty = { status: '', happenedOn: today, note: '', reference: '', key: newKey() };
  return sendPage(c, {
    title: recommendation.title,
    status: errors.length > 0 ? 422 : 200,
    hasErrors: errors.length > 0,
    children: (
      <RecommendationView
        recommendation={recommendation}
        followUps={followUps}
        organisationName={(id) => directory.organisation(id)?.name ?? id}
        done={c.req.query('gedaan') !== undefined}
        signedIn={session.state === 'signedIn'}
        {...(mayRecord ? { form: { typed: typed ?? empty, errors, today } } : {})}
      />
    ),
  });
}

async function record(c: Context<AppEnv>, options: RecommendationPageOptions): Promise<Response> {
  const one = recommendationIn(c);
  if (one === undefined) return c.notFound();
  const boxes = await readBoxes(c, ['sleutel', 'datum', 'stand', 'gebeurde', 'verwijzing']);
  const key = boxes?.['sleutel'] ?? '';
  if (boxes === undefined || !isUuid(key)) return garbled(c);
  const now = options.now();
  const typed: Typed = {
    status: boxes['stand'] ?? '',
    happenedOn: boxes['datum'] ?? '',
    note: cleanText(boxes['gebeurde'] ?? ''),
    reference: cleanText(boxes['verwijzing'] ?? ''),
    key,
  };
  const read = readDate(typed.happenedOn);
  const errors: Errors = [];
  if (!read.ok) errors.push({ field: 'datum', message: read.error });
  else if (read.date === undefined) errors.push({ field: 'datum', message: m.happenedOnMissing });
  else if (read.date > dateOf(now)) errors.push({ field: 'datum', message: m.happenedOnLater });
  if (!isCodeOf(followUpStatuses, typed.status)) errors.push({ field: 'stand', message: m.statusMissing });
  if (typed.note === '') errors.push({ field: 'gebeurde', message: m.noteMissing });
  if (typed.note.length > 2000) errors.push({ field: 'gebeurde', message: m.noteLong });
  if (typed.reference.length > 200) errors.push({ field: 'verwijzing', message: m.referenceLong });
  if (errors.length > 0 || !read.ok || read.date === undefined || !isCodeOf(followUpStatuses, typed.status)) {
    return show(c, options, one, typed, errors);
  }
  const viewer = viewerOf(c);
  const followUp: FollowUp = {
    id: key,
    recommendation: one.id,
    status: typed.status,
    happenedOn: read.date,
    note: typed.note,
    ...(typed.reference === '' ? {} : { reference: typed.reference }),
    organisation: viewer.organisation.id,
    member: viewer.user,
    recordedAt: now,
  };
  await options.database.inScope(scopeOf(viewer), (tx) => addFollowUp(tx, followUp));
  return c.redirect(`${recommendationPath(one.id)}?gedaan=vastgelegd`, 303);
}
