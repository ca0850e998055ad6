/**
 * Tabel 2.1 as printed (001 L723-745): nationality, years 2015-2019, groups BL-SU GO-SU AU CU Onbekend, total.
 * A rank of the top five follows a count after a slash. The last three have only a total.
 */
export const goldenNationalities = `
  NLD 433/1 288/1 339/1 171/1 244/2 1178/1 0 38 54/2 205/1 1475/1
  NGA 44/4 46/4 46/4 149/2 512/1 0 612/1 30 143/1 12 797/2
  POL 90/2 69/2 80/2 12 83/4 0 39 275/1 1 19 334/3
  ROU 44/4 66/3 68/3 34/4 45 0 166/3 70/3 12/5 9 257/4
  UGA 24 20 34/5 55/3 91/3 0 206/2 8 3 7 224/5
  BGR 85/3 41/5 27 20 28 0 99/4 114/2 16/3 5 201/6
  HUN 33 33 32 4 12 0 54 54/5 0 6 114/7
  GIN 12 18 30 26 27 0 88/5 3 0 20/5 113/8
  SLE 11 19 13 31/5 28 0 78 3 11 10 102/9
  PHL 24 8 20 16 4 0 2 67/4 0 3 72/10
  GMB 1 3 3 9 49/5 0 40 8 14/4 3 65/11
  VNM 30 27 9 3 5 0 2 7 3 41/2 57/14
  ERI 21 16 4 6 6 0 14 6 0 30/4 53/15
  AFG 28 9 1 1 1 0 2 6 0 32/3 40/17
  CHN . . . . . . . . . . 62
  MAR . . . . . . . . . . 60
  IND . . . . . . . . . . 44
`;

/** Heads of the columns of Tabel 2.1 (001 L723), in the order above. */
export const goldenHeads = [1150, 952, 956, 668, 1334, 1178, 1893, 1018, 321, 650, 5060];

/** Printed counts per year, 2015 to 2019; undefined where the text prints none. */
export const goldenSeries = {
  /** 001 L594. */
  anyLabour: [undefined, undefined, 230, 114, 261],
  /** 001 L604. */
  anyCriminal: [undefined, undefined, undefined, undefined, 331],
  /** 001 L441. */
  criminalGroup: [undefined, undefined, undefined, 35, 195],
  /** 001 L447. */
  organ2018And2019: [undefined, undefined, undefined, 4, 6],
  /** 001 L478. */
  sexualSectorKnown: [241, 215, 177, 277, 470],
  /** 001 L788. */
  minors: [288, undefined, undefined, 62, 108],
  /** 001 L371. */
  onlyBorderPolice: [undefined, undefined, undefined, 74, 38],
  /** 001 L416. */
  onlyEmm: [undefined, undefined, undefined, undefined, 289],
  /** 001 L833. */
  letters: [undefined, undefined, undefined, undefined, 94],
  /** 001 L878, L882. */
  police: [623, 447, 432, 530, 952],
  /** 001 L843. */
  nla: [undefined, undefined, undefined, 75, 46],
  /** 001 L839. */
  fairwork: [undefined, undefined, undefined, 5, 134],
  /** 001 L839. */
  zoco: [undefined, undefined, 320, 91, 252],
  /** 001 L839. */
  other: [undefined, undefined, undefined, 56, 99],
  /** 001 L892. */
  northNetherlands: [35, undefined, undefined, undefined, 233],
  /** 001 L878. */
  policeAfricanCrossBorder: [undefined, undefined, undefined, 261, 519],
  /** 001 L878. */
  policeAfricanCriminal: [undefined, undefined, undefined, 20, 141],
  /** 001 L878. */
  policeOtherCriminal: [undefined, undefined, undefined, 13, 32],
} as const;

/** Printed totals of the five years. */
export const goldenTotals = {
  /** 001 L466, L509. */
  anySexual: 3148,
  anySexual2015And2016: 1233,
  anySexual2017To2019: 1915,
  /** 001 L563, L604. */
  anyLabour: 1088,
  anyCriminal: 548,
  anyCriminalSince2016: 519,
  /** 001 L466, L563, L604, L723: 5.060 less 3.148, 1.018 and 321. */
  formUnknown: 573,
  /** 001 L447. */
  organBefore2018: 2,
  organOnly2019: 3,
  /** 001 L412. */
  knownToEmm: 1476,
  /** 001 L823, L882. */
  notifications: 5691,
  policeByUnit: 3046,
  /** 001 L895. */
  fourUnitsDomestic: 612,
} as const;

/** Printed whole percentages (001 L437, L466, L592, L625, L699-705, L757-759, L784-788, L837-843, L861, L865-876, L911). */
export const goldenShares = {
  anySexual: 62,
  anyLabour: 22,
  anyCriminal: 11,
  formUnknown: 11,
  sexualSectorKnown: 44,
  'sexualSectorKnown 2015': 36,
  'sexualSectorKnown 2016': 39,
  'sexualSectorKnown 2017': 31,
  'sexualSectorKnown 2018': 57,
  'sexualSectorKnown 2019': 55,
  labourSectorKnown: 72,
  'labourSectorKnown 2019': 59,
  'africans of drugs 2019': 85,
  men: 32,
  'men crossBorder 2015': 9,
  'men crossBorder 2017': 24,
  'men crossBorder 2019': 42,
  'men criminal 2015': 9,
  'men criminal 2019': 91,
  dutch: 29,
  'dutch 2019': 18,
  europe: 23,
  'europe 2015-2017': 28,
  'europe 2018': 15,
  'europe 2019': 15,
  'africa 2018': 49,
  'africa 2019': 59,
  'africa of criminal': 57,
  'younger than 23': 40,
  'age unknown': 11,
  'labour younger than 23': 9,
  'labour of unknown age by FairWork': 91,
  'minors 2015': 25,
  'minors 2019': 8,
  'african minors of unknown form': 67,
  'asian minors of unknown form': 80,
  'without legal basis': 38,
  'without legal basis 2018': 18,
  'without legal basis of domestic': 34,
  'without legal basis of crossBorder': 25,
  'without legal basis of labour': 54,
  'without legal basis of criminal': 24,
  'police of domestic': 71,
  'police of crossBorder': 84,
  'police of criminal': 81,
  'police of labour': 19,
  'nla of labour': 24,
  'refugee council of other 2019': 97,
  'europeans of FairWork': 88,
} as const;
