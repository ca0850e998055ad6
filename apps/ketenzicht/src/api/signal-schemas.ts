import { z } from '@hono/zod-openapi';
import {
  adviceConclusions,
  closeReasons,
  codesOf,
  dangers,
  dataCategories,
  dossierParties,
  followUpTracks,
  forms,
  judgements,
  legalBases,
  purposes,
  reporterKinds,
  roles,
  signalStatuses,
  threadKinds,
} from '@ketenzicht/rulebook';
import { sealedContentSchema } from '../gate/content.ts';
import { dateSchema, momentSchema, textSchema } from './schemas.ts';

const organisation = z
  .object({ id: z.string(), name: z.string(), role: z.enum(codesOf(roles)) })
  .openapi('Organisatie');

const duty = z
  .object({
    dossier: z.uuid(),
    kind: z.enum(['signal', 'victim']),
    reference: z.string(),
    act: z.string().openapi({ description: 'De handeling die de taak afdoet.' }),
    rule: z.string().openapi({ description: 'De regel waaruit de taak volgt.' }),
    title: textSchema,
    start: momentSchema,
    due: momentSchema,
    overdue: z.boolean(),
    urgency: z.int(),
    suspended: z.boolean(),
    organisation: organisation.optional(),
    thread: z.uuid().optional(),
    status: z.string(),
    municipality: z.string().optional(),
    forms: z.array(z.enum(codesOf(forms))),
    danger: z.enum(codesOf(dangers)),
    minor: z.boolean().optional(),
  })
  .openapi('Taak');

const shown = z
  .object({
    subject: z.uuid(),
    category: z.enum(codesOf(dataCategories)),
    sequence: z.int(),
    content: sealedContentSchema,
  })
  .openapi('Inhoud');

const withheld = z
  .object({
    category: z.enum(codesOf(dataCategories)),
    count: z.int(),
    reason: textSchema,
    rule: z.string().optional(),
    requestable: z.boolean(),
    requested: z.boolean(),
  })
  .openapi('AchtergehoudenInhoud');

const thread = z
  .object({
    thread: z.uuid(),
    kind: z.enum(codesOf(threadKinds)),
    party: organisation,
    requester: organisation,
    open: z.boolean(),
    openedAt: momentSchema,
    closedAt: momentSchema.optional(),
    acknowledged: z.boolean(),
    conclusion: z.enum(codesOf(adviceConclusions)).optional(),
    tracks: z.array(z.enum(codesOf(followUpTracks))),
    feedbackRequested: z.boolean(),
    feedbackGiven: z.boolean(),
    category: z.enum(codesOf(dataCategories)).optional(),
    purpose: z.enum(codesOf(purposes)).optional(),
    contents: z.array(shown),
  })
  .openapi('Vraag');

const timelineRow = z
  .object({
    sequence: z.int(),
    what: textSchema,
    happenedAt: momentSchema,
    recordedAt: momentSchema,
    by: textSchema,
  })
  .openapi('Gebeurtenis');

const recurrence = z
  .object({
    kind: z.enum(['person', 'address', 'company', 'phone', 'vehicle']),
    known: z.array(z.object({ dossier: z.uuid(), reference: z.string(), receivedAt: momentSchema })),
    elsewhere: z.int(),
    elsewhereRoles: z.array(z.enum(codesOf(roles))),
  })
  .openapi('EerderGezien');

const routeStep = z
  .object({
    role: z.enum(codesOf(roles)),
    rank: z.int(),
    organisation: organisation.optional(),
    done: z.boolean(),
    next: z.boolean(),
    rules: z.array(z.object({ id: z.string(), title: textSchema, explanation: textSchema })),
  })
  .openapi('Routestap');

/** A signal as the application gives it; anything that is not named here does not leave the API. */
export const signalSchema = z
  .object({
    dossier: z.uuid(),
    reference: z.string(),
    version: z.int(),
    status: z.enum(codesOf(signalStatuses)),
    owner: organisation,
    part: z.enum(codesOf(dossierParties)),
    purpose: z.enum(codesOf(purposes)),
    purposes: z.array(z.enum(codesOf(purposes))),
    basis: z.enum(codesOf(legalBases)).optional(),
    receivedAt: momentSchema,
    seenOn: dateSchema.optional(),
    seenUntil: dateSchema.optional(),
    municipality: z.string().optional(),
    reporterKind: z.enum(codesOf(reporterKinds)),
    anonymous: z.boolean(),
    mayContact: z.boolean(),
    features: z.object({
      forms: z.array(z.enum(codesOf(forms))),
      indicators: z.array(z.string()),
      danger: z.enum(codesOf(dangers)),
      minor: z.boolean().optional(),
      victims: z.int().optional(),
      consent: z.boolean().optional(),
    }),
    judgement: z.enum(codesOf(judgements)).optional(),
    closeReason: z.enum(codesOf(closeReasons)).optional(),
    contents: z.array(shown),
    withheld: z.array(withheld),
    erased: z.int().openapi({ description: 'Hoeveel gegevens zijn gewist.' }),
    threads: z.array(thread),
    duties: z.array(duty),
    timeline: z.array(timelineRow),
    route: z.array(routeStep),
    recurrence: z.array(recurrence),
    actions: z.array(z.object({ command: z.string(), thread: z.uuid().optional() })),
  })
  .openapi('Signaal');

export const worklistSchema = z
  .object({
    rows: z.array(duty),
    next: z.string().optional().openapi({ description: 'Geef dit als `cursor` voor de volgende bladzijde.' }),
    counts: z.object({ open: z.int(), overdue: z.int(), today: z.int(), upTo: z.int() }).openapi({
      description: 'Elk aantal is geteld tot en met `upTo`; zoveel betekent: zoveel of meer.',
    }),
  })
  .openapi('Werklijst');

export const versionSchema = z.object({ versie: z.int() }).openapi('Versie');

export const receiptSchema = z
  .object({
    kenmerk: z.string(),
    stand: z.enum(codesOf(signalStatuses)),
    ontvangenOp: momentSchema,
    sinds: momentSchema,
    berichten: z.array(z.object({ op: momentSchema, tekst: z.string() })),
  })
  .openapi('Ontvangstbewijs');
