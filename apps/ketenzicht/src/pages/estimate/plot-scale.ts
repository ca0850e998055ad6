/** A scale on which equal steps multiply, from 0 to 100 percent of the width. */
export interface LogScale {
  readonly at: (value: number) => number;
  /** Round values to mark, ascending. */
  readonly ticks: readonly number[];
}

/** Values 1, 2 and 5 times a power of ten in a range. */
function roundValues(low: number, high: number): number[] {
  const values: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const digit of [1, 2, 5]) {
      const value = digit * 10 ** power;
      if (value >= low && value <= high) values.push(value);
    }
  }
  return values;
}

/** At most so many of the values, evenly spread. */
const thinned = (values: readonly number[], most: number): number[] => {
  const every = Math.ceil(values.length / most);
  return values.filter((_, index) => index % every === 0);
};

/** A logarithmic scale that holds all values, with room at both ends; values beyond stay at the edge. */
export function logScale(values: readonly number[], ticks = 5): LogScale {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.min(...positive) / 1.15;
  const high = Math.max(...positive, low * 1.5) * 1.15;
  const span = Math.log(high / low);
  return {
    at: (value) => Math.min(100, Math.max(0, (100 * Math.log(Math.max(value, low) / low)) / span)),
    ticks: thinned(roundValues(low, high), ticks),
  };
}

/** A coordinate, short. */
export const place = (value: number): number => Math.round(value * 100) / 100;
