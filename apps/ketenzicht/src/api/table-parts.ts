import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonStat, odataTable, type Table } from '@ketenzicht/register';
import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { json, refusals } from './schemas.ts';

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

const measureSchema = codeSchema.extend({
  DataType: z.string(),
  Unit: z.string(),
  Decimals: z.number().int(),
});
const dimensionSchema = z.object({ Identifier: z.string(), Title: z.string(), Kind: z.string() });

/** Parameter that names a table. */
export const tableParam = z.object({
  tabel: z.string().max(60).openapi({ description: 'De tabel of figuur.', example: 'tabel-2.1' }),
});

interface TablePlace {
  /** Address of one table, for example `/edities/{id}/tabellen/{tabel}`. */
  readonly path: string;
  readonly params: z.ZodObject;
  readonly about: { tags: string[]; middleware?: MiddlewareHandler<AppEnv>[]; security?: never[] };
  /** What operations of these tables are called: `tabel` gives `tabelOphalen`, `tabelMatenOphalen`. */
  readonly name: string;
  readonly tableOf: (c: Context<AppEnv>) => Promise<Table | undefined>;
}

/** Adds a table as JSON-stat 2.0, and its parts in the shape of the open data of Statistics Netherlands. */
export function tableRoutes(api: OpenAPIHono<AppEnv>, place: TablePlace): void {
  const { path, params, about, name, tableOf } = place;
  const request = { params };
  const dataset = createRoute({
    method: 'get',
    path,
    operationId: `${name}Ophalen`,
    summary: 'Een tabel of figuur als JSON-stat 2.0',
    ...about,
    request,
    responses: { 200: json(jsonStatSchema, 'JSON-stat.'), ...refusals },
  });
  api.openapi(dataset, async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json(jsonStatSchema.parse(jsonStat(table, 'nl')), 200);
  });
  const observations = part('observaties', 'De cijfers, één per regel', observationSchema);
  api.openapi(observations, async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').Observations] }, 200);
  });
  api.openapi(part('maten', 'De maten', measureSchema), async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').MeasureCodes] }, 200);
  });
  api.openapi(part('dimensies', 'De dimensies', dimensionSchema), async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').Dimensions] }, 200);
  });
  api.openapi(part('rijen', 'De codes van de rijen', codeSchema), async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').RijenCodes] }, 200);
  });
  api.openapi(part('kolommen', 'De codes van de kolommen', codeSchema), async (c) => {
    const table = await tableOf(c);
    if (table === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    return c.json({ value: [...odataTable(table, 'nl').KolommenCodes] }, 200);
  });

  function part<S extends z.ZodType>(of: string, summary: string, schema: S) {
    return createRoute({
      method: 'get',
      path: `${path}/${of}`,
      operationId: `${name}${of[0]?.toUpperCase()}${of.slice(1)}Ophalen`,
      summary,
      ...about,
      request,
      responses: { 200: json(z.object({ value: z.array(schema) }), summary), ...refusals },
    });
  }
}
