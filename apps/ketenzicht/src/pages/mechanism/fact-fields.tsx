import {
  type CodeList,
  codesOf,
  type FactKey,
  type Facts,
  factDefinition,
  isValueOf,
  type Text,
} from '@ketenzicht/rulebook';
import { CheckboxGroup, choicesOf } from '../../face/components/choice.tsx';
import type { FieldProps } from '../../face/components/form-field.tsx';
import { Select } from '../../face/components/select.tsx';
import { TextInput } from '../../face/components/text-input.tsx';
import { mechanismMessages as m } from '../../face/messages/mechanism.ts';
import { referenceMessages } from '../../face/messages/reference.ts';
import { DateField } from '../date-field.tsx';
import { readDate } from '../read-date.ts';

/** What somebody typed or chose for each fact, by the name of its field. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Facts as they were read from fields, with what could not be read. */
export interface ReadFactFields {
  readonly facts: Facts;
  readonly errors: readonly { readonly field: string; readonly message: Text }[];
}

/** The choice that says that a list is known to be empty. */
const none = 'geen';
const yesNo = { ja: true, nee: false } as const;

/** The name of the field of a fact: a dot in an id would be read as a class by style sheets. */
export const fieldOf = (fact: FactKey): string => fact.replaceAll('.', '-');

/** Reads facts from fields. An empty field is an unknown fact; what cannot be read is an error and unknown. */
export function readFactFields(keys: readonly FactKey[], typed: Typed): ReadFactFields {
  const errors: { field: string; message: Text }[] = [];
  const entries = keys.flatMap((fact): [string, unknown][] => {
    const field = fieldOf(fact);
    const values = (typed.get(field) ?? []).map((value) => value.trim()).filter(Boolean);
    if (values.length === 0) return [];
    const read = readValue(fact, values);
    if (read.ok) return [[fact, read.value]];
    errors.push({ field, message: read.error });
    return [];
  });
  return { facts: Object.fromEntries(entries), errors };
}

type ReadValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: Text };

function readValue(fact: FactKey, values: readonly string[]): ReadValue {
  const definition = factDefinition(fact);
  const [first = ''] = values;
  switch (definition.type) {
    case 'flag':
      return first === 'ja' || first === 'nee'
        ? { ok: true, value: yesNo[first] }
        : { ok: false, error: m.wrongChoice };
    case 'count': {
      const value = /^\d{1,6}$/.test(first) ? Number(first) : undefined;
      return value === undefined ? { ok: false, error: m.wrongNumber } : { ok: true, value };
    }
    case 'date': {
      const read = readDate(first);
      return read.ok ? { ok: true, value: read.date } : { ok: false, error: read.error };
    }
    case 'codes': {
      const value = values.filter((one) => one !== none);
      return isValueOf(fact, value) ? { ok: true, value } : { ok: false, error: m.wrongChoice };
    }
    default:
      return isValueOf(fact, first) ? { ok: true, value: first } : { ok: false, error: m.wrongChoice };
  }
}

interface FactFieldProps {
  readonly fact: FactKey;
  readonly typed: Typed;
  readonly error?: Text | undefined;
  /** A short name instead of the question. */
  readonly label?: Text | undefined;
  /** An answer is needed: the empty choice asks for one instead of saying "unknown". */
  readonly needed?: boolean;
  /** One choice at most, also where a fact can have several. */
  readonly single?: boolean;
}

/** The field that asks for one fact. Starts empty, which is "unknown". */
export function FactField({ fact, typed, error, label, needed, single = false }: FactFieldProps) {
  const definition = factDefinition(fact);
  const name = fieldOf(fact);
  const values = typed.get(name) ?? [];
  const value = values[0] ?? '';
  const field = {
    name,
    label: label ?? definition.question,
    error,
    ...(needed ? {} : { empty: m.unknown }),
  };
  switch (definition.type) {
    case 'flag':
      return (
        <Select
          {...field}
          value={value}
          choices={[
            { value: 'ja', label: referenceMessages.yes },
            { value: 'nee', label: referenceMessages.no },
          ]}
        />
      );
    case 'count':
      return <TextInput {...field} inputmode="numeric" value={value} maxlength={6} />;
    case 'date':
      return <DateField {...field} value={value} />;
    case 'codes':
      return single ? (
        <CodeSelect field={field} values={definition.values} value={value} />
      ) : (
        <CheckboxGroup
          {...field}
          values={values}
          choices={[...choicesOf(definition.values), { value: none, label: m.noneOption }]}
        />
      );
    default:
      return <CodeSelect field={field} values={definition.values} value={value} />;
  }
}

interface CodeSelectProps {
  readonly field: FieldProps & { readonly empty?: Text };
  readonly values: CodeList<string>;
  readonly value: string;
}

function CodeSelect({ field, values, value }: CodeSelectProps) {
  return (
    <Select
      {...field}
      value={value}
      choices={codesOf(values).map((code) => ({ value: code, label: values[code]?.label ?? code }))}
    />
  );
}

/** What a form sent, by the name of its fields. */
export function typedIn(form: FormData | URLSearchParams): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string') continue;
    typed.set(name, [...(typed.get(name) ?? []), value.slice(0, 100)]);
  }
  return typed;
}
