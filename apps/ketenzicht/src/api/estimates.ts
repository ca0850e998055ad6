import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { EstimateApplication } from '../estimation/estimates.ts';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { rolesOnly } from '../http/roles-only.ts';
import { signedInOnly } from '../http/session-middleware.ts';
import { estimateNameSchema, estimateSchema, estimateView } from './estimate-schemas.ts';
import { json, refusals } from './schemas.ts';

const about = { tags: ['Schattingen'], middleware: [signedInOnly, rolesOnly('nationalRapporteur')] };

const listRoute = createRoute({
  method: 'get',
  path: '/schattingen',
  operationId: 'schattingenOphalen',
  summary: 'De bewaarde schattingen van uw organisatie, de nieuwste eerst; hoogstens honderd',
  ...about,
  responses: { 200: json(z.object({ schattingen: z.array(estimateNameSchema) }), 'De namen.'), ...refusals },
});

const readRoute = createRoute({
  method: 'get',
  path: '/schattingen/{id}',
  operationId: 'schattingOphalen',
  summary: 'Eén schatting: alle modellen met interval en controles, gevoeligheid en oordeel',
  ...about,
  request: { params: z.object({ id: z.uuid().openapi({ description: 'De schatting.' }) }) },
  responses: { 200: json(estimateSchema, 'De schatting.'), ...refusals },
});

/** Adds the kept estimates, for whoever makes them. */
export function estimateRoutes(
  api: OpenAPIHono<AppEnv>,
  { estimates }: { readonly estimates: EstimateApplication },
): void {
  api.openapi(listRoute, async (c) => {
    const names = await estimates.latest(viewerOf(c));
    const schattingen = names.map(({ id, title, madeAt, methodVersion }) => ({
      id,
      naam: title,
      gemaaktOp: madeAt,
      methode: methodVersion,
    }));
    return c.json({ schattingen }, 200);
  });

  api.openapi(readRoute, async (c) => {
    const found = await estimates.read(viewerOf(c), c.req.valid('param').id);
    if (found === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json(estimateView(found), 200);
  });
}
