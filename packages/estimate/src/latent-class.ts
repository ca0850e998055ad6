import { type CaptureTable, count, observed, supportOf } from './capture-table.ts';
import { chanceInClass, classMoves } from './class-moves.ts';
import { independencePoint, listTotals } from './independence.ts';
import { drawMultinomial, type Random, randomFrom } from './random.ts';

/** How long the Gibbs sampler runs, and what it believes before the data. */
export interface LatentClassOptions {
  readonly seed: number;
  /** Most classes there can be. */
  readonly classes: number;
  /** Chains that start independently. */
  readonly chains: number;
  /** Rounds per chain that are kept, and that are thrown away first. */
  readonly rounds: number;
  readonly warmUp: number;
}

/** Published defaults for the model; chains and rounds chosen for seconds instead of hours. */
export const latentClassDefaults: Omit<LatentClassOptions, 'seed'> = {
  classes: 10,
  chains: 8,
  rounds: 2000,
  warmUp: 500,
};

/** Shape and rate of the gamma prior on the concentration of the classes. */
const concentrationPrior = { shape: 0.25, rate: 0.25 };

const logSumOfTwo = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/**
 * One chain of the non-parametric latent class model (Manrique-Vallier 2016): people fall into classes, and
 * within a class the lists are independent. Yields the number of unseen after every kept round.
 */
function* chain(table: CaptureTable, options: LatentClassOptions, random: Random): Generator<number> {
  const { classes, rounds, warmUp } = options;
  const lists = table.lists.length;
  const persons = observed(table);
  const support = supportOf(table);
  const totals = listTotals(table);
  const chances = new Float64Array(lists * classes);
  // Chains begin far apart: at populations from half to four times what independence says.
  const start = persons + (independencePoint(totals, persons) - persons) * 2 ** (3 * random.uniform() - 1);
  for (let j = 0; j < lists; j++) {
    chances.fill((totals[j] ?? 0) / start, j * classes, (j + 1) * classes);
  }
  const spread = Math.min(4, classes);
  const shares = new Float64Array(classes);
  for (let k = 0; k < classes; k++) {
    shares[k] = classes <= 4 ? 1 / classes : k < spread ? 0.9 / spread : 0.1 / (classes - spread);
  }
  let concentration = 0.3 / classes;
  const weights = new Float64Array(classes);
  const drawn = new Float64Array(classes);
  const members = new Float64Array(classes);
  const onList = new Float64Array(lists * classes);
  const state = { lists, classes, shares, chances };
  const counts = support.map((mask) => count(table, mask));
  const { move } = classMoves(state, { masks: support, counts, persons }, random);

  for (let round = -warmUp; round < rounds; round++) {
    members.fill(0);
    onList.fill(0);
    if (round > -warmUp) move(concentration);
    // The unseen: a negative binomial number, divided over the classes.
    let unseenChance = 0;
    for (let k = 0; k < classes; k++) {
      weights[k] = (shares[k] ?? 0) * chanceInClass(state, 0, k);
      unseenChance += weights[k] ?? 0;
    }
    const unseen = random.poisson((random.gamma(persons) * unseenChance) / (1 - unseenChance));
    drawMultinomial(random, unseen, weights, members);
    for (const mask of support) {
      for (let k = 0; k < classes; k++) {
        weights[k] = (shares[k] ?? 0) * chanceInClass(state, mask, k);
      }
      drawMultinomial(random, count(table, mask), weights, drawn);
      for (let k = 0; k < classes; k++) {
        const here = drawn[k] ?? 0;
        if (here === 0) continue;
        members[k] = (members[k] ?? 0) + here;
        for (let j = 0; j < lists; j++) {
          if ((mask >> j) & 1) onList[j * classes + k] = (onList[j * classes + k] ?? 0) + here;
        }
      }
    }
    for (let j = 0; j < lists; j++) {
      for (let k = 0; k < classes; k++) {
        const on = onList[j * classes + k] ?? 0;
        const yes = random.gamma(1 + on);
        const no = random.gamma(1 + (members[k] ?? 0) - on);
        chances[j * classes + k] = yes / (yes + no);
      }
    }
    // Stick breaking, in logarithms: late classes can be far below what a number can hold.
    let rest = persons + unseen;
    let logLeft = 0;
    for (let k = 0; k < classes - 1; k++) {
      rest -= members[k] ?? 0;
      const taken = random.logGammaVariate(1 + (members[k] ?? 0));
      const left = random.logGammaVariate(concentration + rest);
      const both = logSumOfTwo(taken, left);
      shares[k] = Math.exp(logLeft + taken - both);
      logLeft += left - both;
    }
    shares[classes - 1] = Math.exp(logLeft);
    if (round >= 0) {
      concentration =
        random.gamma(concentrationPrior.shape + classes - 1) / (concentrationPrior.rate - logLeft);
      yield unseen;
    }
  }
}

/**
 * Samples the latent class model; yields after every hundred rounds so that others get their turn. Returns
 * the unseen by chain.
 */
export function* sampleLatentClasses(
  table: CaptureTable,
  options: LatentClassOptions,
): Generator<undefined, Float64Array[]> {
  const samples: Float64Array[] = [];
  for (let index = 0; index < options.chains; index++) {
    const unseen = new Float64Array(options.rounds);
    let round = 0;
    for (const value of chain(table, options, randomFrom(options.seed, 1000 + index))) {
      unseen[round] = value;
      round++;
      if (round % 100 === 0) yield undefined;
    }
    samples.push(unseen);
  }
  return samples;
}
