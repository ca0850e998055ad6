import { type DossierId, isVictimStep, trackCommandLabel, trackRoles, victimStep } from '@ketenzicht/chain';
import {
  type Facts,
  type IsoDate,
  isCodeOf,
  parseIsoDate,
  purposes,
  type Role,
  type Text,
} from '@ketenzicht/rulebook';
import { Hono } from 'hono';
import { Notice } from '../../face/components/alert.tsx';
import { signalFormMessages as sm } from '../../face/messages/signal-forms.ts';
import { victimMessages as m } from '../../face/messages/victims.ts';
import { type AppEnv, viewerOf } from '../../http/environment.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { TimelineRow } from '../../signals/view.ts';
import type { TrackView } from '../../victims/view.ts';
import { Kept } from '../form/kept.tsx';
import type { FieldError } from '../form/read-form.ts';
import { refusalErrors, sentWith } from '../form/sent-with.ts';
import { type Typed, typedOf } from '../form/typed.ts';
import { sendPage } from '../send-page.tsx';
import { type Ask, formOf } from '../signals/request.ts';
import { TrackForm } from './form-page.tsx';
import { TrackList } from './list-page.tsx';
import { openTrackPath, stepPath, trackKeys, trackPath, tracksPath } from './paths.ts';
import type { VictimPagePorts } from './ports.ts';
import {
  isTrackForm,
  openingFields,
  readOpening,
  readTrackForm,
  startingValues,
  type TrackFormName,
  trackFields,
} from './track-form.ts';
import { TrackPage } from './track-page.tsx';

const dossierSegment = ':dossier{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';
const trackRoute = `${tracksPath}/${dossierSegment}`;
const stepRoute = `${trackRoute}/stappen/:command`;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The pages on which a victim track is opened, looked at and taken further. */
export function victimPages(ports: VictimPagePorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get(tracksPath, signedInOnly, (c) => showList(c, ports));
  app.get(openTrackPath, signedInOnly, (c) => showOpening(c, ports));
  app.post(openTrackPath, signedInOnly, async (c) => open(c, ports, typedOf(await formOf(c))));
  app.get(trackRoute, signedInOnly, (c) => showTrack(c, ports, c.req.param('dossier')));
  app.get(stepRoute, signedInOnly, (c) => {
    const { dossier, command } = c.req.param();
    return isTrackForm(command) ? showStep(c, ports, dossier, command) : c.notFound();
  });
  app.post(stepRoute, signedInOnly, async (c) => {
    const { dossier, command } = c.req.param();
    return isTrackForm(command)
      ? takeStep(c, ports, dossier, command, typedOf(await formOf(c)))
      : c.notFound();
  });
  return app;
}

const mayOpen = (role: Role): boolean => trackRoles.includes(role);

async function showList(c: Ask, { victims }: VictimPagePorts): Promise<Response> {
  const viewer = viewerOf(c);
  const rows = await victims.list(viewer);
  return sendPage(c, {
    title: m.title,
    children: <TrackList rows={rows} mayOpen={mayOpen(viewer.role)} />,
  });
}

/** Opens with what the signal already knows, as far as the viewer may see it. */
async function showOpening(c: Ask, ports: VictimPagePorts): Promise<Response> {
  const signal = signalOf(c);
  const view =
    signal === undefined
      ? undefined
      : await ports.signals.signal(viewerOf(c), signal, { traceId: c.get('trace').traceId });
  const known: Facts =
    view === undefined
      ? {}
      : {
          'victim.forms': view.features.forms,
          'victim.minor': view.features.minor,
          'guard.exploitationGoesOn': view.features.danger === 'now' ? true : undefined,
        };
  const fields = openingFields(ports.municipalities);
  const typed = new Map(startingValues(fields, known));
  if (view?.municipality !== undefined) typed.set('municipality', [view.municipality]);
  return sendOpening(c, ports, { typed, errors: [], status: 200 });
}

const signalOf = (c: Ask): DossierId | undefined => {
  const asked = c.req.query(trackKeys.signal);
  return asked !== undefined && uuid.test(asked) ? asked : undefined;
};

async function open(c: Ask, ports: VictimPagePorts, typed: Typed): Promise<Response> {
  if (!mayOpen(viewerOf(c).role)) return c.notFound();
  const sent = sentWith(typed);
  if (sent === undefined) {
    return sendOpening(c, ports, { typed, errors: [{ message: sm.doesNotFit }], status: 422 });
  }
  const read = readOpening(typed, ports.municipalities, signalOf(c));
  if (!read.ok) return sendOpening(c, ports, { typed, errors: read.errors, status: 422 });
  const outcome = await ports.victims.open({
    viewer: viewerOf(c),
    idempotencyKey: sent.key,
    input: read.input,
  });
  switch (outcome.kind) {
    case 'opened':
      return c.redirect(trackPath(outcome.dossier, { done: 'openTrack' }), 303);
    case 'refused':
      return sendOpening(c, ports, { typed, errors: refusalErrors(outcome.refusals), status: 422 });
    case 'keyReused':
      return sendOpening(c, ports, { typed, errors: [{ message: sm.keyReused }], status: 409 });
  }
}

interface Again {
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly status: 200 | 409 | 422;
  readonly changes?: readonly TimelineRow[];
}

function sendOpening(
  c: Ask,
  ports: VictimPagePorts,
  { typed, errors, status }: Again,
): Promise<Response> | Response {
  if (!mayOpen(viewerOf(c).role)) return c.notFound();
  const signal = signalOf(c);
  return sendPage(c, {
    title: m.open,
    status,
    hasErrors: errors.length > 0,
    children: (
      <TrackForm
        title={m.open}
        intro={signal === undefined ? m.openLead : m.openFromSignal}
        fields={openingFields(ports.municipalities)}
        typed={typed}
        errors={errors}
        version={0}
        idempotencyKey={sentWith(typed)?.key ?? ports.newKey()}
        action={signal === undefined ? openTrackPath : `${openTrackPath}?${trackKeys.signal}=${signal}`}
        cancel={tracksPath}
      />
    ),
  });
}

/** The track as the viewer may see it for the purpose and the law date in the query. */
function viewOf(c: Ask, { victims }: VictimPagePorts, dossier: DossierId): Promise<TrackView | undefined> {
  const purpose = c.req.query(trackKeys.purpose);
  const lawDate = lawDateOf(c);
  return victims.track(viewerOf(c), dossier, {
    traceId: c.get('trace').traceId,
    ...(purpose !== undefined && isCodeOf(purposes, purpose) ? { purpose } : {}),
    ...(lawDate === undefined ? {} : { lawDate }),
  });
}

const lawDateOf = (c: Ask): IsoDate | undefined => {
  const asked = c.req.query(trackKeys.lawDate)?.trim();
  const date = asked === undefined ? undefined : parseIsoDate(asked);
  return date !== undefined && date >= '2000-01-01' && date <= '2100-12-31' ? date : undefined;
};

async function showTrack(c: Ask, ports: VictimPagePorts, dossier: DossierId): Promise<Response> {
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return c.notFound();
  const done = c.req.query(trackKeys.done);
  return sendPage(c, {
    title: titled(m.trackTitle, view.reference),
    children: (
      <>
        {done !== undefined && <Notice tone="ok" message={done === 'openTrack' ? m.opened : m.done} />}
        <TrackPage view={view} now={ports.now()} newKey={ports.newKey} />
      </>
    ),
  });
}

const titled = ({ nl, en }: Text, reference: string): Text => ({
  nl: nl.replace('{reference}', reference),
  en: en.replace('{reference}', reference),
});

const isOffered = (view: TrackView, command: TrackFormName): boolean =>
  [...view.actions, ...view.plan.flatMap(({ actions }) => actions)].some(
    (action) => action.command === command && action.prohibitions.every(({ liftable }) => liftable),
  );

const presentIn = (view: TrackView): readonly Role[] => view.parties.map(({ role }) => role);

async function showStep(
  c: Ask,
  ports: VictimPagePorts,
  dossier: DossierId,
  command: TrackFormName,
): Promise<Response> {
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return c.notFound();
  if (!isOffered(view, command)) return sendKept(c, command, new Map(), view);
  const fields = trackFields(command, presentIn(view));
  const typed = command === 'changeProfile' ? startingValues(fields, view.known) : new Map();
  return sendStep(c, ports, view, command, { typed, errors: [], status: 200 });
}

async function takeStep(
  c: Ask,
  ports: VictimPagePorts,
  dossier: DossierId,
  command: TrackFormName,
  typed: Typed,
): Promise<Response> {
  const again = async (one: Omit<Again, 'typed'>) => {
    const view = await viewOf(c, ports, dossier);
    if (view === undefined) return sendGone(c, command, typed);
    return one.changes !== undefined && !isOffered(view, command)
      ? sendKept(c, command, typed, view)
      : sendStep(c, ports, view, command, { ...one, typed });
  };
  const sent = sentWith(typed);
  if (sent === undefined) return again({ errors: [{ message: sm.doesNotFit }], status: 422 });
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return sendGone(c, command, typed);
  const read = readTrackForm(command, presentIn(view), typed);
  if (!read.ok) return again({ errors: read.errors, status: 422 });
  const outcome = await ports.victims.command({
    traceId: c.get('trace').traceId,
    viewer: viewerOf(c),
    dossier,
    expectedVersion: sent.version,
    idempotencyKey: sent.key,
    input: read.input,
  });
  switch (outcome.kind) {
    case 'done':
      return c.redirect(trackPath(dossier, { done: command }), 303);
    case 'refused':
      return again({ errors: refusalErrors(outcome.refusals), status: 422 });
    case 'conflict':
      return again({ errors: [], status: 409, changes: outcome.changes });
    case 'keyReused':
      return again({ errors: [{ message: sm.keyReused }], status: 409 });
    case 'absent':
      return sendGone(c, command, typed);
  }
}

function sendStep(
  c: Ask,
  ports: VictimPagePorts,
  view: TrackView,
  command: TrackFormName,
  { typed, errors, status, changes }: Again,
): Promise<Response> {
  const title = trackCommandLabel(command);
  const key = sentWith(typed)?.key;
  return sendPage(c, {
    title: { nl: `${title.nl}: ${view.reference}`, en: `${title.en}: ${view.reference}` },
    status,
    hasErrors: errors.length > 0,
    children: (
      <TrackForm
        title={title}
        intro={isVictimStep(command) ? victimStep(command).intro : undefined}
        crumb={{ href: trackPath(view.dossier), label: view.reference }}
        fields={trackFields(command, presentIn(view))}
        typed={typed}
        errors={errors}
        version={view.version}
        idempotencyKey={
          key === undefined || changes !== undefined || errors.length > 0 ? ports.newKey() : key
        }
        action={stepPath(view.dossier, command)}
        cancel={trackPath(view.dossier)}
        changes={changes}
      />
    ),
  });
}

function sendKept(c: Ask, command: TrackFormName, typed: Typed, view: TrackView): Promise<Response> {
  return sendPage(c, {
    title: sm.notNowTitle,
    status: 409,
    children: (
      <Kept
        title={trackCommandLabel(command)}
        why={m.notNowText}
        back={{ href: trackPath(view.dossier), label: m.back }}
        fields={trackFields(command, trackRoles)}
        typed={typed}
      />
    ),
  });
}

/**
 * The track is not there, or not for this organisation any more. Whoever filled in a form gets the text back;
 * that there is or was a track is not said to somebody who guesses an address.
 */
function sendGone(c: Ask, command: TrackFormName, typed: Typed): Promise<Response> {
  return sendPage(c, {
    title: sm.notNowTitle,
    status: 404,
    children: (
      <Kept
        title={trackCommandLabel(command)}
        why={m.goneText}
        back={{ href: tracksPath, label: m.title }}
        fields={trackFields(command, trackRoles)}
        typed={typed}
      />
    ),
  });
}
