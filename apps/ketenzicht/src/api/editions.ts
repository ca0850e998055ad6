import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { tableIn } from '@ketenzicht/register';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { rolesOnly } from '../http/roles-only.ts';
import { signedInOnly } from '../http/session-middleware.ts';
import type { EditionApplication } from '../monitor/editions.ts';
import { json, momentSchema, refusals, textSchema } from './schemas.ts';
import { tableParam, tableRoutes } from './table-parts.ts';

const about = { tags: ['Monitor'], middleware: [signedInOnly, rolesOnly('nationalRapporteur')] };

const idParam = z.object({ id: z.uuid().openapi({ description: 'De editie.' }) });

const nameSchema = z
  .object({ id: z.uuid(), naam: z.string(), gemaaktOp: momentSchema, meldingen: z.number().int() })
  .openapi('Editie');

const editions = createRoute({
  method: 'get',
  path: '/edities',
  operationId: 'editiesOphalen',
  summary: 'De edities van de monitor van uw organisatie, de nieuwste eerst; hoogstens honderd',
  ...about,
  responses: { 200: json(z.object({ edities: z.array(nameSchema) }), 'De namen.'), ...refusals },
});

const edition = createRoute({
  method: 'get',
  path: '/edities/{id}',
  operationId: 'editieOphalen',
  summary: 'Eén editie met haar tabellen en figuren',
  ...about,
  request: { params: idParam },
  responses: {
    200: json(
      nameSchema.extend({
        tabellen: z.array(
          z.object({ tabel: z.string(), nummer: textSchema, titel: textSchema, aantal: z.number().int() }),
        ),
      }),
      'De editie.',
    ),
    ...refusals,
  },
});

/** Adds the editions of the monitor, for whoever makes them. */
export function editionRoutes(
  api: OpenAPIHono<AppEnv>,
  { editions: application }: { readonly editions: EditionApplication },
): void {
  api.openapi(editions, async (c) => {
    const names = await application.latest(viewerOf(c));
    const edities = names.map(({ id, name, madeAt, notifications }) => ({
      id,
      naam: name,
      gemaaktOp: madeAt,
      meldingen: notifications,
    }));
    return c.json({ edities }, 200);
  });

  api.openapi(edition, async (c) => {
    const found = await application.read(viewerOf(c), c.req.valid('param').id);
    if (found === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    const { id, name, madeAt, notifications, content } = found.stored;
    const tabellen = content.tables.map(({ id: tabel, number, title, size }) => ({
      tabel,
      nummer: number,
      titel: title,
      aantal: size,
    }));
    return c.json({ id, naam: name, gemaaktOp: madeAt, meldingen: notifications, tabellen }, 200);
  });

  tableRoutes(api, {
    path: '/edities/{id}/tabellen/{tabel}',
    params: idParam.extend(tableParam.shape),
    about,
    name: 'tabel',
    tableOf: async (c) => {
      const found = await application.read(viewerOf(c), c.req.param('id') ?? '');
      return found && tableIn(found.stored.content, c.req.param('tabel') ?? '');
    },
  });
}
