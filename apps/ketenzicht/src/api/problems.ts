import type { Refusal } from '@ketenzicht/chain';
import type { Language, RuleId, Text } from '@ketenzicht/rulebook';
import type { z } from 'zod';
import { fieldErrorsOf } from './field-errors.ts';
import type { ProblemType } from './problem-types.ts';
import { problemTypes } from './problem-types.ts';
import type { problemSchema } from './schemas.ts';

/** Something that is wrong with one field of the input. */
export interface FieldError {
  readonly in: 'body' | 'query' | 'path' | 'header';
  /** JSON Pointer in the body (`#/vormen/0`), or the name of the parameter. */
  readonly location: string;
  readonly code: string;
  readonly detail: Text;
}

/** One refusal, as a value: pages and API render it, nothing throws it. */
export interface Problem {
  readonly type: ProblemType;
  /** What is wrong in this case; the explanation of the type when absent. */
  readonly detail?: Text;
  /** What to do in this case; the way forward of the type when absent. */
  readonly wayForward?: Text;
  readonly errors?: readonly FieldError[];
  /** The rule that refused it. */
  readonly rule?: RuleId;
  /** Header fields that belong to the refusal, for example `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as RFC 9457 writes it, in one language. */
export type ProblemJson = z.infer<typeof problemSchema>;

/** Writes a problem as `application/problem+json`. */
export function problemJson(
  problem: Problem,
  context: { readonly language: Language; readonly baseUrl: string; readonly traceId: string },
): ProblemJson {
  const { language, baseUrl, traceId } = context;
  const definition = problemTypes[problem.type];
  return {
    type: `${baseUrl}/problemen/${problem.type}`,
    title: definition.title[language],
    status: definition.status,
    detail: (problem.detail ?? definition.explanation)[language],
    oplossing: (problem.wayForward ?? definition.wayForward)[language],
    traceId,
    ...(problem.rule === undefined ? {} : { regel: problem.rule }),
    ...(problem.errors === undefined
      ? {}
      : { errors: problem.errors.map((error) => ({ ...error, detail: error.detail[language] })) }),
  };
}

const ofRefusal: Readonly<Record<Refusal['type'], ProblemType>> = {
  notInThisState: 'niet-in-deze-stand',
  notYourTurn: 'niet-aan-u',
  missing: 'gegeven-ontbreekt',
  unknownCode: 'onbekende-code',
  prohibited: 'verboden-door-regel',
  unknownThread: 'onbekend-onderdeel',
  notOnRoute: 'niet-op-de-route',
  alreadyDone: 'al-gedaan',
  wrongMoment: 'tijdstip-klopt-niet',
  nothingToErase: 'niets-te-wissen',
};

/**
 * The problem for refusals of the chain. The first refusal gives the type; all those about a field stand
 * in `errors`, so that a person sees at once everything that is to be mended.
 */
export function problemOfRefusals(refusals: readonly [Refusal, ...Refusal[]]): Problem {
  const [first] = refusals;
  const errors = refusals.flatMap((refusal): FieldError[] =>
    refusal.field === undefined
      ? []
      : [
          {
            in: 'body',
            location: `#/${refusal.field.replace(/\[(\w+)\]/g, '/$1')}`,
            code: ofRefusal[refusal.type],
            detail: refusal.detail,
          },
        ],
  );
  return {
    type: ofRefusal[first.type],
    detail: first.detail,
    ...(first.instead === undefined ? {} : { wayForward: first.instead }),
    ...(first.rule === undefined ? {} : { rule: first.rule }),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

/** The problem for input that a schema refused, with every field that is wrong. */
export function problemOfInput(error: z.ZodError, where: FieldError['in']): Problem {
  return { type: 'ongeldige-invoer', errors: fieldErrorsOf(error, where) };
}
