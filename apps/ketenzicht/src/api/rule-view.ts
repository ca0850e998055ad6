import { z } from '@hono/zod-openapi';
import type { Citation, Duration, Rule } from '@ketenzicht/rulebook';
import { conditionInWords } from '@ketenzicht/rulebook';
import { citationSchema, dateSchema, textSchema } from './schemas.ts';

/** A citation in the words of the API. */
export function citationView({ source, from, to, reference }: Citation): z.infer<typeof citationSchema> {
  return {
    bron: source,
    vanRegel: from,
    totEnMetRegel: to,
    ...(reference === undefined ? {} : { verwijzing: reference }),
  };
}

const termSchema = z
  .object({
    aantal: z.int(),
    eenheid: z.enum(['hour', 'day', 'workingDay', 'week', 'month', 'year']),
    instelling: z.string().optional().openapi({
      description:
        'De bron laat deze termijn open. Het getal is een beginwaarde die een organisatie zelf instelt.',
    }),
  })
  .openapi('Termijn');

const base = {
  id: z.string(),
  titel: textSchema,
  toelichting: textSchema,
  bronnen: z.array(citationSchema),
  kracht: z.enum(['law', 'policy', 'practice', 'recommended']),
  fase: z.string(),
  geldigVanaf: dateSchema.optional(),
  geldigTot: dateSchema.optional().openapi({ description: 'De eerste dag waarop de regel niet meer geldt.' }),
  voorwaarde: textSchema,
  open: textSchema.optional().openapi({ description: 'Wat de bron openlaat.' }),
};

export const ruleSchema = z
  .discriminatedUnion('soort', [
    z.object({
      soort: z.literal('duty'),
      ...base,
      wie: z.string(),
      handeling: z.string(),
      termijn: termSchema,
      urgentie: z.int(),
    }),
    z.object({ soort: z.literal('decision'), ...base, vraag: z.string(), uitkomst: z.looseObject({}) }),
    z.object({
      soort: z.literal('prohibition'),
      ...base,
      handelingen: z.array(z.string()),
      inPlaatsDaarvan: textSchema,
    }),
    z.object({
      soort: z.literal('disclosure'),
      ...base,
      ontvanger: z.string(),
      categorieen: z.array(z.string()),
      doelen: z.array(z.string()),
      grondslag: z.string(),
    }),
  ])
  .openapi('Regel', { description: 'Een gedateerde uitspraak uit wet, beleid of werkafspraak, met bron.' });

/** A rule in the words of the API. */
export function ruleView(rule: Rule): z.infer<typeof ruleSchema> {
  const shared = {
    id: rule.id,
    titel: rule.title,
    toelichting: rule.explanation,
    bronnen: rule.citations.map(citationView),
    kracht: rule.force,
    fase: rule.phase,
    voorwaarde: conditionInWords(rule.when),
    ...(rule.validity.from === undefined ? {} : { geldigVanaf: rule.validity.from }),
    ...(rule.validity.until === undefined ? {} : { geldigTot: rule.validity.until }),
    ...(rule.open === undefined ? {} : { open: rule.open }),
  };
  switch (rule.kind) {
    case 'duty': {
      const { term, debtor, act, urgency } = rule;
      const termijn =
        'printed' in term
          ? durationView(term.printed)
          : { ...durationView(term.startingValue), instelling: term.setting };
      return { soort: 'duty', ...shared, wie: debtor, handeling: act, termijn, urgentie: urgency };
    }
    case 'decision':
      return { soort: 'decision', ...shared, vraag: rule.question, uitkomst: { ...rule.outcome } };
    case 'prohibition':
      return {
        soort: 'prohibition',
        ...shared,
        handelingen: [...rule.commands],
        inPlaatsDaarvan: rule.instead,
      };
    case 'disclosure':
      return {
        soort: 'disclosure',
        ...shared,
        ontvanger: rule.recipient,
        categorieen: [...rule.categories],
        doelen: [...rule.purposes],
        grondslag: rule.basis,
      };
  }
}

const durationView = ({ count, unit }: Duration) => ({ aantal: count, eenheid: unit });
