import { z } from '@hono/zod-openapi';
import { planPhases, trackEnds, trackQuestions, victimStages } from '@ketenzicht/chain';
import {
  codesOf,
  dataCategories,
  dossierParties,
  forms,
  legalBases,
  purposes,
  roles,
} from '@ketenzicht/rulebook';
import { sealedContentSchema } from '../gate/content.ts';
import { dateSchema, momentSchema, textSchema } from './schemas.ts';

const contact = z
  .object({
    id: z.string(),
    name: z.string(),
    role: z.enum(codesOf(roles)),
    phone: z.string(),
    contact: z.string().optional(),
  })
  .openapi('Contact');

const action = z
  .object({
    command: z.string(),
    prohibitions: z.array(
      z.object({ rule: z.string(), because: textSchema, instead: textSchema, liftable: z.boolean() }),
    ),
  })
  .openapi('Stap');

const planPart = z
  .object({
    phase: z.enum(planPhases),
    duties: z.array(
      z.object({
        rule: z.string(),
        title: textSchema,
        explanation: textSchema,
        force: z.string(),
        open: textSchema.optional(),
        act: z.string(),
        start: momentSchema,
        due: momentSchema,
        overdue: z.boolean(),
        suspended: z.boolean(),
        by: contact,
        debtor: z.enum(codesOf(roles)),
        standsIn: z.boolean(),
      }),
    ),
    questions: z.array(z.object({ rule: z.string(), title: textSchema, ask: z.array(z.string()) })),
    actions: z.array(action),
  })
  .openapi('Plandeel');

/** A victim track as the application gives it; anything that is not named here does not leave the API. */
export const trackSchema = z
  .object({
    dossier: z.uuid(),
    reference: z.string(),
    version: z.int(),
    stage: z.enum(codesOf(victimStages)),
    stageSince: momentSchema,
    lawDate: dateSchema.openapi({ description: 'De regels van deze dag zijn toegepast.' }),
    owner: contact,
    part: z.enum(codesOf(dossierParties)),
    purpose: z.enum(codesOf(purposes)),
    purposes: z.array(z.enum(codesOf(purposes))),
    basis: z.enum(codesOf(legalBases)).optional(),
    openedAt: momentSchema,
    end: z.enum(codesOf(trackEnds)).optional(),
    municipality: z.string().optional(),
    fromSignal: z.boolean(),
    parties: z.array(contact),
    facts: z.array(z.object({ fact: z.string(), label: textSchema, value: textSchema })),
    plan: z.array(planPart),
    decisions: z.array(
      z.object({
        question: z.enum(trackQuestions),
        answers: z.array(z.object({ rule: z.string(), title: textSchema, label: textSchema })),
        dependsOn: z.array(z.string()),
      }),
    ),
    reflection: z
      .object({
        rule: z.string(),
        label: textSchema,
        status: z.enum(['running', 'suspended', 'ended', 'expired']),
        due: momentSchema,
        days: z.int(),
        steps: z.array(textSchema),
        ranOut: z.boolean(),
      })
      .optional(),
    contents: z.array(
      z.object({
        subject: z.uuid(),
        category: z.enum(codesOf(dataCategories)),
        sequence: z.int(),
        content: sealedContentSchema,
      }),
    ),
    withheld: z.array(
      z.object({
        category: z.enum(codesOf(dataCategories)),
        count: z.int(),
        reason: textSchema,
        rule: z.string().optional(),
      }),
    ),
    erased: z.int(),
    timeline: z.array(
      z.object({
        sequence: z.int(),
        what: textSchema,
        learned: z.array(textSchema),
        happenedAt: momentSchema,
        recordedAt: momentSchema,
        by: textSchema,
      }),
    ),
    actions: z.array(action),
  })
  .openapi('Slachtoffertraject');

export const trackListSchema = z
  .object({
    rows: z.array(
      z.object({
        dossier: z.uuid(),
        reference: z.string(),
        stage: z.string(),
        owner: z.string(),
        openedAt: momentSchema,
        closed: z.boolean(),
        minor: z.boolean().optional(),
        forms: z.array(z.enum(codesOf(forms))),
        open: z.int(),
        late: z.int(),
      }),
    ),
  })
  .openapi('Slachtoffertrajecten');
