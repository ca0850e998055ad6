import { z } from 'zod';

/**
 * What can lie behind a `SealedRef`. Stored only encrypted; leaves storage only through the gate. The
 * schemas are checked on the way in and on the way out, so that an old or damaged record is noticed.
 */
const short = z.string().max(300);

const textContent = z.object({ kind: z.literal('text'), text: z.string().max(20_000) });

const personContent = z.object({
  kind: z.literal('person'),
  part: z.enum(['victim', 'suspect', 'other']),
  givenNames: short.optional(),
  familyName: short.optional(),
  birthDate: z.string().optional(),
  age: z.number().int().min(0).max(120).optional(),
  nationality: short.optional(),
  phone: short.optional(),
  note: z.string().max(2_000).optional(),
});

const addressContent = z.object({
  kind: z.literal('address'),
  text: short,
  postcode: short.optional(),
  houseNumber: short.optional(),
});

const companyContent = z.object({ kind: z.literal('company'), name: short, kvk: short.optional() });

const phoneContent = z.object({ kind: z.literal('phone'), number: short });

const vehicleContent = z.object({ kind: z.literal('vehicle'), plate: short, note: short.optional() });

const reporterContent = z.object({
  kind: z.literal('reporter'),
  name: short.optional(),
  organisation: short.optional(),
});

const contactContent = z.object({
  kind: z.literal('contact'),
  email: short.optional(),
  phone: short.optional(),
});

const attachmentContent = z.object({
  kind: z.literal('attachment'),
  /** Names the encrypted bytes. */
  attachment: z.string(),
  fileName: short,
  mediaType: short,
  size: z.number().int().nonnegative(),
});

export const sealedContentSchema = z.discriminatedUnion('kind', [
  textContent,
  personContent,
  addressContent,
  companyContent,
  phoneContent,
  vehicleContent,
  reporterContent,
  contactContent,
  attachmentContent,
]);

export type SealedContent = z.infer<typeof sealedContentSchema>;
export type PersonContent = z.infer<typeof personContent>;
