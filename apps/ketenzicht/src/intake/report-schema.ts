import type { IsoDate } from '@ketenzicht/rulebook';
import { codesOf, dangers, forms, indicators, personParts, reporterKinds } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { reportErrors as m } from '../face/messages/report-errors.ts';
import type { FieldError } from './field-error.ts';
import { fieldErrors, saying } from './field-error.ts';
import {
  filledLine,
  line,
  narrative,
  paragraphs,
  pastDate,
  pattern,
  phone,
  plate,
  wholeNumber,
} from './report-fields.ts';

/** What the border must know of the world to judge a report. */
export interface ReportContext {
  /** Today in Europe/Amsterdam. */
  readonly today: () => IsoDate;
  readonly isMunicipality: (code: string) => boolean;
}

/**
 * The one shape of a report, for the public form, the professional form, the API and CSV. Absent means
 * unknown. Unknown fields are refused, so that a typing error in a field name does not lose data.
 */
export function reportSchema(context: ReportContext) {
  const date = pastDate(context.today);
  const when = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('date'), date }),
    z
      .strictObject({ kind: z.literal('period'), from: date.optional(), until: date.optional() })
      .refine((period) => period.from !== undefined || period.until !== undefined, {
        ...saying(m.periodMissing),
        path: ['from'],
      })
      .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
        ...saying(m.periodReversed),
        path: ['until'],
      }),
    z.strictObject({ kind: z.literal('unknown') }),
  ]);
  const person = z
    .strictObject({
      part: z.enum(codesOf(personParts)),
      givenNames: line(200),
      familyName: line(200),
      birthDate: date.optional(),
      age: wholeNumber(0, 120).optional(),
      nationality: line(60),
      phone: phone.optional(),
      note: paragraphs(2_000),
    })
    .refine(({ part: _part, ...details }) => Object.values(details).some((value) => value !== undefined), {
      ...saying(m.personEmpty),
      path: ['familyName'],
    });
  const address = z.strictObject({
    text: filledLine(300),
    postcode: pattern(/^[1-9]\d{3} ?[a-z]{2}$/i, m.postcode),
    houseNumber: line(20),
  });
  return z.strictObject({
    narrative,
    where: z
      .strictObject({
        municipality: z.string().refine(context.isMunicipality, saying(m.unknownMunicipality)).optional(),
        address: line(300),
      })
      .prefault({}),
    when: when.default({ kind: 'unknown' }),
    danger: z.enum(codesOf(dangers)),
    forms: z
      .array(z.enum(codesOf(forms)))
      .max(codesOf(forms).length)
      .default([]),
    indicators: z
      .array(z.string().refine((key) => Object.hasOwn(indicators, key), saying(m.unknownIndicator)))
      .max(300)
      .default([]),
    minor: z.boolean().optional(),
    victims: wholeNumber(1, 10_000).optional(),
    persons: z.array(person).max(50).default([]),
    addresses: z.array(address).max(20).default([]),
    companies: z
      .array(z.strictObject({ name: filledLine(200), kvk: pattern(/^\d{8}$/, m.kvk) }))
      .max(20)
      .default([]),
    phones: z.array(phone).max(20).default([]),
    vehicles: z
      .array(z.strictObject({ plate, note: line(300) }))
      .max(20)
      .default([]),
    reporter: z
      .strictObject({
        kind: z.enum(codesOf(reporterKinds)),
        anonymous: z.boolean(),
        name: line(200),
        email: pattern(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/, m.email),
        phone: phone.optional(),
        organisation: line(200),
        mayContact: z.boolean(),
      })
      .superRefine((reporter, issues) => {
        const say = (path: string, text: (typeof m)[keyof typeof m]) =>
          issues.addIssue({ code: 'custom', path: [path], ...saying(text) });
        if (!reporter.anonymous) {
          if (reporter.mayContact && !reporter.email && !reporter.phone) say('email', m.contactMissing);
          return;
        }
        if (reporter.name) say('name', m.anonymousNamed);
        if (reporter.email) say('email', m.anonymousNamed);
        if (reporter.phone) say('phone', m.anonymousNamed);
        if (reporter.mayContact) say('mayContact', m.anonymousContact);
      }),
  });
}

/** A report that passed the border. */
export type Report = z.output<ReturnType<typeof reportSchema>>;

export type ReportResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

export type ParseReport = (input: unknown) => ReportResult;

/**
 * A parser that finds everything that is wrong with a report at once, one message per field.
 *
 * @example
 * const parse = reportParser({ today: () => '2026-03-01', isMunicipality: () => true });
 * parse({ narrative: '', danger: 'no', reporter: { kind: 'citizen', anonymous: true, mayContact: false } });
 */
export function reportParser(context: ReportContext): ParseReport {
  const schema = reportSchema(context);
  return (input) => {
    const parsed = schema.safeParse(input, { reportInput: true });
    return parsed.success
      ? { ok: true, report: parsed.data }
      : { ok: false, errors: fieldErrors(parsed.error) };
  };
}
