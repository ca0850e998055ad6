import {
  type AskedFact,
  isVictimStep,
  openingFacts,
  trackEnds,
  trackRoles,
  type VictimStepName,
  victimStep,
} from '@ketenzicht/chain';
import { consents, notificationBases, fields as registerFields } from '@ketenzicht/register';
import {
  codesOf,
  type FactKey,
  type Facts,
  type FactValue,
  factDefinition,
  type Role,
  roles,
} from '@ketenzicht/rulebook';
import { z } from 'zod';
import { choicesOf } from '../../face/components/choice.tsx';
import { signalFormMessages as sm } from '../../face/messages/signal-forms.ts';
import { victimMessages as m } from '../../face/messages/victims.ts';
import { cleanLine, cleanText } from '../../intake/clean-text.ts';
import type { OpenTrackInput, TrackCommandInput } from '../../victims/input.ts';
import type { Field, Question } from '../form/field.ts';
import { flat } from '../form/field.ts';
import { type ReadForm, readForm } from '../form/read-form.ts';
import type { Typed } from '../form/typed.ts';
import type { MunicipalityName } from '../signals/ports.ts';

/** The commands that have a form. */
export type TrackFormName = VictimStepName | 'addParty' | 'removeParty' | 'closeTrack' | 'reopenTrack';

export const isTrackForm = (name: string): name is TrackFormName =>
  isVictimStep(name) || ['addParty', 'removeParty', 'closeTrack', 'reopenTrack'].includes(name);

type AnyQuestion = Question<unknown>;

const textMax = 20_000;
const happenedOn: AnyQuestion = {
  kind: 'date',
  name: 'happenedOn',
  label: m.happenedOn,
  hint: m.happenedHint,
  optional: true,
};
const explanation: AnyQuestion = {
  kind: 'text',
  name: 'text',
  label: m.explanation,
  optional: true,
  rows: 4,
  max: textMax,
};

/** A fact of the rulebook as a question of a form, with the words of the rulebook. */
function factQuestion(fact: FactKey, optional: boolean, among?: readonly string[]): AnyQuestion {
  const definition = factDefinition(fact);
  const base = { name: fact, label: definition.question, ...(optional ? { optional: true as const } : {}) };
  switch (definition.type) {
    case 'flag':
      return { ...base, kind: 'yesNo' };
    case 'count':
      return { ...base, kind: 'number' };
    case 'date':
      return { ...base, kind: 'date' };
    case 'code':
    case 'choice': {
      const choices = choicesOf(definition.values).filter(
        ({ value }) => among === undefined || among.includes(value),
      );
      const all = optional ? [...choices, { value: '', label: sm.unknown }] : choices;
      return { ...base, kind: 'one', look: 'radio', choices: all };
    }
    case 'codes':
      return { ...base, kind: 'many', choices: choicesOf(definition.values) };
  }
}

/** What a victim can be known by; sealed. */
const victimQuestions: readonly AnyQuestion[] = [
  { kind: 'line', name: 'givenNames', label: sm.givenNames, optional: true },
  { kind: 'line', name: 'familyName', label: sm.familyName, optional: true },
  { kind: 'date', name: 'birthDate', label: sm.birthDate, optional: true },
  { kind: 'number', name: 'age', label: sm.age, hint: sm.ageHint, optional: true },
  { kind: 'line', name: 'nationality', label: sm.nationality, optional: true },
  { kind: 'line', name: 'phone', label: sm.phone, optional: true, inputmode: 'tel' },
  { kind: 'text', name: 'note', label: sm.personNote, optional: true, rows: 2, max: 2_000 },
];
const victimNames: readonly string[] = victimQuestions.map(({ name }) => name);

/** On which ground a victim is notified to the register, in the words of the register. */
const groundQuestions: readonly AnyQuestion[] = [
  {
    kind: 'one',
    look: 'radio',
    name: 'legalBasis',
    label: registerFields.legalBasis.label,
    hint: m.groundHint,
    optional: true,
    choices: choicesOf(notificationBases),
  },
  {
    kind: 'one',
    look: 'radio',
    name: 'consent',
    label: registerFields.consent.label,
    optional: true,
    choices: choicesOf(consents),
  },
];

/** What the form that opens a track asks. */
export const openingFields = (municipalities: readonly MunicipalityName[]): readonly Field<unknown>[] => [
  {
    kind: 'part',
    title: m.known,
    questions: [
      {
        kind: 'one',
        look: 'select',
        name: 'municipality',
        label: m.municipality,
        optional: true,
        choices: [
          { value: '', label: sm.unknown },
          ...municipalities.map(({ code, name }) => ({ value: code, label: { nl: name, en: name } })),
        ],
      },
      ...openingFacts.map((fact) => factQuestion(fact, true)),
      {
        kind: 'text',
        name: 'text',
        label: m.narrative,
        hint: m.narrativeHint,
        optional: true,
        rows: 5,
        max: textMax,
      },
    ],
  },
  { kind: 'part', title: m.who, questions: victimQuestions },
  {
    kind: 'part',
    title: m.partners,
    questions: [
      {
        kind: 'many',
        name: 'partners',
        label: m.partners,
        hint: m.partnersHint,
        optional: true,
        choices: offered(trackRoles.filter((role) => role !== 'zoco')),
      },
    ],
  },
];

function offered(some: readonly Role[]) {
  return some.map((role) => ({ value: role, label: roles[role].label }));
}

/** What the form of a command asks; `present` are the roles that take part now. */
export function trackFields(command: TrackFormName, present: readonly Role[]): readonly Field<unknown>[] {
  if (isVictimStep(command)) return stepFields(command);
  const role = (choices: readonly Role[]): AnyQuestion => ({
    kind: 'one',
    look: 'radio',
    name: 'role',
    label: m.organisation,
    choices: offered(choices),
  });
  switch (command) {
    case 'addParty':
      return [role(trackRoles.filter((one) => !present.includes(one))), explanation];
    case 'removeParty':
      return [role(present.filter((one) => one !== 'zoco')), explanation];
    case 'closeTrack':
      return [
        { kind: 'one', look: 'radio', name: 'reason', label: m.reason, choices: choicesOf(trackEnds) },
        explanation,
        happenedOn,
      ];
    case 'reopenTrack':
      return [explanation];
  }
}

function stepFields(command: VictimStepName): readonly Field<unknown>[] {
  const { asks = [], text } = victimStep(command);
  return [
    ...asks.map(({ fact, optional, among }) => factQuestion(fact, optional === true, among)),
    ...(text === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            name: 'text',
            label: text.label,
            rows: 5,
            max: textMax,
            ...(text.optional === true ? { optional: true as const } : {}),
          },
        ]),
    ...(command === 'notifyComensha' ? groundQuestions : []),
    happenedOn,
    ...(command === 'changeProfile'
      ? [{ kind: 'part' as const, title: m.who, questions: victimQuestions }]
      : []),
  ];
}

const line = z.string().overwrite(cleanLine).max(300).optional();

/** The schema of one question, so that what is wrong is said at its field. */
function schemaOf(question: AnyQuestion): z.ZodType {
  switch (question.kind) {
    case 'yesNo':
    case 'tick':
      return optionally(z.boolean(), question);
    case 'number':
      return optionally(z.number().int().min(0).max(120), question);
    case 'date':
      return optionally(z.iso.date(), question);
    case 'one':
      return optionally(z.enum(valuesOf(question.choices)), question);
    case 'many':
      return z.array(z.enum(valuesOf(question.choices)));
    case 'text':
      return question.optional === true
        ? z.string().overwrite(cleanText).max(question.max).optional()
        : z.string().overwrite(cleanText).min(1).max(question.max);
    case 'line':
      return line;
  }
}

const optionally = (schema: z.ZodType, { optional }: AnyQuestion): z.ZodType =>
  optional === true ? schema.optional() : schema;

const valuesOf = (choices: Extract<AnyQuestion, { kind: 'one' }>['choices']): readonly string[] =>
  typeof choices === 'function' ? [] : choices.map(({ value }) => value);

type Answers = Readonly<Record<string, unknown>>;

function read(fields: readonly Field<unknown>[], typed: Typed): ReadForm<Answers> {
  const questions = flat(fields).filter((field) => field.kind !== 'rows');
  const schema = z.object(
    Object.fromEntries(questions.map((question) => [question.name, schemaOf(question)])),
  );
  return readForm({ fields, schema, typed, fixed: {} });
}

/** Answers to facts. Nothing ticked is an answer where the question had to be answered, else it is none. */
function factAnswers(asks: readonly AskedFact[], answers: Answers): TrackAnswers {
  return Object.fromEntries(
    asks.flatMap(({ fact, optional }) => {
      const value = answers[fact];
      if (value === undefined || (Array.isArray(value) && value.length === 0 && optional === true)) return [];
      return isAnswer(value) ? [[fact, value] as const] : [];
    }),
  );
}

type TrackAnswers = OpenTrackInput['answers'];

const isAnswer = (value: unknown): value is string | boolean | number | string[] =>
  ['string', 'boolean', 'number'].includes(typeof value) || Array.isArray(value);

function common(answers: Answers) {
  const victim = Object.fromEntries(
    victimNames.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]])),
  );
  return {
    ...(typeof answers['text'] === 'string' ? { text: answers['text'] } : {}),
    ...(typeof answers['happenedOn'] === 'string' ? { happenedOn: answers['happenedOn'] } : {}),
    ...(Object.keys(victim).length === 0 ? {} : { victim }),
  };
}

/** Reads the form that opens a track. */
export function readOpening(
  typed: Typed,
  municipalities: readonly MunicipalityName[],
  signal: string | undefined,
): ReadForm<OpenTrackInput> {
  const result = read(openingFields(municipalities), typed);
  if (!result.ok) return result;
  const { municipality, partners } = result.input;
  return {
    ok: true,
    input: {
      type: 'openTrack',
      ...common(result.input),
      answers: factAnswers(
        openingFacts.map((fact) => ({ fact, optional: true })),
        result.input,
      ),
      partners: Array.isArray(partners) ? trackRoles.filter((role) => partners.includes(role)) : [],
      ...(typeof municipality === 'string' ? { municipality } : {}),
      ...(signal === undefined ? {} : { signal }),
    },
  };
}

/** Reads the form of a command. */
export function readTrackForm(
  command: TrackFormName,
  present: readonly Role[],
  typed: Typed,
): ReadForm<TrackCommandInput> {
  const result = read(trackFields(command, present), typed);
  if (!result.ok) return result;
  const { input } = result;
  if (isVictimStep(command)) {
    const { asks = [] } = victimStep(command);
    const { legalBasis, consent } = input;
    const ground = {
      legalBasis: codesOf(notificationBases).find((code) => code === legalBasis),
      consent: codesOf(consents).find((code) => code === consent),
    };
    return {
      ok: true,
      input: {
        type: command,
        answers: factAnswers(asks, input),
        ...common(input),
        ...(command === 'notifyComensha' ? { ground } : {}),
      },
    };
  }
  const { victim: _, ...rest } = common(input);
  switch (command) {
    case 'addParty':
    case 'removeParty':
      return { ok: true, input: { type: command, role: roleIn(input['role']), ...rest } };
    case 'closeTrack': {
      const reason = codesOf(trackEnds).find((one) => one === input['reason']) ?? 'aftercareDone';
      return { ok: true, input: { type: command, reason, ...rest } };
    }
    case 'reopenTrack':
      return { ok: true, input: { type: command, ...rest } };
  }
}

/** Checked by the schema of the form; the first role only stands here for the types. */
const roleIn = (value: unknown): Role => trackRoles.find((role) => role === value) ?? 'zoco';

/** The values with which a form about facts opens: what is known. */
export function startingValues(fields: readonly Field<unknown>[], facts: Facts): Typed {
  const values = new Map<string, readonly string[]>();
  for (const field of flat(fields)) {
    const known = Object.entries(facts).find(([key]) => key === field.name)?.[1];
    if (known !== undefined)
      for (const [name, value] of typedValue(field.name, known)) values.set(name, value);
  }
  return values;
}

function typedValue(name: string, value: FactValue): readonly (readonly [string, readonly string[]])[] {
  if (typeof value === 'boolean') return [[name, [value ? 'ja' : 'nee']]];
  if (typeof value === 'number') return [[name, [String(value)]]];
  if (typeof value !== 'string') return [[name, value]];
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.slice(1) ?? [];
  if (year === undefined || month === undefined || day === undefined) return [[name, [value]]];
  return [
    [`${name}-dag`, [String(Number(day))]],
    [`${name}-maand`, [String(Number(month))]],
    [`${name}-jaar`, [year]],
  ];
}
