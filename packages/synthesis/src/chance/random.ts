/** A source of chance that a seed fixes: the same seed always gives the same draws. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the items; every item is as likely. Throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list with the same items in a random order. */
  readonly shuffled: <T>(items: readonly T[]) => T[];
  /** A draw from the normal distribution with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** FNV-1a over the characters of a text: spreads similar labels far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Chance from a seed (the small fast counter generator sfc32, which passes the usual test batteries).
 * `stream` names what the draws are for, so that drawing more for one thing never changes another.
 */
export function randomOf(seed: number, stream = ''): Random {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = hashOf(stream);
  let counter = 1;
  const bits = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) bits();

  const next = () => bits() / 2 ** 32;
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    shuffled: (items) => {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [one, two] = [order[last], order[other]];
        if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one];
      }
      return order;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
