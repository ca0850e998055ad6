import type { Role } from '@ketenzicht/rulebook';
import { dangers, forms, type Indicator, indicators, reporterKinds } from '@ketenzicht/rulebook';
import { z } from 'zod';
import { choicesOf } from '../../face/components/choice.tsx';
import { professionalMessages as p } from '../../face/messages/report-professional.ts';
import { signalFormMessages as m } from '../../face/messages/signal-forms.ts';
import { narrativeMax } from '../../intake/report-fields.ts';
import type { ParseReport, ReportResult } from '../../intake/report-schema.ts';
import type { Viewer } from '../../signals/view.ts';
import { entityRows } from '../form/entity-rows.ts';
import type { Field, OfferedChoice } from '../form/field.ts';
import type { FieldError } from '../form/read-form.ts';
import { readForm } from '../form/read-form.ts';
import type { Typed } from '../form/typed.ts';
import { rowName, rowsOf } from '../form/typed.ts';
import type { ReportPorts } from './ports.ts';

/** Indicators under the form they point at; one that points at several forms stands apart. */
const indicatorChoices: readonly OfferedChoice[] = Object.entries<Indicator>(indicators)
  .map(([value, { label, caution, explanation, forms: pointsAt }]) => ({
    value,
    label,
    hint: caution ?? explanation,
    group: pointsAt.length === 1 ? forms[pointsAt[0]].label : p.severalForms,
    place: pointsAt.length === 1 ? Object.keys(forms).indexOf(pointsAt[0]) : Object.keys(forms).length,
  }))
  .toSorted((one, other) => one.place - other.place);

/** All questions of the form for professionals. */
export function professionalFields(municipalities: ReportPorts['municipalities']): readonly Field<unknown>[] {
  return [
    {
      kind: 'part',
      title: p.partSignal,
      questions: [
        { kind: 'text', name: 'narrative', label: p.narrative, rows: 8, max: narrativeMax },
        { kind: 'one', look: 'radio', name: 'danger', label: m.danger, choices: choicesOf(dangers) },
        {
          kind: 'one',
          look: 'select',
          name: 'municipality',
          label: p.municipality,
          optional: true,
          choices: municipalities.map(({ code, name }) => ({ value: code, label: name })),
        },
        { kind: 'line', name: 'place', label: p.address, optional: true },
        {
          kind: 'one',
          look: 'radio',
          name: 'when',
          label: p.when,
          optional: true,
          choices: [
            { value: 'date', label: p.whenDate },
            { value: 'period', label: p.whenPeriod },
            { value: 'unknown', label: p.whenUnknown },
          ],
        },
        { kind: 'date', name: 'date', label: p.date, optional: true },
        { kind: 'date', name: 'from', label: p.from, optional: true },
        { kind: 'date', name: 'until', label: p.until, optional: true },
        { kind: 'yesNo', name: 'minor', label: m.minor, optional: true },
        { kind: 'number', name: 'victims', label: m.victims, optional: true },
      ],
    },
    {
      kind: 'part',
      title: p.partForms,
      questions: [
        { kind: 'many', name: 'forms', label: m.forms, optional: true, choices: choicesOf(forms) },
        {
          kind: 'many',
          name: 'indicators',
          label: m.indicators,
          hint: m.indicatorsHint,
          optional: true,
          choices: indicatorChoices,
        },
      ],
    },
    { kind: 'part', title: p.partEntities, questions: entityRows },
    {
      kind: 'part',
      title: p.partReporter,
      questions: [
        {
          kind: 'one',
          look: 'select',
          name: 'reporterKind',
          label: p.reporterKind,
          choices: choicesOf(reporterKinds),
        },
        { kind: 'line', name: 'reporterName', label: p.reporterName, optional: true, size: 24 },
        {
          kind: 'line',
          name: 'reporterOrganisation',
          label: p.reporterOrganisation,
          optional: true,
          size: 24,
        },
        { kind: 'line', name: 'reporterEmail', label: p.reporterEmail, optional: true, size: 24 },
        {
          kind: 'line',
          name: 'reporterPhone',
          label: p.reporterPhone,
          optional: true,
          size: 16,
          inputmode: 'tel',
        },
      ],
    },
  ];
}

/** What stands in the form before anybody typed: the reporter is whoever is signed in. */
export function professionalStart(viewer: Viewer): Typed {
  return new Map([
    ['reporterKind', [kindOf[viewer.role] ?? 'other']],
    ['reporterName', [viewer.name]],
    ['reporterOrganisation', [viewer.organisation.name]],
  ]);
}

const kindOf: Readonly<Partial<Record<Role, keyof typeof reporterKinds>>> = {
  official: 'official',
  aandachtsfunctionaris: 'official',
  avim: 'police',
  nla: 'labourInspector',
  zoco: 'careWorker',
};

const anything = z.record(z.string(), z.unknown());

export type ProfessionalResult =
  | Extract<ReportResult, { readonly ok: true }>
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the form as a report, with every error at its field. */
export function readProfessional(
  typed: Typed,
  fields: readonly Field<unknown>[],
  parseReport: ParseReport,
): ProfessionalResult {
  const read = readForm({ fields, schema: anything, typed, fixed: {} });
  if (!read.ok) return read;
  const result = parseReport(reportInput(read.input));
  if (result.ok) return result;
  return {
    ok: false,
    errors: result.errors.map(({ path, message }) => ({ field: fieldOf(path, typed), message })),
  };
}

function reportInput(input: Readonly<Record<string, unknown>>): unknown {
  const { municipality, place, when, date, from, until } = input;
  const { reporterKind, reporterName, reporterOrganisation, reporterEmail, reporterPhone, ...rest } = input;
  const { municipality: _m, place: _p, date: _d, from: _f, until: _u, ...said } = rest;
  return {
    ...said,
    narrative: input['narrative'] ?? '',
    where: { municipality, address: place },
    when:
      when === 'date'
        ? { kind: 'date', date: date ?? '' }
        : when === 'period'
          ? { kind: 'period', from, until }
          : { kind: when ?? 'unknown' },
    reporter: {
      kind: reporterKind,
      anonymous: false,
      mayContact: reporterEmail !== undefined || reporterPhone !== undefined,
      name: reporterName,
      organisation: reporterOrganisation,
      email: reporterEmail,
      phone: reporterPhone,
    },
  };
}

const names: Readonly<Record<string, string>> = {
  'where.municipality': 'municipality',
  'where.address': 'place',
  'when.kind': 'when',
  'when.date': 'date',
  'when.from': 'from',
  'when.until': 'until',
  'reporter.kind': 'reporterKind',
  'reporter.name': 'reporterName',
  'reporter.organisation': 'reporterOrganisation',
  'reporter.email': 'reporterEmail',
  'reporter.phone': 'reporterPhone',
};

/** The field of the page that an error of the report is about. Empty rows were left out of the report. */
function fieldOf(path: string, typed: Typed): string {
  const [group = '', place, part = ''] = path.split('.');
  if (place === undefined || !entityRows.some((rows) => rows.name === group)) return names[path] ?? group;
  const filled = rowsOf(typed, group).filter((row) =>
    [...typed].some(
      ([name, values]) =>
        name.startsWith(rowName(group, row, '')) && values.some((value) => value.trim() !== ''),
    ),
  );
  return rowName(group, filled[Number(place)] ?? Number(place), part);
}
