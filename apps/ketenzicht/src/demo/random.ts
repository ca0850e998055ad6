/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export interface Random {
  /** A fraction from 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number from `low` up to and including `high`. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Picks by weight: an item with weight 2 comes twice as often as one with weight 1. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
  /** Some of the items, each at most once, in the order of the list. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
}

/**
 * A generator for one purpose. Generators with different seeds do not influence each other, so that a
 * draw more in one place changes nothing in another.
 */
export function randomFrom(...seed: readonly (string | number)[]): Random {
  let state = hashOf(seed.join('/'));
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mixed(state) / 0x1_0000_0000;
  };
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const [found] = items.slice(between(0, items.length - 1));
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick,
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of entries) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(entries)[0];
    },
    some: (items, count) => {
      const drawn = items.map((item, place) => ({ item, place, lot: fraction() }));
      drawn.sort((one, other) => one.lot - other.lot);
      return drawn
        .slice(0, count)
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item);
    },
  };
}

/** FNV-1a over the characters of a seed. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return mixed(hash);
}

/** Spreads the bits of 32 of them: neighbouring numbers become unlike each other. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
