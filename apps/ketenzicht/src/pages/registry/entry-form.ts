import {
  countries,
  countryLabel,
  type FieldName,
  fieldNames,
  fields,
  type Missing,
  missing,
  missingSigns,
  type Notification,
  type Problem,
  type Field as RegisterField,
  rowReader,
} from '@ketenzicht/register';
import type { IsoDate, Text } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { choicesOf } from '../../face/components/choice.tsx';
import { registryMessages as m } from '../../face/messages/registry.ts';
import type { VictimIdentity } from '../../storage/notification-identity.ts';
import type { Field, OfferedChoice, Question, Rows } from '../form/field.ts';
import { type FieldError, readForm } from '../form/read-form.ts';
import { rowName, type Typed } from '../form/typed.ts';

/** Reasons that can be chosen for an answer that is missing; leaving it empty says unknown. */
const reasons: readonly Missing[] = ['notAsked', 'refused', 'notApplicable'];

const reasonChoices: readonly OfferedChoice[] = reasons.map((reason) => ({
  value: missingSigns[reason],
  label: missing[reason].label,
}));

const countryChoices: readonly OfferedChoice[] = countries
  .map(({ code }) => ({ value: code, label: countryLabel(code) }))
  .sort((one, other) => one.label.nl.localeCompare(other.label.nl, 'nl'));

type Asked = Question<unknown> | Rows<unknown>;

/** One field of the register as a question. */
function questionOf(name: FieldName, required?: 'required'): Asked {
  const field: RegisterField = fields[name];
  const asked = { name, label: field.label, ...(required === undefined ? { optional: true as const } : {}) };
  switch (field.kind) {
    case 'text':
      return { ...asked, kind: 'line', size: 24 };
    case 'date':
      return { ...asked, kind: 'date' };
    case 'count':
      return { ...asked, kind: 'number' };
    case 'country':
      return { ...asked, kind: 'one', look: 'select', choices: [...countryChoices, ...reasonChoices] };
    case 'code':
      return {
        ...asked,
        kind: 'one',
        look: 'select',
        choices: [...choicesOf(field.list ?? {}), ...reasonChoices],
      };
    case 'codes':
      return {
        ...asked,
        kind: 'many',
        hint: m.severalHint,
        choices: [...choicesOf(field.list ?? {}), ...reasonChoices],
      };
    case 'countries':
      return {
        kind: 'rows',
        name,
        label: field.label,
        one: m.country,
        add: m.addCountry,
        questions: [{ kind: 'one', look: 'select', name: '', label: field.label, choices: countryChoices }],
      };
  }
}

const part = (title: Text, questions: readonly Asked[]): Field<unknown> => ({
  kind: 'part',
  title,
  questions,
});

const identityQuestions: readonly Asked[] = [
  { kind: 'line', name: 'givenNames', label: m.givenNames, optional: true, size: 24, hint: m.identityHint },
  { kind: 'line', name: 'familyName', label: m.familyName, optional: true, size: 24 },
  { kind: 'line', name: 'phone', label: m.phone, optional: true, size: 16, inputmode: 'tel' },
];

/** Questions about the case: the same when notifying and when completing later. */
const caseFields: readonly Field<unknown>[] = [
  part(m.partGround, [questionOf('legalBasis', 'required'), questionOf('consent')]),
  part(m.partVictim, [
    questionOf('sex'),
    questionOf('nationality'),
    questionOf('birthDate'),
    questionOf('ageAtReport'),
    questionOf('ageAtStart'),
  ]),
  part(m.partExploitation, [
    questionOf('forms'),
    questionOf('sectorsSexual'),
    questionOf('sectorsLabour'),
    questionOf('mannerCriminal'),
    questionOf('organStage'),
    questionOf('organ'),
    questionOf('means'),
    questionOf('recruiter'),
    questionOf('technology'),
    questionOf('months'),
  ]),
  part(m.partRoute, [
    questionOf('placeOfExploitation'),
    questionOf('recruitmentCountry'),
    questionOf('transitCountries'),
  ]),
  part(m.partStatus, [questionOf('dublin'), questionOf('b8'), questionOf('cooperation')]),
];

/** The questions with which a victim is notified. */
export const entryFields: readonly Field<unknown>[] = [
  part(m.partNotifier, [
    questionOf('reportDate', 'required'),
    questionOf('notifier'),
    questionOf('notifierGroup', 'required'),
    questionOf('policeUnit'),
  ]),
  ...caseFields.slice(0, 1),
  part(m.partIdentity, identityQuestions),
  ...caseFields.slice(1),
];

/** The questions with which a notification is completed. Who the victim is cannot be changed here. */
export const amendmentFields: readonly Field<unknown>[] = caseFields;

export type ReadEntry =
  | { readonly ok: true; readonly facts: Notification; readonly identity: VictimIdentity }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const anything = z.record(z.string(), z.unknown());
const names = z.object({
  givenNames: z.string().max(200).optional(),
  familyName: z.string().max(200).optional(),
  phone: z.string().max(200).optional(),
});

/**
 * Reads what was typed as a notification, by the reader of exchanged files: what a file may not say, a form
 * may not say either. `before` are the answers that the form does not ask.
 */
export function readEntry(
  typed: Typed,
  asked: readonly Field<unknown>[],
  before: Readonly<Partial<Record<FieldName, string>>>,
  today: IsoDate,
): ReadEntry {
  const read = readForm({ fields: asked, schema: anything, typed, fixed: {} });
  if (!read.ok) return read;
  const identity = names.safeParse(read.input);
  const cells: Partial<Record<FieldName, string>> = { ...before };
  const errors: FieldError[] = [];
  for (const name of fieldNames) {
    if (!(name in read.input)) continue;
    const cell = cellIn(read.input[name]);
    if (cell === undefined) errors.push({ field: name, message: m.oneOfThese });
    else cells[name] = cell;
  }
  if (!identity.success) errors.push({ field: 'familyName', message: m.nameNoReference });
  const columns = Object.keys(cells) as FieldName[];
  const result = rowReader({ columns, today })(columns.map((name) => cells[name] ?? ''));
  if (!result.ok) errors.push(...errorsOf(result.problems));
  if (errors.length > 0 || !result.ok || !identity.success) return { ok: false, errors };
  const birthDate =
    cells.birthDate === undefined || cells.birthDate === '' ? {} : { birthDate: cells.birthDate };
  const told = Object.fromEntries(Object.entries(identity.data).filter(([, value]) => value !== undefined));
  const isNamed = Object.keys(told).length > 0;
  return { ok: true, facts: result.notification, identity: isNamed ? { ...told, ...birthDate } : {} };
}

/** What somebody answered as a cell; undefined when answers and a reason for none were both chosen. */
function cellIn(answer: unknown): string | undefined {
  if (answer === undefined) return '';
  if (!Array.isArray(answer)) return String(answer);
  const chosen = answer.map(String);
  const why = chosen.filter((one) => reasonChoices.some(({ value }) => value === one));
  if (why.length > 0 && chosen.length > 1) return undefined;
  return chosen.join('|');
}

/** Problems of the register at the fields of the form. */
export function errorsOf(problems: readonly Problem[]): readonly FieldError[] {
  return problems.map(({ field, reason }) => ({
    message: reason,
    ...(field === undefined ? {} : { field }),
  }));
}

/** What stands in the form when a notification is completed: its answers, as they would have been typed. */
export function typedFrom(facts: Notification): Typed {
  const typed = new Map<string, readonly string[]>();
  for (const name of fieldNames) {
    const answer = facts[name];
    if (answer === undefined || answer === 'unknown') continue;
    const { kind }: RegisterField = fields[name];
    const values = Array.isArray(answer) ? answer.map(String) : [signOf(String(answer))];
    if (kind === 'countries' && Array.isArray(answer)) {
      for (const [row, value] of values.entries()) typed.set(rowName(name, row, ''), [value]);
    } else if (kind === 'date') {
      const [year = '', month = '', day = ''] = String(answer).split('-');
      typed.set(`${name}-dag`, [day]).set(`${name}-maand`, [month]).set(`${name}-jaar`, [year]);
    } else {
      typed.set(name, values);
    }
  }
  return typed;
}

const signOf = (answer: string): string =>
  reasons.find((reason) => reason === answer) === undefined ? answer : missingSigns[answer as Missing];
