import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { trackRoles } from '@ketenzicht/chain';
import { codesOf, purposes } from '@ketenzicht/rulebook';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { signedInOnly } from '../http/session-middleware.ts';
import { openTrackSchema, trackCommandSchema } from '../victims/input.ts';
import type { VictimApplication } from '../victims/victims.ts';
import { answerCommand } from './command-answer.ts';
import { etagOf, requiredVersion } from './entity-tag.ts';
import { problemOfRefusals } from './problems.ts';
import { dateSchema, idempotencyKey, ifMatch, json, refusals } from './schemas.ts';
import { versionSchema } from './signal-schemas.ts';
import { trackListSchema, trackSchema } from './victim-schemas.ts';

const forViewers = { tags: ['Slachtoffertrajecten'], middleware: [signedInOnly] };
const trackParam = z.object({ id: z.uuid().openapi({ description: 'Het traject.' }) });
const bodyOf = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const listRoute = createRoute({
  method: 'get',
  path: '/slachtoffertrajecten',
  operationId: 'slachtoffertrajectenOphalen',
  summary: 'De trajecten waaraan uw organisatie meewerkt',
  ...forViewers,
  responses: { 200: json(trackListSchema, 'Lopende trajecten eerst; hoogstens honderd.'), ...refusals },
});

const openRoute = createRoute({
  method: 'post',
  path: '/slachtoffertrajecten',
  operationId: 'slachtoffertrajectOpenen',
  summary: 'Een traject openen, bij de geringste aanwijzing',
  ...forViewers,
  request: { headers: idempotencyKey, ...bodyOf(openTrackSchema) },
  responses: {
    201: json(z.object({ id: z.uuid(), kenmerk: z.string() }), 'Het traject is geopend.'),
    ...refusals,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/slachtoffertrajecten/{id}',
  operationId: 'slachtoffertrajectOphalen',
  summary:
    'Eén traject met het beschermingsplan, zoals u het voor dit doel mag zien; de inzage wordt vastgelegd',
  ...forViewers,
  request: {
    params: trackParam,
    query: z.object({ doel: z.enum(codesOf(purposes)).optional(), op: dateSchema.optional() }),
  },
  responses: { 200: json(trackSchema, 'Het traject, met de versie in `ETag`.'), ...refusals },
});

const actRoute = createRoute({
  method: 'post',
  path: '/slachtoffertrajecten/{id}/stappen',
  operationId: 'slachtoffertrajectStap',
  summary: 'Een stap zetten in een traject',
  ...forViewers,
  request: {
    params: trackParam,
    headers: idempotencyKey.extend(ifMatch.shape),
    ...bodyOf(trackCommandSchema),
  },
  responses: {
    200: json(versionSchema, 'De stap is gezet; de nieuwe versie staat ook in `ETag`.'),
    ...refusals,
  },
});

/** Adds the victim tracks: opening, reading and acting, by the functions that the pages use. */
export function victimRoutes(
  api: OpenAPIHono<AppEnv>,
  { victims }: { readonly victims: VictimApplication },
): void {
  api.openapi(listRoute, async (c) =>
    c.json(trackListSchema.parse({ rows: await victims.list(viewerOf(c)) }), 200),
  );

  api.openapi(openRoute, async (c) => {
    const viewer = viewerOf(c);
    if (!trackRoles.includes(viewer.role)) return refuseJson(c, { type: 'niet-gevonden' });
    const outcome = await victims.open({
      viewer,
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      input: c.req.valid('json'),
    });
    switch (outcome.kind) {
      case 'opened':
        return c.json({ id: outcome.dossier, kenmerk: outcome.reference }, 201);
      case 'keyReused':
        return refuseJson(c, { type: 'idempotentiesleutel-hergebruikt' });
      case 'refused': {
        const [first, ...others] = outcome.refusals;
        if (first === undefined) throw new Error('A refusal without a reason');
        return refuseJson(c, problemOfRefusals([first, ...others]));
      }
    }
  });

  api.openapi(readRoute, async (c) => {
    const { doel, op } = c.req.valid('query');
    const view = await victims.track(viewerOf(c), c.req.valid('param').id, {
      traceId: c.get('trace').traceId,
      ...(doel === undefined ? {} : { purpose: doel }),
      ...(op === undefined ? {} : { lawDate: op }),
    });
    if (view === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json(trackSchema.parse(view), 200, { ETag: etagOf(view.version) });
  });

  api.openapi(actRoute, async (c) => {
    const headers = c.req.valid('header');
    const version = requiredVersion(headers['if-match']);
    if (!version.ok) return refuseJson(c, version.problem);
    const outcome = await victims.command({
      traceId: c.get('trace').traceId,
      viewer: viewerOf(c),
      dossier: c.req.valid('param').id,
      expectedVersion: version.version,
      idempotencyKey: headers['idempotency-key'],
      input: c.req.valid('json'),
    });
    return answerCommand(c, outcome);
  });
}
