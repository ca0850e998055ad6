import type { Random } from './random.ts';

/** The unknowns of a latent class model: the share of each class, and the chance of a list in a class. */
export interface ClassState {
  readonly lists: number;
  readonly classes: number;
  readonly shares: Float64Array;
  /** The chance of list j in class k, at j * classes + k. */
  readonly chances: Float64Array;
}

/** Observed histories and how many persons have each. */
export interface ObservedHistories {
  readonly masks: readonly number[];
  readonly counts: readonly number[];
  readonly persons: number;
}

/** The chance of a history in class k. */
export function chanceInClass({ lists, classes, chances }: ClassState, mask: number, k: number): number {
  let chance = 1;
  for (let j = 0; j < lists; j++) {
    const on = chances[j * classes + k] ?? 0;
    chance *= (mask >> j) & 1 ? on : 1 - on;
  }
  return chance;
}

/** Logarithm of the stick-breaking prior density of the shares, up to terms without shares. */
function logPriorOfShares(shares: Float64Array, concentration: number): number {
  let rest = 1;
  let value = (concentration - 1) * Math.log(shares[shares.length - 1] ?? 0);
  for (let k = 0; k < shares.length - 2; k++) {
    rest -= shares[k] ?? 0;
    value -= Math.log(Math.max(rest, Number.MIN_VALUE));
  }
  return value;
}

/**
 * Moves that carry a chain where plain Gibbs sampling hardly gets. With the unseen summed out, the shares and
 * chances have the likelihood of the observed histories given that they are observed. A class can be hidden
 * deeper with little change of that likelihood when its chances fall and its share grows together; and two
 * classes can change places. Both are Metropolis moves, so that the posterior stays what it is.
 */
export function classMoves(
  state: ClassState,
  data: ObservedHistories,
  random: Random,
): { readonly move: (concentration: number) => void } {
  const { lists, classes, shares, chances } = state;
  const size = data.masks.length;
  const inClass = new Float64Array(classes * (size + 1));
  const proposal = new Float64Array(size + 1);
  const before = new Float64Array(lists);
  const nextShares = new Float64Array(classes);

  const fillClass = (k: number, into: Float64Array, offset: number): void => {
    into[offset + size] = chanceInClass(state, 0, k);
    for (let m = 0; m < size; m++) into[offset + m] = chanceInClass(state, data.masks[m] ?? 0, k);
  };
  /** The chance of every cell over all classes, for the shares and chances as they are. */
  const overall = new Float64Array(size + 1);
  const mixed = new Float64Array(size + 1);
  const fillOverall = (): void => {
    overall.fill(0);
    for (let k = 0; k < classes; k++) {
      const share = shares[k] ?? 0;
      for (let cell = 0; cell <= size; cell++) {
        overall[cell] = (overall[cell] ?? 0) + share * (inClass[k * (size + 1) + cell] ?? 0);
      }
    }
  };
  const logLikelihood = (chance: Float64Array): number => {
    let value = -data.persons * Math.log1p(-(chance[size] ?? 0));
    for (let m = 0; m < size; m++) value += (data.counts[m] ?? 0) * Math.log(chance[m] ?? 0);
    return value;
  };

  const hideOrShow = (k: number, concentration: number): void => {
    const offset = k * (size + 1);
    const share = shares[k] ?? 0;
    const unseenBefore = inClass[offset + size] ?? 0;
    let ratio = -logLikelihood(overall) - logPriorOfShares(shares, concentration);
    const shift = random.normal() * (random.uniform() < 0.5 ? 0.25 : 1);
    for (let j = 0; j < lists; j++) {
      const chance = chances[j * classes + k] ?? 0;
      before[j] = chance;
      const odds = (chance / (1 - chance)) * Math.exp(shift + 0.05 * random.normal());
      const next = odds / (1 + odds);
      ratio += Math.log((next * (1 - next)) / (chance * (1 - chance)));
      chances[j * classes + k] = next;
    }
    fillClass(k, proposal, 0);
    const growth = (1 - unseenBefore) / (1 - (proposal[size] ?? 0));
    const total = 1 + (growth - 1) * share;
    for (let i = 0; i < classes; i++) nextShares[i] = ((shares[i] ?? 0) * (i === k ? growth : 1)) / total;
    for (let cell = 0; cell <= size; cell++) {
      const others = (overall[cell] ?? 0) - share * (inClass[offset + cell] ?? 0);
      mixed[cell] = (others + share * growth * (proposal[cell] ?? 0)) / total;
    }
    ratio += logLikelihood(mixed) + logPriorOfShares(nextShares, concentration);
    ratio += Math.log(growth) - classes * Math.log(total);
    if (Math.log(random.uniform()) < ratio) {
      shares.set(nextShares);
      inClass.set(proposal, offset);
      fillOverall();
    } else for (let j = 0; j < lists; j++) chances[j * classes + k] = before[j] ?? 0;
  };

  const changePlaces = (a: number, b: number, concentration: number): void => {
    nextShares.set(shares);
    nextShares[a] = shares[b] ?? 0;
    nextShares[b] = shares[a] ?? 0;
    const ratio = logPriorOfShares(nextShares, concentration) - logPriorOfShares(shares, concentration);
    if (!(Math.log(random.uniform()) < ratio)) return;
    shares.set(nextShares);
    for (let j = 0; j < lists; j++) {
      const kept = chances[j * classes + a] ?? 0;
      chances[j * classes + a] = chances[j * classes + b] ?? 0;
      chances[j * classes + b] = kept;
    }
  };

  const anyClass = (): number => Math.floor(random.uniform() * classes);
  return {
    move: (concentration) => {
      for (let i = 0; i < 2; i++) changePlaces(anyClass(), anyClass(), concentration);
      for (let k = 0; k < classes; k++) fillClass(k, inClass, k * (size + 1));
      fillOverall();
      for (let i = 0; i < 6; i++) hideOrShow(anyClass(), concentration);
    },
  };
}
