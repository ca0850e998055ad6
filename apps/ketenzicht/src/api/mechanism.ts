import type { OpenAPIHono } from '@hono/zod-openapi';
import { createRoute, z } from '@hono/zod-openapi';
import {
  type Applied,
  advise,
  article273f,
  assess,
  codesOf,
  contacts,
  dateOf,
  differenceBetween,
  type FactProblem,
  type Facts,
  forms,
  isFactKey,
  isValidOn,
  mechanism,
  mechanismPhases,
  originGroups,
  type Rule,
  readFacts,
  whatWouldChange,
} from '@ketenzicht/rulebook';
import type { AppEnv } from '../http/environment.ts';
import { refuseJson } from '../http/refuse.tsx';
import type { FieldError } from './problems.ts';
import { ruleSchema, ruleView } from './rule-view.ts';
import { dateSchema, json, momentSchema, refusals, textSchema } from './schemas.ts';

const about = { tags: ['Verwijzing'], security: [] };

const originSchema = z.enum(codesOf(originGroups) as [keyof typeof originGroups]);
const formSchema = z.enum(codesOf(forms) as [keyof typeof forms]);
const yesNo = z.enum(['true', 'false']).transform((value) => value === 'true');

const statementSchema = z
  .object({
    regel: ruleSchema,
    geldt: z.enum(['ja', 'hangt-af']),
    vragen: z.array(z.string()).openapi({ description: 'Feiten die nog onbekend zijn.' }),
    wie: z.array(z.object({ code: z.string(), contact: textSchema })),
  })
  .openapi('Uitspraak', { description: 'Een regel zoals die voor een soort slachtoffer spreekt.' });

const mechanismRoute = createRoute({
  method: 'get',
  path: '/verwijzing',
  operationId: 'verwijzingOphalen',
  summary: 'Het verwijzingsmechanisme voor een soort slachtoffer op een dag',
  ...about,
  request: {
    query: z.strictObject({
      wetsdatum: dateSchema.optional(),
      herkomst: originSchema.optional(),
      minderjarig: yesNo.optional(),
      dublin: yesNo.optional(),
      vorm: formSchema.optional(),
    }),
  },
  responses: {
    200: json(
      z.object({
        wetsdatum: dateSchema,
        fasen: z.array(
          z.object({ fase: z.string(), naam: textSchema, uitspraken: z.array(statementSchema) }),
        ),
      }),
      'De fasen met hun regels.',
    ),
    ...refusals,
  },
});

const differenceRoute = createRoute({
  method: 'get',
  path: '/regelverschillen',
  operationId: 'regelverschillenOphalen',
  summary: 'Wat erbij kwam, veranderde en verviel tussen twee dagen',
  ...about,
  request: {
    query: z.strictObject({
      van: dateSchema.optional().openapi({ description: 'De eerste dag; anders vandaag.' }),
      tot: dateSchema.optional().openapi({ description: 'De tweede dag; anders vandaag.' }),
    }),
  },
  responses: {
    200: json(
      z.object({
        toegevoegd: z.array(ruleSchema),
        veranderd: z.array(z.object({ was: ruleSchema, wordt: ruleSchema })),
        vervallen: z.array(ruleSchema),
        gelijkGebleven: z.int(),
      }),
      'De verschillen.',
    ),
    ...refusals,
  },
});

const factsBody = {
  body: {
    required: true,
    content: {
      'application/json': {
        schema: z
          .strictObject({
            wetsdatum: dateSchema.optional(),
            feiten: z.record(z.string(), z.unknown()).openapi({
              description:
                'Feiten bij hun naam, zoals in `voorwaarde` van de regels. Wat ontbreekt is onbekend.',
              example: { 'sharing.sender': 'ngo', 'sharing.to': 'comensha' },
            }),
          })
          .openapi('Feiten', { description: 'Ze worden gebruikt voor het antwoord en daarna vergeten.' }),
      },
    },
  },
} as const;

const adviceRoute = createRoute({
  method: 'post',
  path: '/deeladviezen',
  operationId: 'deeladviesVragen',
  summary: 'Mag dit gemeld of gedeeld worden? Niets wordt bewaard',
  ...about,
  request: factsBody,
  responses: {
    200: json(
      z.object({
        antwoord: z.enum(['yes', 'withoutNames', 'otherwise']).optional(),
        watTeDoen: textSchema.optional(),
        grondslag: z.string().optional(),
        regel: ruleSchema.optional(),
        vragen: z.array(z.string()),
      }),
      'Het antwoord, of de feiten die nog gevraagd moeten worden.',
    ),
    ...refusals,
  },
});

const articleRoute = createRoute({
  method: 'post',
  path: '/artikel-273f',
  operationId: 'artikel273fVergelijken',
  summary: 'Elementen en hoogste straf op de dag van het feit. Niets wordt bewaard',
  ...about,
  request: factsBody,
  responses: {
    200: json(
      z.object({
        subs: z.array(
          z.object({
            sub: z.int(),
            regel: z.string(),
            elementen: z.enum(['aanwezig', 'ontbreken', 'onbekend']),
            vragen: z.array(z.string()),
          }),
        ),
        hoogsteStraf: z.object({ jaren: z.int(), omschrijving: textSchema, regel: z.string() }),
        straffenHangenAfVan: z.array(z.string()),
      }),
      'De vergelijking.',
    ),
    ...refusals,
  },
});

const appliedSchema = z.object({
  regel: ruleSchema,
  omdat: z.array(z.string()).openapi({ description: 'De feiten die de doorslag gaven.' }),
  anders: z.array(z.string()).openapi({ description: 'Feiten die het antwoord anders kunnen maken.' }),
});

const assessmentRoute = createRoute({
  method: 'post',
  path: '/beoordelingen',
  operationId: 'feitenBeoordelen',
  summary: 'Wat geldt bij deze feiten op een dag? Niets wordt bewaard',
  ...about,
  request: factsBody,
  responses: {
    200: json(
      z.object({
        wetsdatum: dateSchema,
        plichten: z.array(appliedSchema.extend({ uiterlijk: momentSchema.optional() })),
        beslissingen: z.array(appliedSchema),
        verboden: z.array(appliedSchema),
        inzage: z.array(appliedSchema),
        aanbevolen: z.array(appliedSchema),
        hangtAf: z.array(z.object({ regel: z.string(), vragen: z.array(z.string()) })),
        vragen: z
          .array(z.string())
          .openapi({ description: 'Waar de meeste regels op wachten staat voorop.' }),
      }),
      'Wat volgt, waarom, en wat nog onbekend is.',
    ),
    ...refusals,
  },
});

/** Adds the referral mechanism, the comparison of dates, the adviser and article 273f, for everybody. */
export function mechanismRoutes(
  api: OpenAPIHono<AppEnv>,
  { rules, now }: { readonly rules: readonly Rule[]; readonly now: () => Date },
): void {
  const today = () => dateOf(now().toISOString());

  api.openapi(mechanismRoute, (c) => {
    const { wetsdatum, herkomst, minderjarig, dublin, vorm } = c.req.valid('query');
    const at = wetsdatum ?? today();
    const profile: Facts = {
      'victim.indication': true,
      'victim.origin': herkomst,
      'victim.minor': minderjarig,
      'victim.dublin': dublin,
      'victim.forms': vorm === undefined ? undefined : [vorm],
    };
    const found = mechanism({ rules, profile, at });
    const fasen = codesOf(mechanismPhases).map((fase) => ({
      fase,
      naam: mechanismPhases[fase].label,
      uitspraken: found[fase].map(({ rule, truth, ask, who }) => ({
        regel: ruleView(rule),
        geldt: truth === true ? ('ja' as const) : ('hangt-af' as const),
        vragen: [...ask],
        wie: who.map((code) => ({ code, contact: contacts[code].how })),
      })),
    }));
    return c.json({ wetsdatum: at, fasen }, 200);
  });

  api.openapi(differenceRoute, (c) => {
    const { van = today(), tot = today() } = c.req.valid('query');
    const on = (at: string) => rules.filter((rule) => isValidOn(rule, at));
    const { added, changed, dropped, same } = differenceBetween(on(van), on(tot));
    return c.json(
      {
        toegevoegd: added.map(ruleView),
        veranderd: changed.map(({ before, after }) => ({ was: ruleView(before), wordt: ruleView(after) })),
        vervallen: dropped.map(ruleView),
        gelijkGebleven: same,
      },
      200,
    );
  });

  api.openapi(adviceRoute, (c) => {
    const { wetsdatum = today(), feiten } = c.req.valid('json');
    const read = readFacts(feiten, wetsdatum);
    if (!read.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: errorsOf(read.problems) });
    const advised = advise(read.facts, wetsdatum);
    if (!advised.known) return c.json({ vragen: [...advised.ask] }, 200);
    const { answer, label, basis } = advised.rule.outcome;
    return c.json(
      { antwoord: answer, watTeDoen: label, grondslag: basis, regel: ruleView(advised.rule), vragen: [] },
      200,
    );
  });

  api.openapi(assessmentRoute, (c) => {
    const { wetsdatum = today(), feiten } = c.req.valid('json');
    const read = readFacts(feiten, wetsdatum);
    if (!read.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: errorsOf(read.problems) });
    const { facts } = read;
    const found = assess(facts, wetsdatum, rules);
    const view = ({ rule, mattered }: Applied<Rule>) => ({
      regel: ruleView(rule),
      omdat: [...mattered],
      anders: whatWouldChange(rule, facts, wetsdatum, mattered).map(({ fact }) => fact),
    });
    return c.json(
      {
        wetsdatum,
        plichten: found.duties.map((duty) => ({
          ...view(duty),
          ...('due' in duty.term ? { uiterlijk: duty.term.due } : {}),
        })),
        beslissingen: found.decisions.map(view),
        verboden: found.prohibitions.map(view),
        inzage: found.disclosures.map(view),
        aanbevolen: found.recommended.map(view),
        hangtAf: found.dependsOn.map(({ rule, ask }) => ({ regel: rule.id, vragen: [...ask] })),
        vragen: [...found.questions],
      },
      200,
    );
  });

  api.openapi(articleRoute, (c) => {
    const { wetsdatum = today(), feiten } = c.req.valid('json');
    const read = readFacts(feiten, wetsdatum);
    if (!read.ok) return refuseJson(c, { type: 'ongeldige-invoer', errors: errorsOf(read.problems) });
    const { subsections, maximum, maximumDependsOn } = article273f(read.facts, wetsdatum);
    const words = { true: 'aanwezig', false: 'ontbreken', unknown: 'onbekend' } as const;
    return c.json(
      {
        subs: subsections.map(({ subsection, rule, truth, ask }) => ({
          sub: subsection,
          regel: rule,
          elementen: words[`${truth}`],
          vragen: [...ask],
        })),
        hoogsteStraf: {
          jaren: maximum.penalty.years,
          omschrijving: maximum.penalty.label,
          regel: maximum.rule,
        },
        straffenHangenAfVan: [...maximumDependsOn],
      },
      200,
    );
  });
}

/** Facts from outside as problems at their place; what somebody sent is not repeated. */
function errorsOf(problems: readonly FactProblem[]): readonly FieldError[] {
  return problems.map(({ key, problem }) => ({
    in: 'body',
    location: isFactKey(key) ? `#/feiten/${key}` : '#/feiten',
    code: 'invalid_value',
    detail: problem,
  }));
}
