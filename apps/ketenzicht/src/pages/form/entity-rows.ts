import { personParts } from '@ketenzicht/rulebook';
import { choicesOf } from '../../face/components/choice.tsx';
import { signalFormMessages as m } from '../../face/messages/signal-forms.ts';
import type { Rows } from './field.ts';

/** Persons and things that a signal is about; any number of each. */
export const entityRows: readonly Rows<unknown>[] = [
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
];
