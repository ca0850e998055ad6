import { codesOf } from '@ketenzicht/rulebook';
import { firstValue } from '../columns.ts';
import { formBits } from '../counting/group.ts';
import { regionKeys, regionOfNationality } from '../counting/region.ts';
import { roundedQuotient } from '../counting/rounding.ts';
import { at } from '../counting/victims.ts';
import { sexualSectors } from '../lists/sexual-sector.ts';
import {
  type ColumnChoice,
  type Counted,
  columnAxis,
  columnSums,
  periodKey,
  totalColumn,
  yearsOf,
} from './breakdown.ts';
import { inEnglish, registerSource, totalKey } from './breakdown-table.ts';
import { sexualSectorOf, visibleSectors } from './divisions.ts';
import type { Table } from './table.ts';

const hiddenKey = 'Minder zichtbaar';
const visibleKey = 'Zichtbaar';
const visible = codesOf(sexualSectors).map((sector) => visibleSectors.includes(sector));

interface Stratum {
  readonly period: number;
  hidden: number;
  visible: number;
  unknown: number;
}

/**
 * Figuur 2.4b (R15, R17): visible and less visible sectors, with part of the unknown ones imputed. Victims alike in
 * part of the period, region of origin, minority and notifiers (with their police units) form a stratum; in
 * one with enough known sectors the unknown ones get the same distribution, rounded to whole persons.
 */
export function visibilityTable(counted: Counted): Table {
  const { victims, policy } = counted;
  const { period } = victims;
  const middle = Math.min(period.from + 1, period.until);
  const halves = [
    { from: period.from, until: middle },
    { from: middle + 1, until: period.until },
  ].filter(({ from, until }) => from <= until);
  const strata = new Map<number, Stratum>();
  for (let row = 0; row < victims.size; row++) {
    if (at(victims.standing, row) !== 0 || (at(victims.forms, row) & formBits.sexual) === 0) continue;
    const part = at(victims.year, row) + period.from <= middle ? 0 : 1;
    const age = at(victims.ageAtReport, row);
    const minority = age < firstValue ? 2 : age - firstValue < 18 ? 1 : 0;
    const region = at(regionOfNationality, at(victims.nationality, row));
    const notifiers = at(victims.notifierGroups, row) * 65_536 + at(victims.policeUnits, row);
    const key = ((notifiers * regionKeys.length + region) * 3 + minority) * 2 + part;
    const stratum = strata.get(key) ?? { period: part, hidden: 0, visible: 0, unknown: 0 };
    strata.set(key, stratum);
    const sector = sexualSectorOf(victims, row);
    if (sector < 0) stratum.unknown += 1;
    else if (visible[sector]) stratum.visible += 1;
    else stratum.hidden += 1;
  }
  const columns: readonly ColumnChoice[] = [
    ...halves.map((half) => ({
      key: periodKey(half),
      label: { nl: periodKey(half), en: periodKey(half) },
      years: yearsOf(half),
    })),
    totalColumn(period),
  ];
  const perHalf = halves.map((_, index) =>
    imputed(
      [...strata.values()].filter((one) => one.period === index),
      policy.imputeFrom,
    ),
  );
  const cells = (of: (one: { readonly hidden: number; readonly visible: number }) => number) => {
    const each = perHalf.map(of);
    return [...each, each.reduce((sum, count) => sum + count, 0)];
  };
  const whole = cells((one) => one.hidden + one.visible);
  return {
    id: 'figuur-2.4b',
    number: { nl: 'Figuur 2.4b', en: inEnglish('Figuur 2.4b') },
    title: {
      nl: 'Bij CoMensha gemelde slachtoffers van seksuele uitbuiting naar sector, bekend of bijgeschat',
      en: 'Victims of sexual exploitation notified to CoMensha by sector, known or imputed',
    },
    unit: 'victim',
    period,
    size: whole.at(-1) ?? 0,
    sizeSymbol: 'n',
    source: registerSource,
    rows: {
      label: { nl: 'Sector', en: 'Sector' },
      categories: [
        { key: hiddenKey, label: { nl: 'Minder zichtbaar', en: 'Less visible' } },
        { key: visibleKey, label: { nl: 'Zichtbaar', en: 'Visible' } },
        { key: totalKey, label: { nl: 'Totaal', en: 'Total' }, total: true },
      ],
    },
    columns: columnAxis(columns, { nl: 'Periode', en: 'Period' }),
    counts: [...cells(({ hidden }) => hidden), ...cells((one) => one.visible), ...whole],
    sums: [...columnSums(columns), { axis: 'rows', total: totalKey, parts: [hiddenKey, visibleKey] }],
    percent: { kind: 'column', row: totalKey },
    rules: ['R13', 'R15', 'R17', 'R24'],
    footnotes: [],
    drawing: 'parts',
    drawn: columns.filter(({ total }) => !total).map(({ key }) => key),
  };
}

function imputed(
  strata: readonly Stratum[],
  from: number,
): { readonly hidden: number; readonly visible: number } {
  let [hidden, visibleToo] = [0, 0];
  for (const stratum of strata) {
    const known = stratum.hidden + stratum.visible;
    const added =
      known > 0 && known >= from ? roundedQuotient(stratum.unknown * stratum.visible, known) : undefined;
    visibleToo += stratum.visible + (added ?? 0);
    hidden += stratum.hidden + (added === undefined ? 0 : stratum.unknown - added);
  }
  return { hidden, visible: visibleToo };
}
