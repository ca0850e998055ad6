import {
  countryOf,
  d9Edition,
  type Edition,
  iomEdition,
  type Period,
  signalEdition,
} from '@ketenzicht/register';
import { z } from 'zod';

const year = z.int().min(1990).max(2100);
const sex = z.enum(['female', 'male']);
const age = z.int().min(0).max(120);
const country = z
  .string()
  .refine((code) => countryOf(code) !== undefined, 'is no country code of three letters');

const d9 = z.strictObject({
  year,
  sex,
  age,
  nationality: country.exactOptional(),
  complaint: z.boolean().exactOptional(),
  outflow: z.enum(['permit', 'left', 'leftSupervised', 'forced', 'other', 'open']),
  b9: z.boolean().exactOptional(),
});

const iom = z.strictObject({
  year,
  sex,
  age: age.exactOptional(),
  nationality: country,
  form: z.enum(['sexual', 'other']).exactOptional(),
  referrer: z.enum(['comensha', 'shelter', 'police', 'aliens', 'other']).exactOptional(),
  days: z.int().min(0),
});

const registration = z
  .strictObject({ marks: z.array(z.string().max(120)) })
  .transform(({ marks }) => ({ marks: new Set(marks) }));

/** Editions that are counted from records that each count once, by the name the command gives them. */
const kinds = {
  d9: (records: unknown, period: Period) => d9Edition(z.array(d9).parse(records), period),
  iom: (records: unknown, period: Period) => iomEdition(z.array(iom).parse(records), period),
  'police-signals': (records: unknown, period: Period) =>
    signalEdition('police', z.array(registration).parse(records), period),
  'labour-signals': (records: unknown, period: Period) =>
    signalEdition('labourAuthority', z.array(registration).parse(records), period),
} as const satisfies Readonly<Record<string, (records: unknown, period: Period) => Edition>>;

export const recordKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

export type RecordKind = keyof typeof kinds;

/** The edition, or what is wrong with the first record that cannot be counted. */
export function recordEdition(
  kind: RecordKind,
  records: unknown,
  period: Period,
): { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, edition: kinds[kind](records, period) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const [issue] = error.issues;
    const place = issue?.path ?? [];
    const at =
      place.length === 0
        ? 'The file'
        : `Record ${Number(place[0]) + 1}${place[1] === undefined ? '' : `, ${String(place[1])}`}`;
    return { ok: false, reason: `${at}: ${issue?.message ?? 'cannot be read'}.` };
  }
}
