import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonStat, odataTable, type Table, tableIn } from '@ketenzicht/register';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { rolesOnly } from '../http/roles-only.ts';
import { signedInOnly } from '../http/session-middleware.ts';
import type { EditionApplication } from '../monitor/editions.ts';
import type { Viewer } from '../signals/view.ts';
import { json, momentSchema, refusals, textSchema } from './schemas.ts';

const about = { tags: ['Monitor'], middleware: [signedInOnly, rolesOnly('nationalRapporteur')] };

const idParam = z.object({ id: z.uuid().openapi({ description: 'De editie.' }) });
const tableParam = idParam.extend({
  tabel: z.string().max(60).openapi({ description: 'De tabel of figuur.', example: 'tabel-2.1' }),
});

const nameSchema = z
  .object({ id: z.uuid(), naam: z.string(), gemaaktOp: momentSchema, meldingen: z.number().int() })
  .openapi('Editie');

const codeSchema = z.object({ Identifier: z.string(), Index: z.number().int(), Title: z.string() });
const observationSchema = z
  .object({
    Id: z.number().int(),
    Measure: z.enum(['Aantal', 'Percentage']),
    ValueAttribute: z.enum(['None', 'Confidential']),
    Value: z.number().nullable(),
    Rijen: z.string(),
    Kolommen: z.string(),
  })
  .openapi('Observatie', { description: 'In de vorm van de open data van het CBS (OData v4).' });

const jsonStatSchema = z
  .object({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    label: z.string(),
    source: z.string(),
    note: z.array(z.string()).optional(),
    id: z.array(z.string()),
    size: z.array(z.number().int()),
    role: z.record(z.string(), z.array(z.string())),
    dimension: z.record(
      z.string(),
      z.object({
        label: z.string(),
        category: z.object({
          index: z.array(z.string()),
          label: z.record(z.string(), z.string()),
          unit: z.record(z.string(), z.object({ base: z.string(), decimals: z.number() })).optional(),
        }),
      }),
    ),
    value: z.array(z.number().nullable()),
    status: z.record(z.string(), z.string()).optional(),
  })
  .openapi('JsonStat');

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

const dataset = createRoute({
  method: 'get',
  path: '/edities/{id}/tabellen/{tabel}',
  operationId: 'tabelOphalen',
  summary: 'Een tabel of figuur als JSON-stat 2.0',
  ...about,
  request: { params: tableParam },
  responses: {
    200: json(jsonStatSchema, 'JSON-stat.'),
    ...refusals,
  },
});

/** The parts of a table in the shape of the open data of Statistics Netherlands. */
const partRoute = <S extends z.ZodType>(part: string, operationId: string, summary: string, schema: S) =>
  createRoute({
    method: 'get',
    path: `/edities/{id}/tabellen/{tabel}/${part}`,
    operationId,
    summary,
    ...about,
    request: { params: tableParam },
    responses: { 200: json(z.object({ value: z.array(schema) }), summary), ...refusals },
  });

const observations = partRoute(
  'observaties',
  'observatiesOphalen',
  'De cijfers, één per regel',
  observationSchema,
);
const measures = partRoute(
  'maten',
  'matenOphalen',
  'De maten',
  codeSchema.extend({ DataType: z.string(), Unit: z.string(), Decimals: z.number().int() }),
);
const dimensions = partRoute(
  'dimensies',
  'dimensiesOphalen',
  'De dimensies',
  z.object({ Identifier: z.string(), Title: z.string(), Kind: z.string() }),
);
const rows = partRoute('rijen', 'rijenOphalen', 'De codes van de rijen', codeSchema);
const columns = partRoute('kolommen', 'kolommenOphalen', 'De codes van de kolommen', codeSchema);

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

  api.openapi(dataset, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json(jsonStatSchema.parse(jsonStat(table, 'nl')), 200);
  });

  api.openapi(observations, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').Observations] }, 200);
  });

  api.openapi(measures, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').MeasureCodes] }, 200);
  });

  api.openapi(dimensions, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').Dimensions] }, 200);
  });

  api.openapi(rows, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').RijenCodes] }, 200);
  });

  api.openapi(columns, async (c) => {
    const table = await tableOf(viewerOf(c), c.req.valid('param'));
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').KolommenCodes] }, 200);
  });

  async function tableOf(
    viewer: Viewer,
    { id, tabel }: { readonly id: string; readonly tabel: string },
  ): Promise<Table | undefined> {
    const found = await application.read(viewer, id);
    return found && tableIn(found.stored.content, tabel);
  }
}
