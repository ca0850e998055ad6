import type {
  CriminalManner,
  LabourSector,
  NotifierGroup,
  PoliceUnit,
  Sex,
  SexualSector,
} from '@ketenzicht/register';
import type { Form } from '@ketenzicht/rulebook';
import type { Random } from '../chance/random.ts';
import { originCells } from './origin.ts';
import { groups, years } from './printed.ts';
import type { Region } from './regions.ts';

export const ageClasses = ['minor', 'adolescent', 'from23to29', 'from30', 'unknown'] as const;
export type AgeClass = (typeof ageClasses)[number];

/** A victim in the making: one person in one registration year. Every step adds a trait. */
export interface Draft {
  readonly index: number;
  /** Positions in `years` and `groups`. */
  readonly year: number;
  readonly group: number;
  readonly nationality?: string;
  readonly region: Region;
  readonly forms: Set<Form>;
  readonly notifiers: Set<NotifierGroup>;
  sex: Sex;
  ageClass: AgeClass | undefined;
  sexualSectors: readonly SexualSector[];
  labourSectors: readonly LabourSector[];
  criminalManner: CriminalManner | undefined;
  policeUnits: readonly PoliceUnit[];
  organOnly: boolean;
}

/** All victims of the five years with what Tabel 2.1 fixes: year, group, nationality. In random order. */
export function draftVictims(random: Random): Draft[] {
  const fixed = originCells().flatMap(({ victims, ...cell }) => Array.from({ length: victims }, () => cell));
  return random.shuffled(fixed).map((cell, index) => ({
    ...cell,
    index,
    forms: new Set<Form>(formsOfGroup[groups[cell.group] ?? 'unknown']),
    notifiers: new Set(),
    sex: 'female',
    ageClass: undefined,
    sexualSectors: [],
    labourSectors: [],
    criminalManner: undefined,
    policeUnits: [],
    organOnly: false,
  }));
}

const formsOfGroup = {
  domesticSexual: ['sexual'],
  crossBorderSexual: ['sexual'],
  labour: ['labour'],
  criminal: ['criminal'],
  unknown: [],
} as const;

/** The victims of one year and group. */
export const inCell = (drafts: readonly Draft[], year: number, group: number): Draft[] =>
  drafts.filter((draft) => draft.year === year && draft.group === group);

/** Carries out a step for every year and group. */
export function forEachCell(
  drafts: readonly Draft[],
  step: (victims: Draft[], year: number, group: number) => void,
): void {
  for (const year of years.keys()) {
    for (const group of groups.keys()) step(inCell(drafts, year, group), year, group);
  }
}

export const isAfrican = ({ region }: Draft): boolean => region === 'africa';
