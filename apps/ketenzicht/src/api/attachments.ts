import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { codesOf, purposes } from '@ketenzicht/rulebook';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { signedInOnly } from '../http/session-middleware.ts';
import { type Attachment, attachmentLimits, sniff } from '../intake/attachment.ts';
import type { SignalApplication } from '../signals/signals.ts';
import { answerCommand } from './command-answer.ts';
import { requiredVersion } from './entity-tag.ts';
import type { FieldError } from './problems.ts';
import { idempotencyKey, ifMatch, json, refusals } from './schemas.ts';
import { versionSchema } from './signal-schemas.ts';

/** Base64 writes three bytes as four characters. */
const encodedLimit = Math.ceil(attachmentLimits.bytes / 3) * 4;

/** Room for a request with as many files as are allowed, in bytes. */
export const attachmentBodyLimit = attachmentLimits.count * encodedLimit + 1_000_000;

export const attachmentsSchema = z
  .array(
    z.strictObject({
      fileName: z.string().min(1).max(200),
      content: z.string().max(encodedLimit).openapi({ format: 'byte', description: 'De bytes in base64.' }),
    }),
  )
  .max(attachmentLimits.count)
  .openapi({ description: 'Foto’s (JPEG, PNG, WebP) of PDF. Plaats en maker worden uit foto’s gehaald.' });

type Sent = z.infer<typeof attachmentsSchema>;

/** Looks into files that came as base64; each one that is refused is an error at its place. */
export function checkedAttachments(
  sent: Sent,
):
  | { readonly ok: true; readonly attachments: readonly Attachment[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] } {
  const looked = sent.map(({ fileName, content }) => sniff(Buffer.from(content, 'base64'), fileName));
  const errors = looked.flatMap((one, index): FieldError[] =>
    one.ok
      ? []
      : [{ in: 'body', location: `#/attachments/${index}`, code: 'attachment', detail: one.message }],
  );
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, attachments: looked.flatMap((one) => (one.ok ? [one.attachment] : [])) };
}

const about = { tags: ['Signalen'], middleware: [signedInOnly] };
const dossier = z.object({ id: z.uuid() });

const addRoute = createRoute({
  method: 'post',
  path: '/signalen/{id}/bijlagen',
  operationId: 'bijlagenToevoegen',
  summary: 'Foto’s of PDF toevoegen aan een signaal',
  ...about,
  request: {
    params: dossier,
    headers: idempotencyKey.extend(ifMatch.shape),
    body: {
      required: true,
      content: {
        'application/json': { schema: z.strictObject({ attachments: attachmentsSchema.min(1) }) },
      },
    },
  },
  responses: { 200: json(versionSchema, 'Toegevoegd; de nieuwe versie staat ook in `ETag`.'), ...refusals },
});

const readRoute = createRoute({
  method: 'get',
  path: '/signalen/{id}/bijlagen/{bijlage}',
  operationId: 'bijlageOphalen',
  summary: 'Eén bijlage; de inzage wordt vastgelegd',
  ...about,
  request: {
    params: dossier.extend({ bijlage: z.uuid() }),
    query: z.object({ doel: z.enum(codesOf(purposes)).optional() }),
  },
  responses: {
    200: json(
      z
        .object({
          fileName: z.string(),
          mediaType: z.string(),
          content: z.string().openapi({ format: 'byte' }),
        })
        .openapi('Bijlage'),
      'De bijlage, met de bytes in base64.',
    ),
    ...refusals,
  },
});

/** Adds the attachments of signals. */
export function attachmentRoutes(
  api: OpenAPIHono<AppEnv>,
  { signals }: { readonly signals: Pick<SignalApplication, 'attach' | 'attachment'> },
): void {
  api.openapi(addRoute, async (c) => {
    const headers = c.req.valid('header');
    const version = requiredVersion(headers['if-match']);
    if (!version.ok) return refuseJson(c, version.problem);
    const sent = c.req.valid('json').attachments;
    const checked = checkedAttachments(sent);
    if (!checked.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: checked.errors });
    const outcome = await signals.attach({
      viewer: viewerOf(c),
      dossier: c.req.valid('param').id,
      expectedVersion: version.version,
      idempotencyKey: headers['idempotency-key'],
      files: sent.map(({ fileName, content }) => ({ fileName, bytes: Buffer.from(content, 'base64') })),
    });
    return answerCommand(c, outcome);
  });

  api.openapi(readRoute, async (c) => {
    const { id, bijlage } = c.req.valid('param');
    const { doel } = c.req.valid('query');
    const file = await signals.attachment({
      viewer: viewerOf(c),
      dossier: id,
      attachment: bijlage,
      traceId: c.get('trace').traceId,
      ...(doel === undefined ? {} : { purpose: doel }),
    });
    if (file === undefined) return refuseJson(c, { type: 'niet-gevonden' });
    const { fileName, mediaType, bytes } = file;
    return c.json({ fileName, mediaType, content: Buffer.from(bytes).toString('base64') }, 200);
  });
}
