import { cellOf, type FieldName, fieldNames, fields } from '@ketenzicht/register';
import { dateOf } from '@ketenzicht/rulebook';
import { type Context, Hono } from 'hono';
import { registryMessages as m } from '../../face/messages/registry.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { rolesOnly } from '../../http/roles-only.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import { filled } from '../../intake/field-error.ts';
import type { RegistryContext } from '../../registry/context.ts';
import { amend } from '../../registry/desk.ts';
import { groupOf, notifierRoles, notify } from '../../registry/notify.ts';
import { type NotificationView, readNotification } from '../../registry/read.ts';
import type { FieldError } from '../form/read-form.ts';
import { first, type Typed, typedOf } from '../form/typed.ts';
import { readForm } from '../report/form-body.ts';
import { garbled } from '../report/garbled.tsx';
import { sendPage } from '../send-page.tsx';
import { amendmentFields, entryFields, errorsOf, readEntry, typedFrom } from './entry-form.ts';
import { NotificationForm, NotifiedPage } from './entry-page.tsx';
import { withRowsChanged } from './form-rows.ts';
import { entryPath, notificationPath } from './paths.ts';

const keyName = 'sleutel';

/** Notifying a victim by page, and completing a notification later. */
export function entryRoutes(context: RegistryContext, newKey: () => string): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  const today = () => dateOf(context.clock());
  app.use(entryPath, signedInOnly, rolesOnly(...notifierRoles));

  app.get(entryPath, (c) => {
    const { organisation } = viewerOf(c);
    const [year = '', month = '', day = ''] = today().split('-');
    const typed: Typed = new Map([
      ['reportDate-dag', [day]],
      ['reportDate-maand', [month]],
      ['reportDate-jaar', [year]],
      ...(organisation.role === 'comensha'
        ? []
        : ([
            ['notifier', [organisation.name]],
            ['notifierGroup', [groupOf(organisation)]],
          ] as const)),
    ]);
    return showEntry(c, { typed, errors: [], key: newKey() });
  });

  app.post(entryPath, async (c) => {
    const body = await readForm(c);
    if (body === undefined) return garbled(c);
    const typed = typedOf(body);
    const key = first(typed, keyName) ?? '';
    const isKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
    const state = { typed, key: isKey ? key : newKey() };
    const changed = withRowsChanged(typed);
    if (changed) return showEntry(c, { ...state, typed: changed, errors: [] });
    const read = readEntry(typed, entryFields, { id: 'nieuw', source: 'notifier' }, today());
    if (!read.ok) return showEntry(c, { ...state, errors: read.errors }, 422);
    const outcome = await notify(context, {
      viewer: viewerOf(c),
      facts: read.facts,
      identity: read.identity,
      channel: 'page',
      idempotencyKey: state.key,
    });
    if (outcome.kind === 'keyReused') return garbled(c);
    if (outcome.kind === 'refused') {
      return showEntry(c, { ...state, errors: errorsOf(outcome.problems) }, 422);
    }
    return sendPage(c, { title: m.sentTitle, children: <NotifiedPage {...outcome} /> });
  });

  app.get(`${notificationPath(':id')}/aanvullen`, signedInOnly, async (c) => {
    const view = await viewIn(context, c);
    if (view === undefined) return c.notFound();
    return showAmendment(c, view, { typed: typedFrom(view.facts), errors: [] });
  });

  app.post(`${notificationPath(':id')}/aanvullen`, signedInOnly, async (c) => {
    const body = await readForm(c);
    if (body === undefined) return garbled(c);
    const view = await viewIn(context, c);
    if (view === undefined) return c.notFound();
    const typed = typedOf(body);
    const changed = withRowsChanged(typed);
    if (changed) return showAmendment(c, view, { typed: changed, errors: [] });
    const read = readEntry(typed, amendmentFields, cellsOf(view), today());
    if (!read.ok) return showAmendment(c, view, { typed, errors: read.errors }, 422);
    const version = Number(first(typed, 'versie'));
    const outcome = await amend(context, viewerOf(c), { id: view.id, version, facts: read.facts });
    switch (outcome.kind) {
      case 'done':
        return c.redirect(`${notificationPath(view.id)}?opgeslagen`, 303);
      case 'absent':
        return c.notFound();
      case 'conflict':
        return showAmendment(c, view, { typed, errors: [{ message: m.conflict }] }, 409);
      case 'refused':
        return showAmendment(c, view, { typed, errors: errorsOf(outcome.problems) }, 422);
    }
  });
  return app;
}

const viewIn = (context: RegistryContext, c: Context<AppEnv>) =>
  readNotification(context, viewerOf(c), c.req.param('id') ?? '', c.get('trace').traceId);

/** The answers of a notification as cells, so that what the form does not ask stays as it is. */
function cellsOf({ facts }: NotificationView): Readonly<Partial<Record<FieldName, string>>> {
  const kept = fieldNames.filter((name) => fields[name].kind !== 'date' || name === 'reportDate');
  return Object.fromEntries(kept.map((name) => [name, cellOf(facts[name])]));
}

interface FormState {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

function showEntry(
  c: Context<AppEnv>,
  { key, ...state }: FormState & { readonly key: string },
  status: 200 | 422 = 200,
) {
  return sendPage(c, {
    title: m.entryTitle,
    status,
    hasErrors: state.errors.length > 0,
    children: (
      <NotificationForm
        {...state}
        title={m.entryTitle}
        lead={m.entryLead}
        action={entryPath}
        send={m.send}
        fields={entryFields}
        hidden={{ [keyName]: key }}
      />
    ),
  });
}

function showAmendment(
  c: Context<AppEnv>,
  view: NotificationView,
  state: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const title = filled(m.amendTitle, { number: view.facts.id });
  return sendPage(c, {
    title,
    status,
    hasErrors: state.errors.length > 0,
    children: (
      <NotificationForm
        {...state}
        title={title}
        action={`${notificationPath(view.id)}/aanvullen`}
        send={m.saveAmendment}
        fields={amendmentFields}
        hidden={{ versie: String(view.version) }}
      />
    ),
  });
}
