import { allPairs, type CaptureTable, type ListPair, maskOfPair, observed } from './capture-table.ts';
import { type ExistenceCode, existenceOf } from './existence.ts';
import { type FitScratch, fitLogLinear, fitScratch, type LogLinearFit } from './log-linear.ts';
import { poissonTails } from './special-functions.ts';

/** A pair that entered the model, and how surprising its overlap was without it. */
export interface SelectedPair {
  readonly pair: ListPair;
  readonly probability: number;
}

/** One model on the way from main effects to all pairs. */
export interface StepwiseModel {
  readonly pairs: readonly SelectedPair[];
  readonly fit: LogLinearFit;
  /** Observed and estimated unseen together. */
  readonly estimate: number;
}

/**
 * What thousands of selections share: existence checks, which depend only on which histories have anybody in
 * them, and working memory.
 */
export interface ExistenceMemory {
  /** Working memory for fits of tables with so many cells. */
  readonly scratchFor: (cells: number) => FitScratch;
  readonly checkerFor: (table: CaptureTable) => (pairs: readonly ListPair[]) => ExistenceCode;
}

/** Which histories have anybody in them, sixteen to a character. */
function supportKey({ counts }: CaptureTable): string {
  let key = '';
  for (let from = 0; from < counts.length; from += 16) {
    let word = 0;
    for (let bit = 0; bit < 16; bit++) if ((counts[from + bit] ?? 0) > 0) word |= 1 << bit;
    key += String.fromCharCode(word);
  }
  return key;
}

/** A set of pairs as a number: every pair its own power of two, which is exact for ten lists. */
const modelKey = (pairs: readonly ListPair[]): number =>
  pairs.reduce((key, [a, b]) => key + 2 ** ((b * (b - 1)) / 2 + a), 0);

export function existenceMemory(): ExistenceMemory {
  const known = new Map<string, Map<number, ExistenceCode>>();
  const scratches = new Map<number, FitScratch>();
  return {
    scratchFor: (cells) => {
      const scratch = scratches.get(cells) ?? fitScratch(cells);
      scratches.set(cells, scratch);
      return scratch;
    },
    checkerFor: (table) => {
      const support = supportKey(table);
      const models = known.get(support) ?? new Map<number, ExistenceCode>();
      known.set(support, models);
      return (pairs) => {
        const model = modelKey(pairs);
        const code = models.get(model) ?? existenceOf(table, pairs);
        models.set(model, code);
        return code;
      };
    },
  };
}

/** What a stepwise selection works with. */
export interface StepwiseOptions {
  /** A pair enters while its probability is below this. At 1 every pair enters that can. */
  readonly threshold: number;
  /** Pairs in order of precedence: of pairs with equal probability the first enters. */
  readonly pairs?: readonly ListPair[];
  readonly memory?: ExistenceMemory;
}

const pairsOf = (pairs: readonly SelectedPair[]): ListPair[] => pairs.map(({ pair }) => pair);

/**
 * The models of a stepwise selection (Chan, Silverman and Vincent 2019), main effects first. Each step adds
 * the pair whose overlap has the smallest one-sided Poisson tail probability under the model so far, while
 * that is below the threshold and the larger model passes the existence check.
 */
export function* stepwiseModels(table: CaptureTable, options: StepwiseOptions): Generator<StepwiseModel> {
  const { threshold, memory = existenceMemory() } = options;
  const persons = observed(table);
  const check = memory.checkerFor(table);
  const scratch = memory.scratchFor(table.counts.length);
  const extended = (pairs: readonly SelectedPair[], start?: LogLinearFit): StepwiseModel => {
    const fit = fitLogLinear(table, pairsOf(pairs), start, scratch);
    return { pairs, fit, estimate: persons + fit.unseen };
  };
  let model = extended([]);
  yield model;
  if (!Number.isFinite(model.fit.standardError) || check([]) !== 0) return;
  const candidates = (options.pairs ?? allPairs(table.lists.length)).map((pair) => ({
    pair,
    mask: maskOfPair(pair),
    free: true,
    probability: 1,
  }));
  for (;;) {
    const { fit, pairs: before } = model;
    for (const candidate of candidates) {
      if (!candidate.free) continue;
      const { lower, upper } = poissonTails(
        fit.totals[candidate.mask] ?? 0,
        fit.expected[candidate.mask] ?? 0,
      );
      candidate.probability = Math.min(lower, upper);
    }
    const entering = candidates
      .filter(({ free, probability }) => free && probability < threshold)
      .sort((a, b) => a.probability - b.probability)
      .find(({ pair }) => check([...pairsOf(before), pair]) === 0);
    if (entering === undefined) return;
    const { pair, probability } = entering;
    entering.free = false;
    model = extended([...before, { pair, probability }], fit);
    yield model;
  }
}

/** The model that the stepwise selection ends with. */
export function stepwiseModel(table: CaptureTable, options: StepwiseOptions): StepwiseModel {
  let last: StepwiseModel | undefined;
  for (const model of stepwiseModels(table, options)) last = model;
  if (last === undefined) throw new Error('A stepwise selection has a first model');
  return last;
}

/** A stretch of thresholds (above `from`, up to and including `to`) on which the same model is chosen. */
export interface ThresholdStep {
  readonly from: number;
  readonly to: number;
  readonly model: StepwiseModel;
}

/**
 * The whole threshold path, exactly: a model is reached as soon as the threshold exceeds the largest
 * probability among its pairs.
 */
export function thresholdPath(
  table: CaptureTable,
  options: Omit<StepwiseOptions, 'threshold'>,
): ThresholdStep[] {
  const steps: ThresholdStep[] = [];
  let from = 0;
  let current: StepwiseModel | undefined;
  for (const model of stepwiseModels(table, { ...options, threshold: 1 })) {
    const reached = model.pairs.at(-1)?.probability ?? 0;
    if (current !== undefined && reached > from) {
      steps.push({ from, to: reached, model: current });
      from = reached;
    }
    current = model;
  }
  if (current !== undefined) steps.push({ from, to: 1, model: current });
  return steps;
}
