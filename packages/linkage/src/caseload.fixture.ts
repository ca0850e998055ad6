import { addRow, createStore, type Field, type Store, valuesOfCells } from './index.ts';
import { mix } from './store/hash.ts';

export const caseloadFields = [
  { name: 'given', role: 'givenName' },
  { name: 'family', role: 'familyName' },
  { name: 'born', role: 'birthDate' },
  { name: 'phone', role: 'phone' },
  { name: 'town', role: 'city' },
] as const satisfies readonly Field[];

export interface Caseload {
  readonly rows: readonly (readonly string[])[];
  /** Per row the number of the person, from 1. */
  readonly persons: Int32Array;
}

/** Invented people with one to three records each, in which fields are mistyped or missing. */
export function caseload(people: number, seed = 1): Caseload {
  let state = seed;
  const below = (end: number) => {
    state = (state + 0x9e3779b9) | 0;
    return (mix(state) >>> 0) % end;
  };
  const syllables = [
    'ba',
    'do',
    'fe',
    'gu',
    'ha',
    'ki',
    'lo',
    'me',
    'na',
    'pe',
    'ri',
    'su',
    'ta',
    'vo',
    'wi',
    'zo',
  ];
  const word = (length: number) =>
    Array.from({ length }, () => syllables[below(syllables.length)] ?? '').join('');
  const digits = (length: number) => Array.from({ length }, () => below(10)).join('');
  const mistyped = (text: string) => {
    const at = below(text.length);
    return text.slice(0, at) + (text[at + 1] ?? 'x') + (text[at] ?? '') + text.slice(at + 2);
  };
  const rows: string[][] = [];
  const persons: number[] = [];
  for (let person = 1; person <= people; person += 1) {
    const born = `${1960 + below(45)}-0${1 + below(9)}-${10 + below(18)}`;
    const truth = [word(2), word(3), born, `06${digits(8)}`, word(2)];
    for (let copy = below(3); copy >= 0; copy -= 1) {
      const spoilt = below(6);
      rows.push(truth.map((cell, field) => (field !== spoilt ? cell : below(2) === 0 ? '' : mistyped(cell))));
      persons.push(person);
    }
  }
  return { rows, persons: Int32Array.from(persons) };
}

export function storeOf(
  rows: readonly (readonly string[])[],
  fields: readonly Field[] = caseloadFields,
): Store {
  const store = createStore(fields);
  for (const row of rows) addRow(store, valuesOfCells(store, row));
  return store;
}
