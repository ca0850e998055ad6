import { type DossierId, trackRoles } from '@ketenzicht/chain';
import type { Rule, Text } from '@ketenzicht/rulebook';
import { forms, isCodeOf, signalStatuses } from '@ketenzicht/rulebook';
import { Hono } from 'hono';
import { Notice } from '../../face/components/alert.tsx';
import { doneMessages } from '../../face/messages/signal-actions.ts';
import { signalMessages as m } from '../../face/messages/signals.ts';
import type { AppEnv } from '../../http/environment.ts';
import { viewerOf } from '../../http/environment.ts';
import { signedInOnly } from '../../http/session-middleware.ts';
import type { WorklistFilter } from '../../signals/view.ts';
import { first, typedOf } from '../form/typed.ts';
import { sendPage } from '../send-page.tsx';
import { trackPath } from '../victims/paths.ts';
import { isCommand } from './actions/action-name.ts';
import { giveCommand, showAction } from './actions/action-routes.tsx';
import { giveAttach, showAttach } from './actions/attach-routes.tsx';
import { FindPage, tidyReference } from './find-page.tsx';
import { findPath, keys, signalPath, worklistPath } from './paths.ts';
import type { SignalPagePorts } from './ports.ts';
import type { Ask } from './request.ts';
import { formOf, lookOf, purposeOf, viewOf } from './request.ts';
import { SignalPage } from './signal-page.tsx';
import { LostPlace, Worklist } from './worklist.tsx';

const dossierSegment = ':dossier{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';
const signalRoute = `/signalen/${dossierSegment}`;
const actionRoute = `${signalRoute}/handelingen/:command`;

/** The pages on which professionals work: worklist, signal, the steps that can be taken, and search. */
export function signalPages(ports: SignalPagePorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.get(worklistPath, signedInOnly, (c) => showWorklist(c, ports));
  app.get(findPath, signedInOnly, (c) => showFind(c, ''));
  app.post(findPath, signedInOnly, (c) => find(c, ports));
  app.get(signalRoute, signedInOnly, (c) => showSignal(c, ports, c.req.param('dossier')));
  app.get(`${signalRoute}/bijlagen/:attachment`, signedInOnly, (c) =>
    sendAttachment(c, ports, c.req.param('dossier'), c.req.param('attachment')),
  );
  app.get(actionRoute, signedInOnly, (c) => {
    const { dossier, command } = c.req.param();
    if (command === 'attach') return showAttach(c, ports, dossier);
    return isCommand(command) ? showAction(c, ports, dossier, command) : c.notFound();
  });
  app.post(actionRoute, signedInOnly, async (c) => {
    const { dossier, command } = c.req.param();
    if (command === 'attach') return giveAttach(c, ports, dossier, await formOf(c));
    return isCommand(command)
      ? giveCommand(c, ports, dossier, command, typedOf(await formOf(c)))
      : c.notFound();
  });
  return app;
}

async function showWorklist(c: Ask, ports: SignalPagePorts): Promise<Response> {
  const viewer = viewerOf(c);
  const filter = filterOf(c);
  const view = await ports.signals.worklist(viewer, filter, c.req.query(keys.cursor));
  if (view === undefined) return sendPage(c, { title: m.cursorTitle, status: 400, children: <LostPlace /> });
  return sendPage(c, {
    title: m.worklist,
    children: (
      <>
        <Done c={c} />
        <Worklist
          view={view}
          viewer={viewer}
          filter={filter}
          now={ports.now()}
          municipalities={ports.municipalities}
          acts={actsOf(ports.rules)}
        />
      </>
    ),
  });
}

/** The filters in the query; what is no code of its list is left out. */
function filterOf(c: Ask): WorklistFilter {
  const asked = (key: string) => c.req.query(key)?.trim().slice(0, 60) || undefined;
  const [municipality, form, status, act, reference] = [
    asked(keys.municipality),
    asked(keys.form),
    asked(keys.status),
    asked(keys.act),
    asked(keys.reference),
  ];
  return {
    ...(municipality === undefined ? {} : { municipality }),
    ...(form !== undefined && isCodeOf(forms, form) ? { form } : {}),
    ...(status !== undefined && isCodeOf(signalStatuses, status) ? { status } : {}),
    ...(act === undefined ? {} : { act }),
    ...(asked(keys.overdue) === undefined ? {} : { overdue: true }),
    ...(reference === undefined ? {} : { reference: tidyReference(reference) }),
  };
}

const actsOf = (rules: readonly Rule[]): readonly string[] => [
  ...new Set(rules.flatMap((rule) => (rule.kind === 'duty' ? [rule.act] : []))),
];

async function showSignal(c: Ask, ports: SignalPagePorts, dossier: DossierId): Promise<Response> {
  const view = await viewOf(c, ports, dossier);
  if (view === undefined) return c.notFound();
  return sendPage(c, {
    title: titleOf(view.reference),
    children: (
      <>
        <Done c={c} />
        <SignalPage
          view={view}
          now={ports.now()}
          rules={ports.rules}
          municipalities={ports.municipalities}
          newKey={ports.newKey}
          opensTracks={trackRoles.includes(viewerOf(c).role)}
          explicitPurpose={purposeOf(c)}
        />
      </>
    ),
  });
}

const titleOf = (reference: string): Text => ({
  nl: m.signalTitle.nl.replace('{reference}', reference),
  en: m.signalTitle.en.replace('{reference}', reference),
});

/** What was just done, when the address says so. */
function Done({ c }: { c: Ask }) {
  const done = Object.entries(doneMessages).find(([command]) => command === c.req.query(keys.done));
  return done === undefined ? null : <Notice tone="ok" message={done[1]} />;
}

function showFind(c: Ask, typed: string, message?: Text): Promise<Response> {
  const error = message === undefined ? undefined : { field: keys.reference, message };
  return sendPage(c, {
    title: m.findTitle,
    status: error ? 422 : 200,
    hasErrors: error !== undefined,
    children: <FindPage typed={typed} error={error} />,
  });
}

async function find(c: Ask, ports: SignalPagePorts): Promise<Response> {
  const typed = first(typedOf(await formOf(c)), keys.reference) ?? '';
  const reference = tidyReference(typed);
  if (reference === '') return showFind(c, typed, m.findEmpty);
  const dossier = await ports.signals.find(viewerOf(c), reference);
  if (dossier !== undefined) return c.redirect(signalPath(dossier), 303);
  const track = await ports.victims.find(viewerOf(c), reference);
  return track === undefined ? showFind(c, typed, m.findNothing) : c.redirect(trackPath(track), 303);
}

/** Always as a download that runs nothing: whatever a file pretends to be, it is not a page of ours. */
async function sendAttachment(
  c: Ask,
  ports: SignalPagePorts,
  dossier: DossierId,
  attachment: string,
): Promise<Response> {
  const file = await ports.signals.attachment({ viewer: viewerOf(c), dossier, attachment, ...lookOf(c) });
  if (file === undefined) return c.notFound();
  return c.body(Uint8Array.from(file.bytes), 200, {
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName).replace(/['()*]/g, escapeByte)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
}

const escapeByte = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
