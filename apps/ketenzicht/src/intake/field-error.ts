import type { Text } from '@ketenzicht/rulebook';
import type { z } from 'zod';
import { reportErrors as m } from '../face/messages/report-errors.ts';

/** One thing that is wrong: where, and what to do about it. */
export interface FieldError {
  /** Names of nested fields joined by dots, rows by their place from 0: `persons.0.birthDate`. */
  readonly path: string;
  readonly message: Text;
}

type Issue = z.core.$ZodIssue;

/** What a schema says of its own when a check fails; travels in the `params` of the issue. */
export function saying(text: Text): { readonly params: { readonly text: Text } } {
  return { params: { text } };
}

/** A message with its placeholders filled in both languages. */
export function filled(text: Text, values: Readonly<Record<string, string | number>>): Text {
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { nl: fill(text.nl), en: fill(text.en) };
}

/** Every issue of a schema as an error at its field; the first one of a field wins, so that each field says one thing. */
export function fieldErrors(error: z.ZodError): readonly FieldError[] {
  const found = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: m.unknownField }))
      : [{ path: issue.path.join('.'), message: messageOf(issue) }],
  );
  return found.filter((one, index) => found.findIndex((other) => other.path === one.path) === index);
}

/** What to choose, at fields where nothing was chosen. Places in a list are written as `#`. */
const choices: Readonly<Record<string, Text>> = {
  danger: m.dangerMissing,
  when: m.whenMissing,
  'when.kind': m.whenMissing,
  'persons.#.part': m.partMissing,
  'reporter.kind': m.reporterMissing,
  'reporter.anonymous': m.anonymousMissing,
  'reporter.mayContact': m.contactChoiceMissing,
};

function messageOf(issue: Issue): Text {
  const path = issue.path.map((part) => (typeof part === 'number' ? '#' : String(part))).join('.');
  const nothingChosen = issue.input === undefined || issue.code === 'invalid_union';
  if (nothingChosen && choices[path]) return choices[path];
  switch (issue.code) {
    case 'custom':
      return textOf(issue.params) ?? m.wrongType;
    case 'invalid_value':
      return issue.input === undefined ? m.choose : m.unknownCode;
    case 'invalid_union':
      return m.choose;
    case 'invalid_type':
      if (issue.input === undefined) return m.missing;
      return issue.expected === 'number' ? m.notANumber : m.wrongType;
    case 'too_big':
      return filled(issue.origin === 'array' ? m.tooMany : m.textTooLong, { max: Number(issue.maximum) });
    case 'too_small':
      return m.missing;
    default:
      return m.wrongType;
  }
}

function textOf(params: Readonly<Record<string, unknown>> | undefined): Text | undefined {
  const text = params?.['text'];
  if (typeof text !== 'object' || text === null || !('nl' in text) || !('en' in text)) return undefined;
  return typeof text.nl === 'string' && typeof text.en === 'string'
    ? { nl: text.nl, en: text.en }
    : undefined;
}
