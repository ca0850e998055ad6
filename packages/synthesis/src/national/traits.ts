import type { Random } from '../chance/random.ts';
import { allocate, cell, sum, type Table } from '../chance/table.ts';
import { type AgeClass, type Draft, forEachCell, inCell, isAfrican } from './draft.ts';
import { groups, years } from './printed.ts';

/**
 * Men per year and group. Printed as shares: 32% of all, cross-border 9, 24 and 42% in 2015, 2017 and 2019,
 * criminal 9% in 2015 and 91% in 2019, domestic low (001 L699-707). The rest is assumed.
 */
const men: Table = [
  [16, 27, 136, 2, 78],
  [11, 49, 128, 8, 53],
  [14, 67, 125, 14, 46],
  [8, 110, 60, 24, 16],
  [11, 278, 141, 177, 20],
];

/** Men: in the groups cross-border and criminal nearly all Africans at last (001 L701-705). */
export function addSex(drafts: readonly Draft[], random: Random): void {
  forEachCell(drafts, (victims, year, group) => {
    const weight = (victim: Draft) => (isAfrican(victim) ? 0.1 : 1) * random.next();
    const order = victims.map((victim) => ({ victim, rank: organSex(victim) ?? weight(victim) }));
    order.sort((one, two) => one.rank - two.rank);
    for (const { victim } of order.slice(0, cell(men, year, group))) victim.sex = 'male';
  });
}

/** Of the six victims of organ removal in 2019 five were men and one a woman (001 L449): the Syrian, as assumed. */
function organSex({ forms, nationality }: Draft): number | undefined {
  if (!forms.has('organ')) return undefined;
  return nationality === 'SYR' ? 2 : -1;
}

/** Minors per year: 288, 62 and 108 in 2015, 2018 and 2019 (001 L788); 2016 and 2017 are assumed. */
const minorsPerYear = [288, 190, 170, 62, 108];

type Origin = 'dutch' | 'african' | 'asian' | 'else';

/**
 * Minors by origin: in the group unknown, in labour, and in the others. Printed as shares: unknown is nearly a
 * quarter of the Dutch, 67% of the African and 80% of the Asian minors (001 L788). The numbers are assumed.
 */
const minorsByOrigin: Readonly<Record<Origin, readonly [number, number, number]>> = {
  dutch: [119, 3, 378],
  african: [70, 2, 33],
  asian: [56, 3, 11],
  else: [25, 14, 104],
};

/**
 * Victims per group of the other ages: adolescent, 23-29, unknown; whoever is left is 30 or older. Printed as
 * shares: under 23 40%, 23-29 and 30+ a quarter each, unknown 11%, and 9% of labour under 23 (001 L784-786).
 */
const agesPerGroup: Table = [
  [420, 200, 20],
  [510, 640, 90],
  [70, 226, 300],
  [86, 104, 10],
  [120, 70, 136],
];

/** Unknown ages in labour, of whom FairWork reported 91% (001 L786): 273 of 300. The years are assumed. */
const unknownAgesOfFairWork = [72, 62, 49, 3, 87];
const unknownAgesOfOthers = [6, 6, 6, 4, 5];

const labour = groups.indexOf('labour');
const unknown = groups.indexOf('unknown');

function originOf({ region }: Draft): Origin {
  if (region === 'netherlands') return 'dutch';
  if (region === 'africa') return 'african';
  return region === 'asia' ? 'asian' : 'else';
}

/** Where a minor stands in `minorsByOrigin`: in which of its twelve numbers. */
function minorColumn(draft: Draft): number {
  const row = (['dutch', 'african', 'asian', 'else'] as const).indexOf(originOf(draft));
  const column = draft.group === unknown ? 0 : draft.group === labour ? 1 : 2;
  return row * 3 + column;
}

/** Gives everybody an age class at the moment of the report. */
export function addAgeClasses(drafts: readonly Draft[], random: Random): void {
  for (const victim of drafts) victim.ageClass = organAge(victim);
  const open = () => drafts.filter((victim) => victim.ageClass === undefined);
  for (const year of years.keys()) {
    const inLabour = random.shuffled(inCell(open(), year, labour));
    const helped = inLabour.filter(({ notifiers }) => notifiers.has('fairwork'));
    const others = inLabour.filter(({ notifiers }) => !notifiers.has('fairwork'));
    give('unknown', helped.slice(0, unknownAgesOfFairWork[year]));
    give('unknown', others.slice(0, unknownAgesOfOthers[year]));
  }
  addMinors(random.shuffled(open()));
  for (const group of groups.keys()) addAdults(drafts, group, random);
}

function give(ageClass: AgeClass, victims: readonly Draft[]): void {
  for (const victim of victims) victim.ageClass = ageClass;
}

/** Victims of organ removal in 2019: one of 18 to 22 years, the others 23 or older (001 L449). */
function organAge(victim: Draft): AgeClass | undefined {
  if (!victim.forms.has('organ')) return undefined;
  return victim.nationality === 'SYR' ? 'adolescent' : 'from23to29';
}

function addMinors(open: readonly Draft[]): void {
  const cells = years.map((_, year) => {
    const own = open.filter((victim) => victim.year === year);
    return Array.from({ length: 12 }, (__, column) => own.filter((one) => minorColumn(one) === column));
  });
  const room = cells.map((row) => row.map((victims) => victims.length));
  const columns = Object.values(minorsByOrigin).flat();
  const counts = allocate({ rows: minorsPerYear, columns, prior: room, most: room });
  for (const [year, row] of cells.entries()) {
    for (const [column, victims] of row.entries()) {
      give('minor', victims.slice(0, cell(counts, year, column)));
    }
  }
}

const adultClasses = ['adolescent', 'from23to29', 'unknown', 'from30'] as const;

/** Divides the adults of a group over the classes, year by year, less those whose class is given already. */
function addAdults(drafts: readonly Draft[], group: number, random: Random): void {
  const own = drafts.filter((victim) => victim.group === group);
  const had = (ageClass: AgeClass) => own.filter((victim) => victim.ageClass === ageClass).length;
  const open = own.filter(({ ageClass }) => ageClass === undefined);
  const wanted = adultClasses.slice(0, 3).map((name, index) => cell(agesPerGroup, group, index) - had(name));
  const columns = [...wanted, open.length - sum(wanted)];
  const perYear = years.map((_, year) => random.shuffled(open.filter((victim) => victim.year === year)));
  const rows = perYear.map((victims) => victims.length);
  const counts = allocate({
    rows,
    columns,
    prior: rows.map((size) => columns.map((column) => size * column)),
  });
  for (const [year, victims] of perYear.entries()) {
    let next = 0;
    for (const [column, name] of adultClasses.entries()) {
      const count = cell(counts, year, column);
      give(name, victims.slice(next, next + count));
      next += count;
    }
  }
}
