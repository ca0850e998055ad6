import { z } from '@hono/zod-openapi';
import type { Estimation, ModelName, ModelResult } from '@ketenzicht/estimate';
import { isEstimate, modelNames, modelTitles } from '@ketenzicht/estimate';
import type { ReadEstimate } from '../estimation/estimates.ts';
import { momentSchema, textSchema } from './schemas.ts';

/** A model with its outcome: no number without its interval, the name of its model and its checks. */
const resultSchema = z
  .object({
    model: z.enum(modelNames),
    naam: textSchema,
    stand: z.enum(['inOrde', 'nietGeconvergeerd', 'geweigerd']),
    niveau: z.number(),
    schatting: z.number().optional().openapi({ description: 'Het totaal, gezien en niet gezien.' }),
    ondergrens: z.number().optional(),
    bovengrens: z.number().optional().openapi({ description: 'Ontbreekt als er geen bovengrens is.' }),
    interval: z.string().optional(),
    toelichting: textSchema.optional(),
    bestaanscode: z
      .int()
      .optional()
      .openapi({ description: '1: de schatting bestaat niet, 2: het model ligt niet vast, 3: beide.' }),
    verbanden: z.array(z.string()).optional(),
    rhat: z.number().optional(),
  })
  .openapi('Modeluitkomst');

export const estimateNameSchema = z
  .object({ id: z.uuid(), naam: z.string(), gemaaktOp: momentSchema, methode: z.string() })
  .openapi('Schattingsnaam');

export const estimateSchema = estimateNameSchema
  .extend({
    startgetal: z.int(),
    drempel: z.number(),
    trekkingen: z.int(),
    lijsten: z.array(z.string()),
    waargenomen: z.number(),
    histories: z.array(z.object({ lijsten: z.array(z.string()), aantal: z.number() })),
    modellen: z.array(resultSchema),
    drempelpad: z.array(
      z.object({
        boven: z.number(),
        totEnMet: z.number(),
        uitkomst: resultSchema,
      }),
    ),
    bekendeAantallen: z.array(
      z.object({
        lijst: z.string(),
        aantal: z.number(),
        waargenomen: z.number(),
        modellen: z.array(resultSchema),
      }),
    ),
    varianten: z.array(
      z.object({ verandering: textSchema, waargenomen: z.number(), modellen: z.array(resultSchema) }),
    ),
    oordeel: z.array(z.object({ soort: z.enum(['verdict', 'data', 'model', 'caution']), tekst: textSchema })),
  })
  .openapi('Schatting');

const states = { ok: 'inOrde', notConverged: 'nietGeconvergeerd', refused: 'geweigerd' } as const;

function resultView(model: ModelName, result: ModelResult): z.infer<typeof resultSchema> {
  const shared = { model, naam: modelTitles[model], stand: states[result.status], niveau: result.level };
  if (!isEstimate(result)) {
    const { code, reason, remedy } = result;
    return {
      ...shared,
      toelichting: { nl: `${reason.nl} ${remedy.nl}`, en: `${reason.en} ${remedy.en}` },
      ...(code === undefined ? {} : { bestaanscode: code }),
    };
  }
  const { estimate, lower, upper, interval, reason, selected, rhat } = result;
  return {
    ...shared,
    schatting: estimate,
    ondergrens: lower,
    ...(upper === undefined ? {} : { bovengrens: upper }),
    interval,
    ...(reason === undefined ? {} : { toelichting: { nl: reason.nl, en: reason.en } }),
    ...(selected === undefined ? {} : { verbanden: [...selected] }),
    ...(rhat === undefined ? {} : { rhat }),
  };
}

const resultsView = (models: Estimation['models']) =>
  modelNames.flatMap((name) => {
    const result = models[name];
    return result === undefined ? [] : [resultView(name, result)];
  });

/** An estimate as the API gives it. */
export function estimateView({
  stored,
  question,
  data,
  result,
}: ReadEstimate): z.infer<typeof estimateSchema> {
  const { whole } = result;
  const { sensitivity } = whole;
  return {
    id: stored.id,
    naam: stored.title,
    gemaaktOp: stored.madeAt,
    methode: stored.methodVersion,
    startgetal: question.seed,
    drempel: question.threshold,
    trekkingen: question.bootstrap,
    lijsten: [...whole.data.lists],
    waargenomen: whole.data.observed,
    histories: data.whole.histories.map(({ mask, count }) => ({
      lijsten: data.whole.lists.filter((_, list) => (mask >> list) & 1),
      aantal: count,
    })),
    modellen: resultsView(whole.models),
    drempelpad: sensitivity.threshold.map(({ from, to, estimate, lower, upper, selected }) => ({
      boven: from,
      totEnMet: to,
      uitkomst: resultView('sparse', {
        status: 'ok',
        level: whole.level,
        estimate,
        lower,
        upper,
        selected,
        interval: 'Wald on the log scale',
      }),
    })),
    bekendeAantallen: sensitivity.leaveOneListOut.map(({ list, truth, observed, models }) => ({
      lijst: list,
      aantal: truth,
      waargenomen: observed,
      modellen: resultsView(models),
    })),
    varianten: sensitivity.variants.map(({ label, observed, models }) => ({
      verandering: { nl: label.nl, en: label.en },
      waargenomen: observed,
      modellen: resultsView(models),
    })),
    oordeel: whole.advice.map(({ kind, text }) => ({ soort: kind, tekst: { nl: text.nl, en: text.en } })),
  };
}
