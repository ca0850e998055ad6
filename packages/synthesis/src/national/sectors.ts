import type { CriminalManner, LabourSector, SexualSector } from '@ketenzicht/register';
import type { Random } from '../chance/random.ts';
import { cell, sum, type Table } from '../chance/table.ts';
import { type Draft, isAfrican } from './draft.ts';
import { years } from './printed.ts';
import { apportioned } from './regions.ts';

/** From visible to less visible, the order of the hierarchy (001 L476, L504). */
const sexualSectors: readonly SexualSector[] = ['brothel', 'window', 'escort', 'home', 'street', 'other'];

/**
 * Victims of sexual exploitation by sector, as far as known. Printed: how many are known per year, 241, 215, 177,
 * 277 and 470 (001 L478); that street prostitution rises through African victims and the visible part falls
 * (L486, L504). How the known divide over the sectors is assumed.
 */
const bySexualSector: Table = [
  [34, 38, 52, 58, 14, 45],
  [28, 28, 50, 55, 16, 38],
  [17, 16, 45, 48, 20, 31],
  [19, 14, 52, 50, 108, 34],
  [22, 15, 70, 60, 250, 53],
];

/** Labour: 154 of 261 known in 2019 (59%) and 783 of 1.088 in all (72%) (001 L592); the years before are assumed. */
const labourSectorKnown = [195, 180, 174, 80, 154];

/** How the known labour sectors divide: assumed, as the bars of Figuur 2.5 are lost. */
const labourWeights: Readonly<Partial<Record<LabourSector, number>>> = {
  hospitality: 170,
  agriculture: 160,
  manufacturing: 90,
  support: 85,
  construction: 80,
  transport: 70,
  households: 60,
  trade: 35,
  services: 18,
  health: 5,
  culture: 4,
  water: 3,
  information: 2,
  energy: 1,
};

/**
 * Criminal exploitation by manner, asked since 2016: over two thirds drugs, begging rising (001 L604, L625).
 * The other manners and the yearly numbers are assumed; whoever is left is unknown.
 */
const byManner: Readonly<Partial<Record<CriminalManner, readonly number[]>>> = {
  drugs: [0, 28, 36, 42, 258],
  begging: [0, 5, 7, 8, 22],
  theft: [0, 9, 10, 9, 18],
  fraud: [0, 4, 4, 4, 8],
  other: [0, 2, 2, 2, 5],
};

/** Of the 258 reports about drugs of 2019, 85% concern Africans (001 L625). */
const africansForDrugs = [0, 16, 22, 30, 219];

/** Gives sectors and manners to victims for whom they are known. */
export function addSectors(drafts: readonly Draft[], random: Random): void {
  for (const year of years.keys()) {
    const own = random.shuffled(drafts.filter((victim) => victim.year === year));
    addSexualSectors(
      own.filter(({ forms }) => forms.has('sexual')),
      year,
      random,
    );
    addLabourSectors(
      own.filter(({ forms }) => forms.has('labour')),
      year,
      random,
    );
    addManners(
      own.filter(({ forms }) => forms.has('criminal')),
      year,
    );
  }
}

/** Street prostitution concerns Africans first; a small number worked in a second sector (001 L476, L486). */
function addSexualSectors(victims: readonly Draft[], year: number, random: Random): void {
  const africanLast = victims.toSorted((one, two) => Number(isAfrican(one)) - Number(isAfrican(two)));
  const street = sexualSectors.indexOf('street');
  const onTheStreet = africanLast.splice(africanLast.length - cell(bySexualSector, year, street));
  for (const victim of onTheStreet) victim.sexualSectors = ['street'];
  const mixed = random.shuffled(africanLast);
  for (const [index, sector] of sexualSectors.entries()) {
    if (sector === 'street') continue;
    for (const victim of mixed.splice(0, cell(bySexualSector, year, index))) {
      const lower = sexualSectors.slice(index + 1);
      victim.sexualSectors =
        lower.length > 0 && random.chance(0.03) ? [sector, random.pick(lower)] : [sector];
    }
  }
}

/** A second sector is always a more frequent one, so that the hierarchy leaves the first (001 L565). */
function addLabourSectors(victims: readonly Draft[], year: number, random: Random): void {
  const names = Object.keys(labourWeights) as LabourSector[];
  const known = labourSectorKnown[year] ?? 0;
  const counts = apportioned(known, Object.values(labourWeights));
  const sectors = names.flatMap((name, index) => new Array<LabourSector>(counts[index] ?? 0).fill(name));
  for (const [index, victim] of victims.slice(0, sum(counts)).entries()) {
    const sector = sectors[index];
    if (sector)
      victim.labourSectors =
        random.chance(0.02) && sector !== 'hospitality' ? [sector, 'hospitality'] : [sector];
  }
}

function addManners(victims: readonly Draft[], year: number): void {
  const africans = victims.filter(isAfrican);
  const others = victims.filter((victim) => !isAfrican(victim));
  const drugs = byManner.drugs?.[year] ?? 0;
  const african = Math.min(africansForDrugs[year] ?? 0, africans.length);
  const forDrugs = [...africans.splice(0, african), ...others.splice(0, drugs - african)];
  for (const victim of forDrugs) victim.criminalManner = 'drugs';
  const rest = [...others, ...africans];
  for (const [manner, counts] of Object.entries(byManner) as [CriminalManner, readonly number[]][]) {
    if (manner === 'drugs') continue;
    for (const victim of rest.splice(0, counts[year])) victim.criminalManner = manner;
  }
}
