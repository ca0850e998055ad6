import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { codesOf, forms, purposes } from '@ketenzicht/rulebook';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { signedInOnly } from '../http/session-middleware.ts';
import { parseReceiptCode } from '../intake/receipt.ts';
import { type ReportContext, reportSchema } from '../intake/report-schema.ts';
import { commandInputSchema } from '../signals/command-input.ts';
import type { SignalApplication } from '../signals/signals.ts';
import { attachmentRoutes, attachmentsSchema, checkedAttachments } from './attachments.ts';
import { answerCommand } from './command-answer.ts';
import { etagOf, requiredVersion } from './entity-tag.ts';
import { idempotencyKey, ifMatch, json, refusals } from './schemas.ts';
import { receiptSchema, signalSchema, versionSchema, worklistSchema } from './signal-schemas.ts';

const about = { tags: ['Signalen'], security: [] };
const forViewers = { tags: ['Signalen'], middleware: [signedInOnly] };
const dossierParam = z.object({ id: z.uuid().openapi({ description: 'Het dossier.' }) });
const bodyOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const findRoute = createRoute({
  method: 'post',
  path: '/signalen/_zoek',
  operationId: 'signaalZoeken',
  summary: 'Het signaal met dit kenmerk',
  ...forViewers,
  request: bodyOf(z.strictObject({ kenmerk: z.string().max(40).openapi({ example: 'KZ-7F3K-9Q2M' }) })),
  responses: { 200: json(z.object({ id: z.uuid() }), 'Het dossier.'), ...refusals },
});

const readRoute = createRoute({
  method: 'get',
  path: '/signalen/{id}',
  operationId: 'signaalOphalen',
  summary: 'Eén signaal, zoals u het voor dit doel mag zien; de inzage wordt vastgelegd',
  ...forViewers,
  request: { params: dossierParam, query: z.object({ doel: z.enum(codesOf(purposes)).optional() }) },
  responses: { 200: json(signalSchema, 'Het signaal, met de versie in `ETag`.'), ...refusals },
});

const actRoute = createRoute({
  method: 'post',
  path: '/signalen/{id}/handelingen',
  operationId: 'signaalBehandelen',
  summary: 'Een stap zetten in een signaal',
  ...forViewers,
  request: {
    params: dossierParam,
    headers: idempotencyKey.extend(ifMatch.shape),
    ...bodyOf(commandInputSchema),
  },
  responses: {
    200: json(versionSchema, 'De stap is gezet; de nieuwe versie staat ook in `ETag`.'),
    ...refusals,
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/taken',
  operationId: 'takenOphalen',
  summary: 'De open taken van uw organisatie, in de volgorde van de werklijst',
  ...forViewers,
  request: {
    query: z.object({
      gemeente: z.string().max(20).optional(),
      vorm: z.enum(codesOf(forms)).optional(),
      stand: z.string().max(20).optional(),
      handeling: z.string().max(40).optional(),
      teLaat: z.enum(['true', 'false']).optional(),
      kenmerk: z.string().max(40).optional(),
      cursor: z.string().max(2_000).optional(),
    }),
  },
  responses: { 200: json(worklistSchema, 'Een bladzijde van de werklijst.'), ...refusals },
});

const receiptRoute = createRoute({
  method: 'post',
  path: '/ontvangstbewijzen/_zoek',
  operationId: 'ontvangstbewijsZoeken',
  summary: 'Hoe het met een melding staat, met de ontvangstcode',
  ...about,
  request: bodyOf(z.strictObject({ ontvangstcode: z.string().max(100) })),
  responses: { 200: json(receiptSchema, 'De stand van de melding.'), ...refusals },
});

function reportRouteOf(context: ReportContext) {
  const report = reportSchema(context).extend({ attachments: attachmentsSchema.default([]) });
  return createRoute({
    method: 'post',
    path: '/signalen',
    operationId: 'signaalMelden',
    summary: 'Een signaal melden; aanmelden hoeft niet',
    ...about,
    request: { headers: idempotencyKey, ...bodyOf(report) },
    responses: {
      201: json(
        z.object({ kenmerk: z.string(), ontvangstcode: z.string() }),
        'Ontvangen. De ontvangstcode wordt één keer gegeven.',
      ),
      ...refusals,
    },
  });
}

/** Adds the signals: reporting, following, reading and acting, by the functions that the pages use. */
export function signalRoutes(
  api: OpenAPIHono<AppEnv>,
  parts: { readonly signals: SignalApplication; readonly reportContext: ReportContext },
): void {
  const { signals } = parts;

  attachmentRoutes(api, { signals });

  api.openapi(reportRouteOf(parts.reportContext), async (c) => {
    const session = c.get('session');
    const { attachments, ...report } = c.req.valid('json');
    const checked = checkedAttachments(attachments);
    if (!checked.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: checked.errors });
    const outcome = await signals.receive({
      report,
      attachments: checked.attachments,
      channel: 'api',
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      ...(session.state === 'signedIn' ? { viewer: session.viewer } : {}),
    });
    if (outcome.kind === 'keyReused') return refuseJson(c, { type: 'idempotentiesleutel-hergebruikt' });
    return c.json({ kenmerk: outcome.reference, ontvangstcode: outcome.receiptCode }, 201);
  });

  api.openapi(receiptRoute, async (c) => {
    const code = parseReceiptCode(c.req.valid('json').ontvangstcode);
    const view = code === undefined ? undefined : await signals.receipt(code, c.get('trace').traceId);
    if (view === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    const { reference, status, receivedAt, since, news } = view;
    return c.json(
      {
        kenmerk: reference,
        stand: status,
        ontvangenOp: receivedAt,
        sinds: since,
        berichten: news.map(({ at, text }) => ({ op: at, tekst: text })),
      },
      200,
    );
  });

  api.openapi(findRoute, async (c) => {
    const id = await signals.find(viewerOf(c), c.req.valid('json').kenmerk);
    return id === undefined ? refuseJson(c, { type: 'niet-gevonden' }) : c.json({ id }, 200);
  });

  api.openapi(readRoute, async (c) => {
    const { doel } = c.req.valid('query');
    const { traceId } = c.get('trace');
    const view = await signals.signal(viewerOf(c), c.req.valid('param').id, {
      traceId,
      ...(doel === undefined ? {} : { purpose: doel }),
    });
    if (view === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json(signalSchema.parse(view), 200, { ETag: etagOf(view.version) });
  });

  api.openapi(actRoute, async (c) => {
    const headers = c.req.valid('header');
    const version = requiredVersion(headers['if-match']);
    if (!version.ok) return refuseJson(c, version.problem);
    const outcome = await signals.command({
      viewer: viewerOf(c),
      dossier: c.req.valid('param').id,
      expectedVersion: version.version,
      idempotencyKey: headers['idempotency-key'],
      input: c.req.valid('json'),
    });
    return answerCommand(c, outcome);
  });

  api.openapi(listRoute, async (c) => {
    const { gemeente, vorm, stand, handeling, teLaat, kenmerk, cursor } = c.req.valid('query');
    const view = await signals.worklist(
      viewerOf(c),
      {
        ...(gemeente === undefined ? {} : { municipality: gemeente }),
        ...(vorm === undefined ? {} : { form: vorm }),
        ...(stand === undefined ? {} : { status: stand }),
        ...(handeling === undefined ? {} : { act: handeling }),
        ...(teLaat === undefined ? {} : { overdue: teLaat === 'true' }),
        ...(kenmerk === undefined ? {} : { reference: kenmerk }),
      },
      cursor,
    );
    if (view === undefined) return refuseJson(c, { type: 'ongeldige-cursor' });
    return c.json(worklistSchema.parse(view), 200);
  });
}
