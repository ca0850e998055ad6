import { countryNumber, firstValue } from '../columns.ts';
import { at } from '../counting/victims.ts';
import { type CountryCode, countryLabel } from '../country/country.ts';
import { type Counted, columnAxis, countsOf, cubeOf, periodKey, yearColumns } from './breakdown.ts';
import { registerSource } from './breakdown-table.ts';
import type { Category, Table } from './table.ts';

const minorSuffix = ' - waarvan minderjarig';

/**
 * How many victims of some nationalities, and of all others together, were minors at the notification, per year
 * (000 L8549-8584, Tabel 2.2). The percentage of a row of minors is of the row above it.
 */
export function minorsTable(counted: Counted, nationalities: readonly CountryCode[]): Table {
  const { victims } = counted;
  const numbers = nationalities.map(countryNumber);
  const others = numbers.length;
  const groups: readonly Category[] = [
    ...nationalities.map((code) => ({ key: countryLabel(code).nl, label: countryLabel(code) })),
    {
      key: 'Overige slachtoffers (inclusief onbekende nationaliteiten)',
      label: {
        nl: 'Overige slachtoffers (inclusief onbekende nationaliteiten)',
        en: 'Other victims (including unknown nationalities)',
      },
    },
    { key: 'Totaal', label: { nl: 'Totaal', en: 'Total' }, total: true },
  ];
  const minorOf = ({ key, label }: Category): Category => ({
    key: `${key}${minorSuffix}`,
    label: { nl: `${label.nl}: waarvan minderjarig`, en: `${label.en}: of whom minors` },
    rest: true,
  });
  const categories = groups.flatMap((group) => [group, minorOf(group)]);
  const columns = yearColumns(victims.period);
  const cube = cubeOf(counted, {
    categories,
    membership: {
      kind: 'several',
      of: (row) => {
        const found = numbers.indexOf(at(victims.nationality, row));
        const bits = (1 << (2 * (found < 0 ? others : found))) | (1 << (2 * (others + 1)));
        const age = at(victims.ageAtReport, row);
        return age >= firstValue && age - firstValue < 18 ? bits | (bits << 1) : bits;
      },
    },
  });
  const counts = countsOf(cube, categories.length, columns, victims.period);
  const whole = counts.slice(-2 * columns.length, -columns.length);
  const keys = (of: (key: string) => string) => groups.slice(0, -1).map(({ key }) => of(key));
  return {
    id: 'tabel-2.2',
    number: { nl: 'Tabel 2.2', en: 'Table 2.2' },
    title: {
      nl: `Aandeel minderjarige slachtoffers (${periodKey(victims.period)})`,
      en: `Share of minors among victims (${periodKey(victims.period)})`,
    },
    unit: 'victim',
    period: victims.period,
    size: whole.reduce((sum, count) => sum + count, 0),
    sizeSymbol: 'N',
    source: registerSource,
    rows: { label: { nl: 'Slachtoffers', en: 'Victims' }, categories },
    columns: columnAxis(columns, { nl: 'Jaar', en: 'Year' }),
    counts,
    sums: [
      { axis: 'rows', total: 'Totaal', parts: keys((key) => key) },
      { axis: 'rows', total: `Totaal${minorSuffix}`, parts: keys((key) => `${key}${minorSuffix}`) },
    ],
    percent: {
      kind: 'rows',
      of: Object.fromEntries(
        groups.flatMap(({ key }) => [
          [key, key],
          [`${key}${minorSuffix}`, key],
        ]),
      ),
    },
    rules: ['R1', 'R18', 'R19', 'R26'],
    footnotes: [],
    drawing: 'none',
  };
}
