import { trackEnds, victimStepNames } from '@ketenzicht/chain';
import { consents, notificationBases } from '@ketenzicht/register';
import { codesOf, isFactKey, isValueOf, roles } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { reportErrors as m } from '../face/messages/report-errors.ts';
import { cleanText } from '../intake/clean-text.ts';
import { saying } from '../intake/field-error.ts';
import { personInput } from '../signals/command-input.ts';

const text = z.string().overwrite(cleanText).max(20_000).optional();
const happenedOn = z.iso
  .date()
  .refine((date) => date >= '1990-01-01', saying(m.dateTooEarly))
  .optional();

/** Answers about facts: keys and values of the rulebook only, because they stand in the journal in clear. */
const answers = z
  .record(z.string(), z.union([z.boolean(), z.string(), z.number(), z.array(z.string())]))
  .refine(
    (given) => Object.entries(given).every(([key, value]) => isFactKey(key) && isValueOf(key, value)),
    saying(m.unknownCode),
  )
  .default({});

const partyRole = z.enum(codesOf(roles));

/** Who the track is about; sealed, and seen only by those whose task needs it. */
const victim = personInput.omit({ part: true }).partial().optional();

/** On which ground a victim is notified, and who consented: for the step that notifies. */
const ground = z
  .strictObject({
    legalBasis: z.enum(codesOf(notificationBases)).optional(),
    consent: z.enum(codesOf(consents)).optional(),
  })
  .optional();

export const openTrackSchema = z.strictObject({
  type: z.literal('openTrack'),
  happenedOn,
  /** The signal in which the victim was seen. */
  signal: z.uuid().optional(),
  municipality: z.string().max(20).optional(),
  answers,
  victim,
  /** Which roles take part from the start, besides whoever opens it. */
  partners: z.array(partyRole).max(20).default([]),
  text,
});

export type OpenTrackInput = z.infer<typeof openTrackSchema>;

export const trackCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(victimStepNames), happenedOn, answers, victim, text, ground }),
  z.strictObject({ type: z.literal('addParty'), happenedOn, role: partyRole, text }),
  z.strictObject({ type: z.literal('removeParty'), happenedOn, role: partyRole, text }),
  z.strictObject({ type: z.literal('closeTrack'), happenedOn, reason: z.enum(codesOf(trackEnds)), text }),
  z.strictObject({ type: z.literal('reopenTrack'), happenedOn, text }),
  z.strictObject({ type: z.literal('eraseInTrack'), subjects: z.array(z.uuid()).min(1).max(200) }),
]);

export type TrackCommandInput = z.infer<typeof trackCommandSchema>;
