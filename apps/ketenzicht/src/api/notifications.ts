import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  cellOf,
  countries,
  type Field,
  type FieldName,
  fieldNames,
  fields,
  isMissing,
  missing,
  missingSigns,
  type Notification,
  type Problem,
  rowReader,
} from '@ketenzicht/register';
import { codesOf, dateOf, type IsoInstant } from '@ketenzicht/rulebook';
import { type AppEnv, viewerOf } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import { rolesOnly } from '../http/roles-only.ts';
import { signedInOnly } from '../http/session-middleware.ts';
import { notifierRoles } from '../registry/notify.ts';
import type { RegistryApplication } from '../registry/registry.ts';
import type { FieldError } from './problems.ts';
import { dateSchema, idempotencyKey, json, momentSchema, refusals } from './schemas.ts';

/** Answers that the register gives itself, or that are sealed. */
const notAsked: readonly FieldName[] = ['id', 'person', 'source', 'registeredAs'];
const asked = fieldNames.filter((name) => !notAsked.includes(name));

const countryCodes = countries.map(({ code }) => code);

/** What may be said of one field: a value, or why there is none. */
function answerSchema(name: FieldName): z.ZodType {
  const field: Field = fields[name];
  const reasons = z.enum(codesOf(missing));
  const codes = field.list ? codesOf(field.list) : countryCodes;
  const code = z.enum([codes[0] ?? '', ...codes.slice(1)]);
  switch (field.kind) {
    case 'text':
      return z.string().max(120);
    case 'date':
      return field.required ? dateSchema : z.union([dateSchema, reasons]);
    case 'count':
      return z.union([
        z
          .int()
          .min(0)
          .max(field.max ?? 0),
        reasons,
      ]);
    case 'code':
    case 'country':
      return z.union([code, reasons]);
    case 'codes':
    case 'countries':
      return z.union([z.array(code).min(1).max(codes.length), reasons]);
  }
}

const described = (name: FieldName) => answerSchema(name).openapi({ description: fields[name].label.nl });

const required: readonly FieldName[] = ['reportDate', 'notifierGroup', 'legalBasis'];

const factsSchema = z
  .strictObject(
    Object.fromEntries(
      asked.map((name) => [name, required.includes(name) ? described(name) : described(name).optional()]),
    ),
  )
  .openapi('MeldingFeiten', {
    description:
      'Wat over het slachtoffer bekend is. Wat ontbreekt is onbekend; een reden kan ook worden genoemd.',
  });

const identitySchema = z
  .strictObject({
    givenNames: z.string().max(200).optional(),
    familyName: z.string().max(200).optional(),
    birthDate: dateSchema.optional(),
    phone: z.string().max(50).optional(),
  })
  .openapi('MeldingIdentiteit', {
    description: 'Wie het slachtoffer is; alleen op een grond die dat toestaat. Wordt versleuteld bewaard.',
  });

const notificationSchema = z
  .object({
    id: z.uuid(),
    nummer: z.string(),
    versie: z.int(),
    ontvangenOp: momentSchema,
    ontbreekt: z.array(z.string()),
    besluit: z.string().optional(),
    feiten: z.record(z.string(), z.unknown()),
  })
  .openapi('Melding');

const forNotifiers = {
  tags: ['Register'],
  middleware: [signedInOnly, rolesOnly(...notifierRoles)],
};

const notifyRoute = createRoute({
  method: 'post',
  path: '/meldingen',
  operationId: 'slachtofferMelden',
  summary: 'Een slachtoffer melden bij het landelijk register',
  ...forNotifiers,
  request: {
    headers: idempotencyKey,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.strictObject({ feiten: factsSchema, identiteit: identitySchema.optional() }),
        },
      },
    },
  },
  responses: {
    201: json(z.object({ id: z.uuid(), nummer: z.string() }), 'De melding is opgenomen.'),
    ...refusals,
  },
});

const readRoute = createRoute({
  method: 'get',
  path: '/meldingen/{id}',
  operationId: 'meldingOphalen',
  summary: 'Eén melding van uw organisatie, zonder wie het slachtoffer is',
  ...forNotifiers,
  request: { params: z.object({ id: z.uuid().openapi({ description: 'De melding.' }) }) },
  responses: { 200: json(notificationSchema, 'De melding.'), ...refusals },
});

const listRoute = createRoute({
  method: 'get',
  path: '/meldingen',
  operationId: 'meldingenOphalen',
  summary: 'De meldingen van uw organisatie, de nieuwste eerst',
  ...forNotifiers,
  request: { query: z.object({ na: z.uuid().optional() }) },
  responses: {
    200: json(
      z.object({ meldingen: z.array(notificationSchema), volgende: z.uuid().optional() }),
      'Een bladzijde; vraag de volgende met `na`.',
    ),
    ...refusals,
  },
});

/** Adds the register: notifying, and reading back what one's organisation notified. */
export function notificationRoutes(
  api: OpenAPIHono<AppEnv>,
  { registry, clock }: { readonly registry: RegistryApplication; readonly clock: () => IsoInstant },
): void {
  api.openapi(notifyRoute, async (c) => {
    const { feiten, identiteit } = c.req.valid('json');
    const told: Readonly<Record<string, unknown>> = { ...feiten };
    const columns: FieldName[] = ['id', 'source', ...asked.filter((name) => told[name] !== undefined)];
    const cells = columns.map((name) =>
      name === 'id' ? 'api' : name === 'source' ? 'notifier' : cellIn(told[name]),
    );
    const read = rowReader({ columns, today: dateOf(clock()) })(cells);
    if (!read.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: errorsOf(read.problems) });
    const outcome = await registry.notify({
      viewer: viewerOf(c),
      facts: read.notification,
      channel: 'api',
      idempotencyKey: c.req.valid('header')['idempotency-key'],
      ...(identiteit === undefined ? {} : { identity: identiteit }),
    });
    switch (outcome.kind) {
      case 'stored':
        return c.json({ id: outcome.id, nummer: outcome.number }, 201);
      case 'refused':
        return refuseJson(c, { type: 'ongeldige-invoer', errors: errorsOf(outcome.problems) });
      case 'keyReused':
        return refuseJson(c, { type: 'idempotentiesleutel-hergebruikt' });
    }
  });

  api.openapi(readRoute, async (c) => {
    const view = await registry.notification(viewerOf(c), c.req.valid('param').id, c.get('trace').traceId);
    return view === undefined ? refuseJson(c, { type: 'niet-gevonden' }) : c.json(shown(view), 200);
  });

  api.openapi(listRoute, async (c) => {
    const { rows, next } = await registry.own(viewerOf(c), c.req.valid('query').na);
    return c.json({ meldingen: rows.map(shown), ...(next && { volgende: next.id }) }, 200);
  });
}

/** An answer as a cell of an exchanged file, which the reader of the register understands. */
function cellIn(answer: unknown): string {
  if (Array.isArray(answer)) return answer.map(String).join('|');
  const text = String(answer);
  return isMissing(text) ? missingSigns[text] : text;
}

const errorsOf = (problems: readonly Problem[]): readonly FieldError[] =>
  problems.map(({ field, reason }) => ({
    in: 'body',
    location: field === undefined ? '#/feiten' : `#/feiten/${field}`,
    code: 'ongeldig',
    detail: reason,
  }));

type Shown = Pick<
  Awaited<ReturnType<RegistryApplication['own']>>['rows'][number],
  'id' | 'version' | 'recordedAt' | 'gaps' | 'decision' | 'facts'
>;

function shown({
  id,
  version,
  recordedAt,
  gaps,
  decision,
  facts,
}: Shown): z.infer<typeof notificationSchema> {
  return {
    id,
    nummer: facts.id,
    versie: version,
    ontvangenOp: recordedAt,
    ontbreekt: [...gaps],
    ...(decision === undefined ? {} : { besluit: decision }),
    feiten: answersOf(facts),
  };
}

/** Every answer that is not simply unknown. */
function answersOf(facts: Notification): Record<string, unknown> {
  return Object.fromEntries(
    asked.flatMap((name) => {
      const answer = facts[name];
      return answer === undefined || cellOf(answer) === '' ? [] : [[name, answer]];
    }),
  );
}
