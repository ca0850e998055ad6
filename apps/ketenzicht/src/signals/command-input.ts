import {
  adviceConclusions,
  closeReasons,
  codesOf,
  dangers,
  dataCategories,
  enrichmentSources,
  followUpTracks,
  forms,
  handOnReasons,
  indicators,
  judgements,
  personParts,
  purposes,
  reopenReasons,
  roles,
} from '@ketenzicht/rulebook';
import { z } from 'zod';
import { reportErrors as m } from '../face/messages/report-errors.ts';
import { cleanLine, cleanText } from '../intake/clean-text.ts';
import { saying } from '../intake/field-error.ts';

/** One border for commands on a signal: pages, API and demo caseload all give this. */
const text = z.string().overwrite(cleanText).min(1).max(20_000);
const optionalText = z.string().overwrite(cleanText).max(20_000).optional();
const short = z.string().overwrite(cleanLine).max(300);
const name = short.min(1);
const thread = z.uuid();

/** Codes stand in the journal, in clear text: anything that is not on the list stays out. */
const codeFrom = (list: object) =>
  z.string().refine((code) => Object.hasOwn(list, code), saying(m.unknownCode));

export const personInput = z.strictObject({
  part: z.enum(codesOf(personParts)),
  givenNames: short.optional(),
  familyName: short.optional(),
  birthDate: z.iso
    .date()
    .refine((date) => date >= '1900-01-01', saying(m.dateTooEarly))
    .optional(),
  age: z.number().int().min(0).max(120).optional(),
  nationality: short.optional(),
  phone: short.optional(),
  note: z.string().overwrite(cleanText).max(2_000).optional(),
});

export const addressInput = z.strictObject({
  text: name,
  postcode: short.optional(),
  houseNumber: short.optional(),
});

const entities = {
  persons: z.array(personInput).max(50).default([]),
  addresses: z.array(addressInput).max(20).default([]),
  companies: z
    .array(z.strictObject({ name, kvk: short.optional() }))
    .max(20)
    .default([]),
  phones: z.array(name).max(20).default([]),
  vehicles: z
    .array(z.strictObject({ plate: name, note: short.optional() }))
    .max(20)
    .default([]),
};

export const commandInputSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('takeUp') }),
  z.strictObject({
    type: z.literal('enrich'),
    consulted: z.array(codeFrom(enrichmentSources)).max(40).default([]),
    note: optionalText,
    forms: z.array(z.enum(codesOf(forms))).optional(),
    indicators: z.array(codeFrom(indicators)).max(200).optional(),
    danger: z.enum(codesOf(dangers)).optional(),
    minor: z.boolean().optional(),
    victims: z.number().int().min(0).max(10_000).optional(),
    consent: z.boolean().optional(),
    ...entities,
  }),
  z.strictObject({
    type: z.literal('judge'),
    judgement: z.enum(codesOf(judgements)),
    forms: z.array(z.enum(codesOf(forms))).default([]),
    explanation: text,
  }),
  z.strictObject({ type: z.literal('requestAdvice'), adviserRole: z.enum(codesOf(roles)), question: text }),
  z.strictObject({
    type: z.literal('giveAdvice'),
    thread,
    conclusion: z.enum(codesOf(adviceConclusions)),
    explanation: text,
  }),
  z.strictObject({
    type: z.literal('report'),
    recipientRole: z.enum(codesOf(roles)),
    explanation: optionalText,
    askFeedback: z.boolean().default(true),
  }),
  z.strictObject({ type: z.literal('acknowledge'), thread }),
  z.strictObject({
    type: z.literal('accept'),
    thread,
    tracks: z.array(z.enum(codesOf(followUpTracks))).min(1),
    explanation: optionalText,
  }),
  z.strictObject({
    type: z.literal('handOn'),
    thread,
    recipientRole: z.enum(codesOf(roles)),
    reason: z.enum(codesOf(handOnReasons)),
    explanation: text,
  }),
  z.strictObject({ type: z.literal('requestInformation'), thread, question: text }),
  z.strictObject({ type: z.literal('provideInformation'), thread, answer: text }),
  z.strictObject({ type: z.literal('requestFeedback'), thread, question: optionalText }),
  z.strictObject({ type: z.literal('giveFeedback'), thread, feedback: text }),
  z.strictObject({ type: z.literal('informReporter'), limited: z.boolean().default(false), feedback: text }),
  z.strictObject({ type: z.literal('transfer'), municipality: z.string().max(20), explanation: text }),
  z.strictObject({
    type: z.literal('requestAccess'),
    category: z.enum(codesOf(dataCategories)),
    purpose: z.enum(codesOf(purposes)),
    explanation: text,
  }),
  z.strictObject({ type: z.literal('decideAccess'), thread, granted: z.boolean(), explanation: text }),
  z.strictObject({ type: z.literal('close'), reason: z.enum(codesOf(closeReasons)), explanation: text }),
  z.strictObject({ type: z.literal('reopen'), reason: z.enum(codesOf(reopenReasons)), explanation: text }),
  z.strictObject({ type: z.literal('erase'), subjects: z.array(z.uuid()).min(1).max(200) }),
]);

export type CommandInput = z.infer<typeof commandInputSchema>;
export type CommandName = CommandInput['type'];
