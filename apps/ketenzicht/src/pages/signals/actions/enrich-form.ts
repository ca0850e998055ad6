import {
  codesOf,
  dangers,
  enrichmentSources,
  forms,
  type Indicator,
  indicatorGroups,
  indicators,
  personParts,
} from '@ketenzicht/rulebook';
import { choicesOf } from '../../../face/components/choice.tsx';
import { signalFormMessages as m } from '../../../face/messages/signal-forms.ts';
import type { OfferedChoice } from '../form/field.ts';
import type { ActionForm } from './action-form.ts';

/** Indicators under the headings of the sources. */
const indicatorChoices: readonly OfferedChoice[] = codesOf(indicatorGroups).flatMap((group) =>
  Object.entries<Indicator>(indicators)
    .filter(([, indicator]) => indicator.group === group)
    .map(([value, { label, caution, explanation }]) => ({
      value,
      label,
      hint: caution ?? explanation,
      group: indicatorGroups[group].label,
    })),
);

/** Adds what was found: features that replace what was known, and persons and things that are added to it. */
export const enrichForm: ActionForm = {
  fields: [
    {
      kind: 'part',
      title: m.enrichFound,
      questions: [
        {
          kind: 'many',
          name: 'consulted',
          label: m.consulted,
          optional: true,
          choices: choicesOf(enrichmentSources),
        },
        { kind: 'text', name: 'note', label: m.note, optional: true, rows: 6, max: 20_000 },
      ],
    },
    {
      kind: 'part',
      title: m.enrichEntities,
      questions: [
        {
          kind: 'rows',
          name: 'persons',
          label: m.persons,
          one: m.person,
          add: m.addPerson,
          questions: [
            { kind: 'one', look: 'select', name: 'part', label: m.part, choices: choicesOf(personParts) },
            { kind: 'line', name: 'givenNames', label: m.givenNames, optional: true },
            { kind: 'line', name: 'familyName', label: m.familyName, optional: true },
            { kind: 'date', name: 'birthDate', label: m.birthDate, optional: true },
            { kind: 'number', name: 'age', label: m.age, hint: m.ageHint, optional: true },
            { kind: 'line', name: 'nationality', label: m.nationality, optional: true },
            { kind: 'line', name: 'phone', label: m.phone, optional: true, inputmode: 'tel' },
            { kind: 'text', name: 'note', label: m.personNote, optional: true, rows: 2, max: 2_000 },
          ],
        },
        {
          kind: 'rows',
          name: 'addresses',
          label: m.addresses,
          one: m.address,
          add: m.addAddress,
          questions: [
            { kind: 'line', name: 'text', label: m.addressText },
            { kind: 'line', name: 'postcode', label: m.postcode, optional: true, size: 8 },
            { kind: 'line', name: 'houseNumber', label: m.houseNumber, optional: true, size: 8 },
          ],
        },
        {
          kind: 'rows',
          name: 'companies',
          label: m.companies,
          one: m.company,
          add: m.addCompany,
          questions: [
            { kind: 'line', name: 'name', label: m.companyName },
            { kind: 'line', name: 'kvk', label: m.kvk, optional: true, size: 8, inputmode: 'numeric' },
          ],
        },
        {
          kind: 'rows',
          name: 'phones',
          label: m.phones,
          one: m.phoneRow,
          add: m.addPhone,
          questions: [{ kind: 'line', name: '', label: m.phone, inputmode: 'tel' }],
        },
        {
          kind: 'rows',
          name: 'vehicles',
          label: m.vehicles,
          one: m.vehicle,
          add: m.addVehicle,
          questions: [
            { kind: 'line', name: 'plate', label: m.plate, size: 8 },
            { kind: 'line', name: 'note', label: m.vehicleNote, optional: true },
          ],
        },
      ],
    },
    {
      kind: 'part',
      title: m.enrichFeatures,
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
        {
          kind: 'one',
          look: 'radio',
          name: 'danger',
          label: m.danger,
          optional: true,
          choices: choicesOf(dangers),
        },
        { kind: 'yesNo', name: 'minor', label: m.minor, optional: true },
        { kind: 'number', name: 'victims', label: m.victims, optional: true },
        { kind: 'yesNo', name: 'consent', label: m.consent, hint: m.consentHint, optional: true },
      ],
    },
  ],
  start: ({ view: { features } }) => ({
    forms: features.forms,
    indicators: features.indicators,
    danger: [features.danger],
    minor: [yesNo(features.minor)],
    consent: [yesNo(features.consent)],
    victims: features.victims === undefined ? [] : [String(features.victims)],
  }),
};

const yesNo = (known: boolean | undefined): string => (known === undefined ? '' : known ? 'ja' : 'nee');
