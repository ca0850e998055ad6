import { type Random, randomOf } from '../chance/random.ts';

/** A list on which people can be seen, with the chance that somebody average is. */
export interface CaptureList {
  readonly name: string;
  /** Between 0 and 1, both excluded. */
  readonly chance: number;
}

/** Being on one list changes the odds of being on another, later in the order of the lists. */
export interface Dependence {
  readonly from: string;
  readonly to: string;
  /** Factor on the odds: above 1 the first list leads to the second, below 1 it keeps people off it. */
  readonly oddsRatio: number;
}

/** People differ in how easily anybody sees them. */
export type Heterogeneity =
  /** Log-odds of everybody shifted by a draw from a normal distribution with this standard deviation. */
  | { readonly kind: 'normal'; readonly deviation: number }
  /** Groups with their share of the population and their shift of the log-odds. */
  | {
      readonly kind: 'groups';
      readonly groups: readonly { readonly share: number; readonly shift: number }[];
    };

export interface Simulation {
  readonly seed: number;
  /** How many people there really are. */
  readonly population: number;
  /** At most 16. */
  readonly lists: readonly CaptureList[];
  readonly dependence?: readonly Dependence[];
  readonly heterogeneity?: Heterogeneity;
}

export interface SimulatedHistories {
  readonly lists: readonly string[];
  /** By the set of lists (bit j for list j) how many people are on exactly those; nobody is counted at 0. */
  readonly counts: Float64Array;
  readonly truth: { readonly population: number; readonly unseen: number };
}

const logit = (chance: number): number => Math.log(chance / (1 - chance));
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Capture histories of a population of known size, to see whether an estimate finds it back. List by list
 * somebody is seen or not, with log-odds made of the list, the person and the lists that saw the person before.
 * The same seed gives the same histories. Throws when a chance is not between 0 and 1 or a list is unknown.
 */
export function simulatedHistories({
  seed,
  population,
  lists,
  dependence = [],
  heterogeneity,
}: Simulation): SimulatedHistories {
  const odds = logOddsAfter(lists, dependence);
  const random = randomOf(seed, 'capture histories');
  const counts = new Float64Array(2 ** lists.length);
  const shiftOf = shifts(heterogeneity, random);
  const fixed = heterogeneity ? undefined : odds.map((row) => row.map(logistic));
  for (let person = 0; person < population; person += 1) {
    const shift = fixed ? 0 : shiftOf();
    let seen = 0;
    for (let list = 0; list < lists.length; list += 1) {
      const chance = fixed?.[list]?.[seen] ?? logistic((odds[list]?.[seen] ?? 0) + shift);
      if (random.next() < chance) seen |= 1 << list;
    }
    counts[seen] = (counts[seen] ?? 0) + 1;
  }
  const unseen = counts[0] ?? 0;
  counts[0] = 0;
  return { lists: lists.map(({ name }) => name), counts, truth: { population, unseen } };
}

/** Per list the log-odds of being on it, by the set of earlier lists that saw the person. */
function logOddsAfter(lists: readonly CaptureList[], dependence: readonly Dependence[]): number[][] {
  const place = (name: string): number => {
    const found = lists.findIndex((list) => list.name === name);
    if (found < 0) throw new Error(`There is no list ${name}`);
    return found;
  };
  const effects = dependence.map(({ from, to, oddsRatio }) => ({
    from: Math.min(place(from), place(to)),
    to: Math.max(place(from), place(to)),
    effect: Math.log(oddsRatio),
  }));
  return lists.map(({ name, chance }, list) => {
    if (!(chance > 0 && chance < 1)) throw new Error(`The chance of list ${name} must lie between 0 and 1`);
    const own = effects.filter(({ to }) => to === list);
    return Array.from({ length: 2 ** list }, (_, seen) =>
      own.reduce((odds, { from, effect }) => odds + (seen & (1 << from) ? effect : 0), logit(chance)),
    );
  });
}

function shifts(heterogeneity: Heterogeneity | undefined, random: Random): () => number {
  if (heterogeneity === undefined) return () => 0;
  if (heterogeneity.kind === 'normal') return () => heterogeneity.deviation * random.normal();
  return () => {
    let left = random.next();
    for (const { share, shift } of heterogeneity.groups) {
      if (left < share) return shift;
      left -= share;
    }
    return heterogeneity.groups.at(-1)?.shift ?? 0;
  };
}
