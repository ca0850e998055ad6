import {
  adviceConclusions,
  closeReasons,
  codesOf,
  dangers,
  dataCategories,
  followUpTracks,
  forms,
  handOnReasons,
  judgements,
  personParts,
  purposes,
  reopenReasons,
  roles,
} from '@ketenzicht/rulebook';
import { z } from 'zod';

/** One border for commands on a signal: pages, API and demo caseload all give this. */
const text = z.string().trim().min(1).max(20_000);
const optionalText = z.string().trim().max(20_000).optional();
const short = z.string().trim().max(300);
const thread = z.uuid();

export const personInput = z.object({
  part: z.enum(codesOf(personParts)),
  givenNames: short.optional(),
  familyName: short.optional(),
  birthDate: z.iso.date().optional(),
  age: z.number().int().min(0).max(120).optional(),
  nationality: short.optional(),
  phone: short.optional(),
  note: z.string().trim().max(2_000).optional(),
});

export const addressInput = z.object({
  text: short,
  postcode: short.optional(),
  houseNumber: short.optional(),
});

const entities = {
  persons: z.array(personInput).max(50).default([]),
  addresses: z.array(addressInput).max(20).default([]),
  companies: z
    .array(z.object({ name: short, kvk: short.optional() }))
    .max(20)
    .default([]),
  phones: z.array(short).max(20).default([]),
  vehicles: z
    .array(z.object({ plate: short, note: short.optional() }))
    .max(20)
    .default([]),
};

export const commandInputSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('takeUp') }),
  z.object({
    type: z.literal('enrich'),
    consulted: z.array(z.string().max(60)).max(40).default([]),
    note: optionalText,
    forms: z.array(z.enum(codesOf(forms))).optional(),
    indicators: z.array(z.string().max(80)).max(200).optional(),
    danger: z.enum(codesOf(dangers)).optional(),
    minor: z.boolean().optional(),
    victims: z.number().int().min(0).max(10_000).optional(),
    consent: z.boolean().optional(),
    ...entities,
  }),
  z.object({
    type: z.literal('judge'),
    judgement: z.enum(codesOf(judgements)),
    forms: z.array(z.enum(codesOf(forms))).default([]),
    explanation: text,
  }),
  z.object({ type: z.literal('requestAdvice'), adviserRole: z.enum(codesOf(roles)), question: text }),
  z.object({
    type: z.literal('giveAdvice'),
    thread,
    conclusion: z.enum(codesOf(adviceConclusions)),
    explanation: text,
  }),
  z.object({
    type: z.literal('report'),
    recipientRole: z.enum(codesOf(roles)),
    explanation: optionalText,
    askFeedback: z.boolean().default(true),
  }),
  z.object({ type: z.literal('acknowledge'), thread }),
  z.object({
    type: z.literal('accept'),
    thread,
    tracks: z.array(z.enum(codesOf(followUpTracks))).min(1),
    explanation: optionalText,
  }),
  z.object({
    type: z.literal('handOn'),
    thread,
    recipientRole: z.enum(codesOf(roles)),
    reason: z.enum(codesOf(handOnReasons)),
    explanation: text,
  }),
  z.object({ type: z.literal('requestInformation'), thread, question: text }),
  z.object({ type: z.literal('provideInformation'), thread, answer: text }),
  z.object({ type: z.literal('requestFeedback'), thread, question: optionalText }),
  z.object({ type: z.literal('giveFeedback'), thread, feedback: text }),
  z.object({ type: z.literal('informReporter'), limited: z.boolean().default(false), feedback: text }),
  z.object({ type: z.literal('transfer'), municipality: z.string().max(20), explanation: text }),
  z.object({
    type: z.literal('requestAccess'),
    category: z.enum(codesOf(dataCategories)),
    purpose: z.enum(codesOf(purposes)),
    explanation: text,
  }),
  z.object({ type: z.literal('decideAccess'), thread, granted: z.boolean(), explanation: text }),
  z.object({ type: z.literal('close'), reason: z.enum(codesOf(closeReasons)), explanation: text }),
  z.object({ type: z.literal('reopen'), reason: z.enum(codesOf(reopenReasons)), explanation: text }),
  z.object({ type: z.literal('erase'), subjects: z.array(z.uuid()).min(1).max(200) }),
]);

export type CommandInput = z.infer<typeof commandInputSchema>;
export type CommandName = CommandInput['type'];
