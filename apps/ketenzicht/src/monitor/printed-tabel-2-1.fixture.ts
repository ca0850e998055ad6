/**
 * Tabel 2.1 as printed (001 L721-739): counts per column, and the places in the top 5 (in the last column: among all).
 * Nothing where no place is printed.
 */
export const columns = [
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  'BL-SU',
  'GO-SU',
  'AU',
  'CU',
  'Onbekend',
  '2015-2019',
] as const;

export const printedTabel21: readonly (readonly [
  row: string,
  counts: readonly number[],
  ranks: readonly (number | null)[],
])[] = [
  [
    'n (kolomkop)',
    [1150, 952, 956, 668, 1334, 1178, 1893, 1018, 321, 650, 5060],
    [null, null, null, null, null, null, null, null, null, null, null],
  ],
  [
    'Nederland',
    [433, 288, 339, 171, 244, 1178, 0, 38, 54, 205, 1475],
    [1, 1, 1, 1, 2, 1, null, null, 2, 1, 1],
  ],
  ['Nigeria', [44, 46, 46, 149, 512, 0, 612, 30, 143, 12, 797], [4, 4, 4, 2, 1, null, 1, null, 1, null, 2]],
  ['Polen', [90, 69, 80, 12, 83, 0, 39, 275, 1, 19, 334], [2, 2, 2, null, 4, null, null, 1, null, null, 3]],
  ['Roemenië', [44, 66, 68, 34, 45, 0, 166, 70, 12, 9, 257], [4, 3, 3, 4, null, null, 3, 3, 5, null, 4]],
  [
    'Oeganda',
    [24, 20, 34, 55, 91, 0, 206, 8, 3, 7, 224],
    [null, null, 5, 3, 3, null, 2, null, null, null, 5],
  ],
  [
    'Bulgarije',
    [85, 41, 27, 20, 28, 0, 99, 114, 16, 5, 201],
    [3, 5, null, null, null, null, 4, 2, 3, null, 6],
  ],
  [
    'Hongarije',
    [33, 33, 32, 4, 12, 0, 54, 54, 0, 6, 114],
    [null, null, null, null, null, null, null, 5, null, null, 7],
  ],
  [
    'Guinee',
    [12, 18, 30, 26, 27, 0, 88, 3, 0, 20, 113],
    [null, null, null, null, null, null, 5, null, null, 5, 8],
  ],
  [
    'Sierra Leone',
    [11, 19, 13, 31, 28, 0, 78, 3, 11, 10, 102],
    [null, null, null, 5, null, null, null, null, null, null, 9],
  ],
  [
    'Filipijnen',
    [24, 8, 20, 16, 4, 0, 2, 67, 0, 3, 72],
    [null, null, null, null, null, null, null, 4, null, null, 10],
  ],
  [
    'Gambia',
    [1, 3, 3, 9, 49, 0, 40, 8, 14, 3, 65],
    [null, null, null, null, 5, null, null, null, 4, null, 11],
  ],
  [
    'Vietnam',
    [30, 27, 9, 3, 5, 0, 2, 7, 3, 41, 57],
    [null, null, null, null, null, null, null, null, null, 2, 14],
  ],
  [
    'Eritrea',
    [21, 16, 4, 6, 6, 0, 14, 6, 0, 30, 53],
    [null, null, null, null, null, null, null, null, null, 4, 15],
  ],
  [
    'Afghanistan',
    [28, 9, 1, 1, 1, 0, 2, 6, 0, 32, 40],
    [null, null, null, null, null, null, null, null, null, 3, 17],
  ],
];
