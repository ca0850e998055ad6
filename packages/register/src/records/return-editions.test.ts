import { describe, expect, it } from 'vitest';
import { type CountryCode, countries } from '../country/country.ts';
import { brokenSums } from '../tables/table.ts';
import { type D9Outflow, type D9Record, d9Edition } from './d9.ts';
import { type IomRecord, iomEdition } from './iom.ts';
import { nationalityAxis } from './nationality-names.ts';
import { printedD9 } from './printed-d9.fixture.ts';
import { printedIom } from './printed-iom.fixture.ts';
import { answersOf, differentCells, printedCount } from './printed-table.fixture.ts';

const spelling = { ALB: 'Albanese', SLE: 'Sierraleoonse' };

/** The country behind a printed name. */
function countryNamed(name: string, spelled: Readonly<Record<CountryCode, string>>): CountryCode | undefined {
  const { of } = nationalityAxis<{ readonly nationality?: CountryCode }>([], {
    spelling: spelled,
    withUnknown: true,
  });
  return countries.find(({ code }) => of({ nationality: code }) === name)?.code;
}

const yearsFrom = (from: number, until: number): readonly number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

const ageIn = (label: string): number | undefined =>
  label === 'Onbekend' ? undefined : Number.parseInt(label, 10);

/** Records of the D9 procedure with exactly the printed totals per year; how answers go together is invented. */
function d9Records(): readonly D9Record[] {
  const outflows: readonly (readonly [string, D9Outflow])[] = [
    ['Vergunning verleend', 'permit'],
    ['Zelfstandig vertrek zonder toezicht', 'left'],
    ['Zelfstandig vertrek onder toezicht', 'leftSupervised'],
    ['Gedwongen vertrek uit Nederland', 'forced'],
    ['Overige uitstroom', 'other'],
    ['Vertrekprocedures nog open', 'open'],
  ];
  return yearsFrom(2009, 2012).flatMap((year) => {
    const answers = (id: string, years: 'rows' | 'columns') => answersOf(printedD9[id], String(year), years);
    const sexes = answers('tabel-b3.2', 'rows');
    const ages = answers('tabel-b3.3', 'rows');
    const nationalities = answers('tabel-b3.4', 'columns');
    const complaints = answers('tabel-b3.5', 'columns');
    const permits = answers('tabel-b3.7', 'columns');
    return answers('tabel-b3.6', 'columns').map((outflow, index): D9Record => {
      const nationality = countryNamed(nationalities[index] ?? '', spelling);
      const permit = permits[index];
      return {
        year,
        sex: sexes[index] === 'Vrouwelijk' ? 'female' : 'male',
        age: ageIn(ages[index] ?? '') ?? 0,
        ...(nationality && { nationality }),
        ...(complaints[index] !== 'Onbekend' && { complaint: complaints[index] === 'Aangifte gedaan' }),
        outflow: outflows.find(([name]) => name === outflow)?.[1] ?? 'open',
        ...(permit !== undefined && permit !== 'Onbekend' && { b9: permit === 'B9-vergunning verleend' }),
      };
    });
  });
}

function iomRecords(): readonly IomRecord[] {
  const referrers = new Map<string, NonNullable<IomRecord['referrer']>>([
    ['CoMensha', 'comensha'],
    ['Opvang/hulpverlening', 'shelter'],
    ['Politie', 'police'],
    ['Vreemdelingenketen', 'aliens'],
    ['Overige', 'other'],
  ]);
  const days = [1, 7, 30, 31];
  return yearsFrom(2008, 2012).flatMap((year) => {
    const answers = (id: string, years: 'rows' | 'columns') => answersOf(printedIom[id], String(year), years);
    const sexes = answers('tabel-b4.2', 'rows');
    const ages = answers('tabel-b4.3', 'rows');
    const forms = answers('tabel-b4.5', 'columns');
    const referred = answers('tabel-b4.6', 'columns');
    const durations = answers('tabel-b4.7', 'columns');
    const names = printedIom['tabel-b4.7']?.rows.map(([row]) => row) ?? [];
    return answers('tabel-b4.4', 'columns').map((name, index): IomRecord => {
      const age = ageIn(ages[index] ?? 'Onbekend');
      const form = forms[index];
      const referrer = referrers.get(referred[index] ?? '');
      return {
        year,
        sex: sexes[index] === 'Vrouwelijk' ? 'female' : 'male',
        ...(age !== undefined && { age }),
        nationality: countryNamed(name, { SVK: 'Slowakaanse' }) ?? 'XXA',
        ...(form !== undefined &&
          form !== 'Onbekend' && { form: form === 'Seksuele uitbuiting' ? 'sexual' : 'other' }),
        ...(referrer && { referrer }),
        days: days[names.indexOf(durations[index] ?? '')] ?? 0,
      };
    });
  });
}

/** Names that the ranking in the text spells otherwise than the table. */
const otherNames: Readonly<Record<string, string>> = {
  Congolese: 'Kongolese',
  'Sierra-Leoonse': 'Sierraleoonse',
};

describe.each([
  ['the D9 procedure', d9Edition(d9Records(), { from: 2009, until: 2012 }), printedD9, 139],
  ['returns with IOM', iomEdition(iomRecords(), { from: 2008, until: 2012 }), printedIom, 166],
] as const)('%s, from records', (_, edition, printed, size) => {
  it.each(edition.tables.map((table) => [table.id, table] as const))(
    '%s is as printed but for the known deviations',
    (id, table) => {
      const expected = printed[id];
      if (expected === undefined) throw new RangeError(`There is no print of ${id}.`);
      const different = differentCells(table, expected, (row) => otherNames[row] ?? row);
      const asText = (cells: readonly (readonly [string, string])[]) =>
        [...new Set(cells.map((cell) => cell.join(', ')))].sort();
      expect(asText(different)).toEqual(asText(expected.deviations));
      expect(brokenSums(table)).toEqual([]);
    },
  );

  it('counts everybody once', () => {
    expect(edition.tables.map((table) => table.size)).toContain(size);
    expect(
      printedCount(
        printed[edition.tables[1]?.id ?? ''],
        'Totaal',
        edition.id.startsWith('d9') ? 'Aantal' : 'Aantal (N)',
      ),
    ).toBe(size);
  });
});
