import { z } from '@hono/zod-openapi';

/** Schemas that several resources share, with the names they have in the OpenAPI document. */

export const textSchema = z
  .object({ nl: z.string(), en: z.string() })
  .openapi('Tekst', { description: 'Een tekst in het Nederlands en het Engels.' });

export const dateSchema = z.iso.date().openapi({ format: 'date', example: '2026-03-01' });

/** Moments are taken with any offset and given in UTC. */
export const momentSchema = z.iso
  .datetime({ offset: true })
  .openapi({ format: 'date-time', example: '2026-03-01T10:00:00.000Z' });

export const citationSchema = z
  .object({
    bron: z.enum(['000', '001', '002', '003', '004']),
    vanRegel: z.int(),
    totEnMetRegel: z.int(),
    verwijzing: z.string().optional(),
  })
  .openapi('Bronvermelding', { description: 'Waar een uitspraak staat: regels van een brondocument.' });

export const problemSchema = z
  .object({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    oplossing: z.string().openapi({ description: 'Wat u nu kunt doen.' }),
    traceId: z.string().openapi({ description: 'Volgnummer van de verwerking, voor de beheerder.' }),
    regel: z.string().optional().openapi({ description: 'De regel die dit niet toestaat.' }),
    errors: z
      .array(
        z.object({
          in: z.enum(['body', 'query', 'path', 'header']),
          location: z
            .string()
            .openapi({ description: 'JSON Pointer in de inhoud, of de naam van de parameter.' }),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Probleem', { description: 'Een weigering of fout volgens RFC 9457.' });

/** A JSON answer of a route. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

/**
 * Stands in every route for the refusals it can answer with; the OpenAPI document names them one by one,
 * by what the operation takes.
 */
export const refusals = {
  default: { description: 'Weigering', content: { 'application/problem+json': { schema: problemSchema } } },
};

/** Header of every request that records something. */
export const idempotencyKey = z.object({
  'idempotency-key': z.uuid().openapi({
    description:
      'Een UUID die de client kiest. Een herhaald verzoek met dezelfde sleutel wordt één keer uitgevoerd.',
  }),
});

/** Header of every request that changes a dossier; read it with `requiredVersion`. */
export const ifMatch = z.object({
  'if-match': z.string().optional().openapi({ description: 'De ETag van de versie die wordt gewijzigd.' }),
});
