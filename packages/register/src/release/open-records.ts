import { codesOf, type Text } from '@ketenzicht/rulebook';
import { firstValue } from '../columns.ts';
import { at } from '../counting/victims.ts';
import { notifierGroups } from '../lists/notifier-group.ts';
import type { Counted, Division } from '../tables/breakdown.ts';
import { yearsOf } from '../tables/breakdown.ts';
import { byAge, byRegion, bySex, byTraffickingForm } from '../tables/divisions.ts';
import type { CodedRecord } from './combinations.ts';

/** One attribute of open records; a record holds the place of its value. */
export interface OpenAttribute {
  readonly key: 'year' | 'form' | 'sex' | 'age' | 'region' | 'notifier';
  readonly label: Text;
  readonly values: readonly Text[];
}

const labels: Readonly<Record<OpenAttribute['key'], Text>> = {
  year: { nl: 'Jaar', en: 'Year' },
  form: { nl: 'Vorm van mensenhandel', en: 'Form of trafficking' },
  sex: { nl: 'Geslacht', en: 'Sex' },
  age: { nl: 'Leeftijd', en: 'Age' },
  region: { nl: 'Regio van herkomst', en: 'Region of origin' },
  notifier: { nl: 'Melder', en: 'Notifier' },
};

const groups = codesOf(notifierGroups);

/** One group of notifiers, several, or none that is known. */
function byNotifiers({ victims }: Counted): Division {
  const parts = [
    ...groups.map((group) => notifierGroups[group].label),
    { nl: 'Meerdere melders', en: 'Several notifiers' },
    { nl: 'Onbekend', en: 'Unknown' },
  ];
  return {
    categories: parts.map((label) => ({ key: label.nl, label })),
    membership: {
      kind: 'one',
      of: (row) => {
        const set = at(victims.notifierGroups, row) >> firstValue;
        if (set === 0) return groups.length + 1;
        return (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : groups.length;
      },
    },
  };
}

/**
 * The victims who count, as coded records: each person once, in the first year in which they count, so that the
 * promise of privacy is to the person and not to one of their years.
 */
export function openRecords(counted: Counted): {
  readonly attributes: readonly OpenAttribute[];
  readonly records: readonly CodedRecord[];
} {
  const { victims } = counted;
  const years = yearsOf(victims.period);
  const divisions = [
    ['form', byTraffickingForm(counted)],
    ['sex', bySex(counted)],
    ['age', byAge(counted)],
    ['region', byRegion(counted)],
    ['notifier', byNotifiers(counted)],
  ] as const;
  const first = new Map<number, number>();
  for (let row = 0; row < victims.size; row++) {
    if (at(victims.standing, row) !== 0) continue;
    const person = at(victims.person, row);
    const known = first.get(person);
    if (known === undefined || at(victims.year, row) < at(victims.year, known)) first.set(person, row);
  }
  return {
    attributes: [
      {
        key: 'year',
        label: labels.year,
        values: years.map((year) => ({ nl: String(year), en: String(year) })),
      },
      ...divisions.map(([key, { categories }]) => ({
        key,
        label: labels[key],
        values: categories.map(({ label }) => label),
      })),
    ],
    records: [...first.values()].map((row) => [
      at(victims.year, row),
      ...divisions.map(([, { membership }]) => membership.of(row)),
    ]),
  };
}
