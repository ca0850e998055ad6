import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { tableIn } from '@ketenzicht/register';
import type { AppEnv } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import type { PublishApplication } from '../monitor/publish.ts';
import type { ReleaseName } from '../storage/releases.ts';
import { json, momentSchema, refusals, textSchema } from './schemas.ts';
import { tableParam, tableRoutes } from './table-parts.ts';

const about = { tags: ['Monitor'], security: [] };

const nameParam = z.object({
  naam: z
    .string()
    .max(110)
    .openapi({ description: 'De publicatie.', example: 'slachtoffermonitor-2015-2019' }),
});

const publicationSchema = z
  .object({
    naam: z.string(),
    gepubliceerdOp: momentSchema,
    beveiliging: z.enum(['weglatenEnAfronden', 'vasteAfwijking']),
    grens: z.number().int().openapi({ description: 'Aantallen hieronder zijn niet af te leiden.' }),
    afgerondOp: z.number().int().openapi({ description: '1: niet afgerond.' }),
  })
  .openapi('Publicatie');

const publications = createRoute({
  method: 'get',
  path: '/publicaties',
  operationId: 'publicatiesOphalen',
  summary: 'De gepubliceerde edities van de monitor, de nieuwste eerst; hoogstens honderd',
  ...about,
  responses: { 200: json(z.object({ publicaties: z.array(publicationSchema) }), 'De namen.'), ...refusals },
});

const publication = createRoute({
  method: 'get',
  path: '/publicaties/{naam}',
  operationId: 'publicatieOphalen',
  summary: 'Eén gepubliceerde editie met haar tabellen en figuren',
  ...about,
  request: { params: nameParam },
  responses: {
    200: json(
      publicationSchema.extend({
        tabellen: z.array(z.object({ tabel: z.string(), nummer: textSchema, titel: textSchema })),
      }),
      'De publicatie.',
    ),
    ...refusals,
  },
});

/** Adds what was published of the monitor, for everybody. */
export function publicationRoutes(
  api: OpenAPIHono<AppEnv>,
  { publishing }: { readonly publishing: Pick<PublishApplication, 'latest' | 'read'> },
): void {
  api.openapi(publications, async (c) =>
    c.json({ publicaties: (await publishing.latest()).map(viewOf) }, 200),
  );

  api.openapi(publication, async (c) => {
    const release = await publishing.read(c.req.valid('param').naam);
    if (release === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    const tabellen = release.content.tables.map(({ id, number, title }) => ({
      tabel: id,
      nummer: number,
      titel: title,
    }));
    return c.json({ ...viewOf(release), tabellen }, 200);
  });

  tableRoutes(api, {
    path: '/publicaties/{naam}/tabellen/{tabel}',
    params: nameParam.extend(tableParam.shape),
    about,
    name: 'publicatietabel',
    tableOf: async (c) => {
      const release = await publishing.read(c.req.param('naam') ?? '');
      return release && tableIn(release.content, c.req.param('tabel') ?? '');
    },
  });
}

const viewOf = ({ name, madeAt, mode, threshold, base }: ReleaseName) => ({
  naam: name,
  gepubliceerdOp: madeAt,
  beveiliging: mode === 'suppressed' ? ('weglatenEnAfronden' as const) : ('vasteAfwijking' as const),
  grens: threshold,
  afgerondOp: base,
});
