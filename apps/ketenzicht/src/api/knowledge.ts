import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import type { GlossaryTerm, Rule } from '@ketenzicht/rulebook';
import { dateOf, ruleById, rulesAt } from '@ketenzicht/rulebook';
import type { AppEnv } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import type { ListedCode } from './code-lists.ts';
import { codeLists } from './code-lists.ts';
import { citationView, ruleSchema, ruleView } from './rule-view.ts';
import { citationSchema, dateSchema, json, refusals, textSchema } from './schemas.ts';

const codeSchema = z
  .object({
    code: z.string(),
    label: textSchema,
    toelichting: textSchema.optional(),
    bron: citationSchema.optional(),
    geldigVanaf: dateSchema.optional(),
    geldigTot: dateSchema.optional(),
    groep: z.string().optional().openapi({ description: 'Alleen bij indicatoren.' }),
    vormen: z.array(z.string()).optional().openapi({ description: 'Alleen bij indicatoren.' }),
  })
  .openapi('Code');

const codeListSchema = z.object({ naam: z.string(), codes: z.array(codeSchema) }).openapi('Codelijst');

const entrySchema = z
  .object({
    sleutel: z.string(),
    term: textSchema,
    afkorting: z.string().optional(),
    definitie: textSchema,
    bron: citationSchema,
  })
  .openapi('Begrip');

const about = { tags: ['Kennis'], security: [] };

const listsRoute = createRoute({
  method: 'get',
  path: '/codelijsten',
  operationId: 'codelijstenOphalen',
  summary: 'Alle codelijsten',
  ...about,
  responses: {
    200: json(z.object({ codelijsten: z.array(codeListSchema) }), 'De codelijsten.'),
    ...refusals,
  },
});

const listRoute = createRoute({
  method: 'get',
  path: '/codelijsten/{lijst}',
  operationId: 'codelijstOphalen',
  summary: 'Eén codelijst',
  ...about,
  request: { params: z.object({ lijst: z.string().openapi({ example: 'vormen' }) }) },
  responses: { 200: json(codeListSchema, 'De codelijst.'), ...refusals },
});

const rulesRoute = createRoute({
  method: 'get',
  path: '/regels',
  operationId: 'regelsOphalen',
  summary: 'De regels die op een dag gelden',
  ...about,
  request: {
    query: z.strictObject({
      wetsdatum: dateSchema
        .optional()
        .openapi({ description: 'De dag waarop de regels gelden; anders vandaag.' }),
    }),
  },
  responses: {
    200: json(z.object({ wetsdatum: dateSchema, regels: z.array(ruleSchema) }), 'De regels.'),
    ...refusals,
  },
});

const ruleRoute = createRoute({
  method: 'get',
  path: '/regels/{id}',
  operationId: 'regelOphalen',
  summary: 'Eén regel, ook als die niet meer geldt',
  ...about,
  request: { params: z.object({ id: z.string().openapi({ example: 'municipal.judge' }) }) },
  responses: { 200: json(ruleSchema, 'De regel.'), ...refusals },
});

const glossaryRoute = createRoute({
  method: 'get',
  path: '/begrippen',
  operationId: 'begrippenOphalen',
  summary: 'De begrippenlijst',
  ...about,
  responses: { 200: json(z.object({ begrippen: z.array(entrySchema) }), 'De begrippen.'), ...refusals },
});

/** Adds what anybody may know: code lists, rules and glossary. */
export function knowledgeRoutes(
  api: OpenAPIHono<AppEnv>,
  parts: {
    readonly rules: readonly Rule[];
    readonly glossary: Readonly<Record<string, GlossaryTerm>>;
    readonly now: () => Date;
  },
): void {
  api.openapi(listsRoute, (c) => c.json({ codelijsten: Object.keys(codeLists).map(listView) }, 200));

  api.openapi(listRoute, (c) => {
    const { lijst } = c.req.valid('param');
    return Object.hasOwn(codeLists, lijst)
      ? c.json(listView(lijst), 200)
      : refuseJson(c, { type: 'niet-gevonden' });
  });

  api.openapi(rulesRoute, (c) => {
    const date = c.req.valid('query').wetsdatum ?? dateOf(parts.now().toISOString());
    return c.json({ wetsdatum: date, regels: rulesAt(parts.rules, date).map(ruleView) }, 200);
  });

  api.openapi(ruleRoute, (c) => {
    const rule = ruleById(parts.rules, c.req.valid('param').id);
    return rule ? c.json(ruleView(rule), 200) : refuseJson(c, { type: 'niet-gevonden' });
  });

  api.openapi(glossaryRoute, (c) =>
    c.json({ begrippen: Object.entries(parts.glossary).map(([key, term]) => entryView(key, term)) }, 200),
  );
}

function listView(name: string): z.infer<typeof codeListSchema> {
  return {
    naam: name,
    codes: Object.entries(codeLists[name] ?? {}).map(([code, one]) => codeView(code, one)),
  };
}

function codeView(code: string, listed: ListedCode): z.infer<typeof codeSchema> {
  const { label, explanation, citation, from, until, group, forms } = listed;
  return {
    code,
    label,
    ...(explanation === undefined ? {} : { toelichting: explanation }),
    ...(citation === undefined ? {} : { bron: citationView(citation) }),
    ...(from === undefined ? {} : { geldigVanaf: from }),
    ...(until === undefined ? {} : { geldigTot: until }),
    ...(group === undefined ? {} : { groep: group }),
    ...(forms === undefined ? {} : { vormen: [...forms] }),
  };
}

function entryView(
  key: string,
  { term, short, definition, citation }: GlossaryTerm,
): z.infer<typeof entrySchema> {
  return {
    sleutel: key,
    term,
    ...(short === undefined ? {} : { afkorting: short }),
    definitie: definition,
    bron: citationView(citation),
  };
}
