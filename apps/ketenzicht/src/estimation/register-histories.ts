import type { CaptureTable, Text } from '@ketenzicht/estimate';
import { given, type Notification, type NotifierGroup, sexes } from '@ketenzicht/register';
import { codesOf, forms } from '@ketenzicht/rulebook';
import { type Division, type RegisterSource, unknownGroup } from './question.ts';

/** Capture histories of the whole, and of every group of people when they are divided. */
export interface RegisterHistories {
  readonly whole: CaptureTable;
  readonly strata: readonly { readonly name: Text; readonly table: CaptureTable }[];
}

/** Which group of a division a notification puts its person in, by key; undefined when it does not say. */
const groupKey: Readonly<Record<Division, (one: Notification) => string | undefined>> = {
  sex: (one) => given(one.sex),
  age: (one) => {
    const age = given(one.ageAtReport);
    return age === undefined ? undefined : age < 18 ? 'minor' : 'adult';
  },
  nationality: (one) => {
    const country = given(one.nationality);
    return country === undefined ? undefined : country === 'NLD' ? 'dutch' : 'foreign';
  },
  // With several forms a person stands at the first, in the order of the code list.
  form: (one) => {
    const known = given(one.forms);
    return known && codesOf(forms).find((form) => known.includes(form));
  },
};

const fixedNames: Readonly<Record<string, Text>> = {
  minor: { nl: 'jonger dan 18', en: 'under 18' },
  adult: { nl: '18 of ouder', en: '18 or older' },
  dutch: { nl: 'Nederlandse nationaliteit', en: 'Dutch nationality' },
  foreign: { nl: 'andere nationaliteit', en: 'other nationality' },
};

const codedNames: Readonly<Record<Division, Readonly<Record<string, { readonly label: Text }>>>> = {
  sex: sexes,
  form: forms,
  age: {},
  nationality: {},
};

const groupName = (division: Division, key: string): Text =>
  codedNames[division][key]?.label ?? fixedNames[key] ?? unknownGroup;

const unknownKey = '';

/** Who was on which lists, as far as the notifications so far tell. */
interface Seen {
  mask: number;
  group: string;
}

/**
 * Capture histories from notifications: a person is on a list when a notification by one of its groups lies
 * in the period. Only what notifiers sent counts; who is who follows from the register's assignments, and a
 * notification without a person is about somebody of its own. A person belongs to the group of people that
 * the first notification to tell says.
 */
export async function historiesFrom(
  notifications: AsyncIterable<Notification> | Iterable<Notification>,
  source: RegisterSource,
): Promise<RegisterHistories> {
  const listOf = new Map<NotifierGroup, number>(
    source.lists.flatMap(({ groups }, list) => groups.map((group) => [group, list] as const)),
  );
  const lists = source.lists.map(({ name }) => name);
  const keyOf = source.division && groupKey[source.division];
  const persons = new Map<string, Seen>();
  for await (const one of notifications) {
    const year = Number(one.reportDate.slice(0, 4));
    const group = given(one.notifierGroup);
    const list = group && listOf.get(group);
    if (one.source !== 'notifier' || list === undefined) continue;
    if (year < source.fromYear || year > source.untilYear) continue;
    const person = one.person ?? `notification ${one.id}`;
    const seen = persons.get(person) ?? { mask: 0, group: unknownKey };
    seen.mask |= 1 << list;
    if (seen.group === unknownKey) seen.group = keyOf?.(one) ?? unknownKey;
    persons.set(person, seen);
  }
  const whole = new Float64Array(2 ** lists.length);
  const parts = new Map<string, Float64Array>();
  for (const { mask, group } of persons.values()) {
    whole[mask] = (whole[mask] ?? 0) + 1;
    const part = parts.get(group) ?? new Float64Array(2 ** lists.length);
    part[mask] = (part[mask] ?? 0) + 1;
    parts.set(group, part);
  }
  const { division } = source;
  return {
    whole: { lists, counts: whole },
    strata:
      division === undefined
        ? []
        : [...parts]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, counts]) => ({ name: groupName(division, key), table: { lists, counts } })),
  };
}
