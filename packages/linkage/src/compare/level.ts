import type { Text } from '../explain/text.ts';

/**
 * How far two values agree. `missing`: one of them is unknown, which says nothing; `crossed`: the value
 * stands in the neighbouring field of the other record.
 */
export const levels = ['missing', 'differs', 'partial', 'close', 'exact', 'crossed'] as const;

export type Level = (typeof levels)[number];

/** Numbers of the levels, for counting them in arrays. */
export const [MISSING, DIFFERS, PARTIAL, CLOSE, EXACT, CROSSED] = [0, 1, 2, 3, 4, 5] as const;

export const levelCount = levels.length;

/** Chances of the levels differs, partial, close, exact and crossed, given that both values are known. */
export type Chances = readonly [number, number, number, number, number];

/** The chance of a level that is not `missing`. */
export const chanceOf = (chances: Chances, level: number): number => chances[level - 1] ?? 0;

/** What a level is called towards people. */
export const levelNames: Readonly<Record<Level, Text>> = {
  missing: { nl: 'is van één van de twee niet bekend', en: 'is not known of one of the two' },
  differs: { nl: 'verschilt', en: 'differs' },
  partial: { nl: 'komt deels overeen', en: 'agrees in part' },
  close: { nl: 'is bijna gelijk', en: 'is almost the same' },
  exact: { nl: 'is gelijk', en: 'is the same' },
  crossed: { nl: 'staat bij de ander in een ander veld', en: 'stands in another field of the other' },
};
