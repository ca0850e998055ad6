/** The five calendar years of the edition (001 L375-377). */
export const years = [2015, 2016, 2017, 2018, 2019] as const;

/** The four groups by hierarchy, and unknown, in the order of the columns of Tabel 2.1 (001 L657, L723). */
export const groups = ['domesticSexual', 'crossBorderSexual', 'labour', 'criminal', 'unknown'] as const;
export type Group = (typeof groups)[number];

/** The victims of one nationality per year and per group. */
export interface NationalityMargins {
  readonly nationality: string;
  readonly perYear: readonly number[];
  readonly perGroup: readonly number[];
}

/** The fourteen rows of Tabel 2.1 exactly as printed (001 L724-737): per year, per group, and the total. */
export const printedNationalities: readonly (NationalityMargins & { readonly total: number })[] = [
  { nationality: 'NLD', perYear: [433, 288, 339, 171, 244], perGroup: [1178, 0, 38, 54, 205], total: 1475 },
  { nationality: 'NGA', perYear: [44, 46, 46, 149, 512], perGroup: [0, 612, 30, 143, 12], total: 797 },
  { nationality: 'POL', perYear: [90, 69, 80, 12, 83], perGroup: [0, 39, 275, 1, 19], total: 334 },
  { nationality: 'ROU', perYear: [44, 66, 68, 34, 45], perGroup: [0, 166, 70, 12, 9], total: 257 },
  { nationality: 'UGA', perYear: [24, 20, 34, 55, 91], perGroup: [0, 206, 8, 3, 7], total: 224 },
  { nationality: 'BGR', perYear: [85, 41, 27, 20, 28], perGroup: [0, 99, 114, 16, 5], total: 201 },
  { nationality: 'HUN', perYear: [33, 33, 32, 4, 12], perGroup: [0, 54, 54, 0, 6], total: 114 },
  { nationality: 'GIN', perYear: [12, 18, 30, 26, 27], perGroup: [0, 88, 3, 0, 20], total: 113 },
  { nationality: 'SLE', perYear: [11, 19, 13, 31, 28], perGroup: [0, 78, 3, 11, 10], total: 102 },
  { nationality: 'PHL', perYear: [24, 8, 20, 16, 4], perGroup: [0, 2, 67, 0, 3], total: 72 },
  { nationality: 'GMB', perYear: [1, 3, 3, 9, 49], perGroup: [0, 40, 8, 14, 3], total: 65 },
  { nationality: 'VNM', perYear: [30, 27, 9, 3, 5], perGroup: [0, 2, 7, 3, 41], total: 57 },
  { nationality: 'ERI', perYear: [21, 16, 4, 6, 6], perGroup: [0, 14, 6, 0, 30], total: 53 },
  { nationality: 'AFG', perYear: [28, 9, 1, 1, 1], perGroup: [0, 2, 6, 0, 32], total: 40 },
];
