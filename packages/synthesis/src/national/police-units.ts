import type { PoliceUnit } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import { allocate, type Table } from '../chance/table.ts';
import type { Draft } from './draft.ts';
import { groups, years } from './printed.ts';

/**
 * Police notifications per unit and year, a victim counting once for each unit. Printed: 3.046 in all (001 L882),
 * Noord-Nederland 35 in 2015 and 233 in 2019, that unit, Oost-Brabant and Rotterdam 85 to 105 a year, the
 * national unit almost never (L892). The rest is assumed.
 */
const perYear: Readonly<Record<PoliceUnit, readonly number[]>> = {
  noordNederland: [35, 60, 75, 90, 233],
  oostNederland: [66, 44, 42, 60, 91],
  middenNederland: [54, 35, 34, 44, 73],
  noordHolland: [38, 24, 25, 33, 53],
  amsterdam: [60, 37, 36, 43, 83],
  denHaag: [67, 45, 44, 48, 96],
  rotterdam: [110, 75, 70, 80, 125],
  zeelandWestBrabant: [58, 32, 31, 44, 76],
  oostBrabant: [120, 95, 85, 85, 110],
  limburg: [25, 7, 3, 14, 27],
  landelijk: [2, 1, 1, 1, 1],
};

/**
 * Of those: domestic sexual exploitation. Printed: 612 of four units together, about three quarters (001 L895).
 * The other units, and how the four divide, are assumed.
 */
const domestic: Readonly<Record<PoliceUnit, number>> = {
  noordNederland: 38,
  oostNederland: 132,
  middenNederland: 46,
  noordHolland: 34,
  amsterdam: 38,
  denHaag: 46,
  rotterdam: 180,
  zeelandWestBrabant: 116,
  oostBrabant: 184,
  limburg: 22,
  landelijk: 3,
};

/** Victims of domestic sexual exploitation whom a second unit reported in the same year: 7 of the 62 (001 L882), as assumed. */
const secondUnitsDomestic = [2, 1, 1, 2, 1];

const units = Object.keys(perYear) as PoliceUnit[];

/** Domestic notifications per unit and year, within both totals. */
function domesticPerYear(perYearDomestic: readonly number[]): number[][] {
  const most = units.map((unit) => perYear[unit]);
  return allocate({
    rows: units.map((unit) => domestic[unit]),
    columns: perYearDomestic,
    prior: most,
    most,
  });
}

/** Gives every victim whom the police reported the unit, and to some a second one. */
export function addPoliceUnits(drafts: readonly Draft[], random: Random): void {
  const reported = drafts.filter(({ notifiers }) => notifiers.has('police'));
  const isDomestic = ({ group }: Draft) => groups[group] === 'domesticSexual';
  const perYearDomestic = years.map(
    (_, year) =>
      reported.filter((victim) => victim.year === year && isDomestic(victim)).length +
      (secondUnitsDomestic[year] ?? 0),
  );
  const table = domesticPerYear(perYearDomestic);
  for (const year of years.keys()) {
    const own = random.shuffled(reported.filter((victim) => victim.year === year));
    const column = (wanted: Table) => wanted.map((row) => row[year] ?? 0);
    const all = units.map((unit) => perYear[unit][year] ?? 0);
    const here = column(table);
    const rest = all.map((count, unit) => count - (here[unit] ?? 0));
    divide(own.filter(isDomestic), here, random);
    divide(
      own.filter((victim) => !isDomestic(victim)),
      rest,
      random,
    );
  }
}

/** Organ removal alone was reported by Oost-Nederland, with other forms by other units (001 L449). */
function pinnedUnit({ forms, organOnly }: Draft): PoliceUnit | undefined {
  if (!forms.has('organ')) return undefined;
  return organOnly ? 'oostNederland' : 'noordNederland';
}

/**
 * Hands out the notifications: one to each victim, what is left as a second to victims with another unit.
 * Throws when there are fewer notifications than victims.
 */
function divide(victims: readonly Draft[], counts: readonly number[], random: Random): void {
  const left = new Map(units.map((unit, index) => [unit, counts[index] ?? 0]));
  const give = (victim: Draft, unit: PoliceUnit) => {
    victim.policeUnits = [...victim.policeUnits, unit];
    left.set(unit, (left.get(unit) ?? 0) - 1);
  };
  for (const victim of victims) {
    const unit = pinnedUnit(victim);
    if (unit) give(victim, unit);
  }
  const pool = random.shuffled(
    units.flatMap((unit) => new Array<PoliceUnit>(left.get(unit) ?? 0).fill(unit)),
  );
  for (const victim of victims.filter(({ policeUnits }) => policeUnits.length === 0)) {
    const unit = pool.pop();
    if (!unit) throw new Error('Fewer police notifications than victims');
    give(victim, unit);
  }
  for (const unit of pool) {
    const second = victims.find(
      ({ policeUnits, forms }) =>
        policeUnits.length === 1 && !policeUnits.includes(unit) && !forms.has('organ'),
    );
    if (!second) throw new Error('Nobody left for a second unit');
    give(second, unit);
  }
}
