import {
  type Blocks,
  blockingRecall,
  type CalibrationBin,
  calibrationCurve,
  calibrationError,
  cluster,
  estimatedBlockingRecall,
  type Links,
  linksFrom,
  mergeLinks,
  pairwiseQuality,
  prepare,
  probabilityOf,
  type Store,
  scorer,
  weightOf,
  weightsOf,
} from '@ketenzicht/linkage';
import { scoreAll } from './score-in-threads.ts';

/** Records grouped into persons. */
export interface LinkedFile {
  /** For each record the least record number of its group. */
  readonly groups: Int32Array;
  readonly blocks: Blocks;
  readonly pairsCompared: number;
  /** Pairs that reach the threshold. */
  readonly links: Links;
  /** The same and pairs below the threshold, when asked for. */
  readonly scored: Links;
}

/** With the truth at hand also improbable pairs are kept, down to this probability, to see what came of them. */
const leastJudged = 0.001;

/** Links the records of a store, in threads when there are many. */
export async function linkStore(store: Store, threshold: number, judge: boolean): Promise<LinkedFile> {
  const { blocks, model } = prepare(store);
  const weights = weightsOf(store, model);
  const least = judge ? Math.min(threshold, leastJudged) : threshold;
  const parts = await scoreAll({ store, blocks, weights }, weightOf(least));
  const scored = mergeLinks(parts.map(({ links }) => links));
  const links = judge ? linksFrom(scored, weightOf(threshold)) : scored;
  const { evidence } = scorer(store, weights);
  const groups = cluster({ records: store.size, links, evidence });
  return { groups, blocks, links, scored, pairsCompared: parts.reduce((sum, { pairs }) => sum + pairs, 0) };
}

/** What `--truth` adds to the outcome. */
export interface Judgement {
  readonly truePairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly blockingRecall: number;
  readonly calibrationError: number;
  readonly calibration: readonly CalibrationBin[];
}

/** How well records were linked, by the number of the true person of each; 0 is unknown. */
export function judge({ groups, blocks, scored }: LinkedFile, persons: Int32Array): Judgement {
  const { truePairs, precision, recall, f1 } = pairwiseQuality(groups, persons);
  const probabilities = Float64Array.from(scored.weight, probabilityOf);
  const person = (record: number | undefined) => persons[record ?? -1] ?? 0;
  const calibration = calibrationCurve(
    probabilities,
    (pair) => person(scored.one[pair]) !== 0 && person(scored.one[pair]) === person(scored.other[pair]),
  );
  const found = blockingRecall(blocks, persons);
  const error = calibrationError(calibration);
  return { truePairs, precision, recall, f1, blockingRecall: found, calibrationError: error, calibration };
}

/** Share of the pairs of one person that were compared, as estimated without the truth. */
export const estimatedRecall = ({ blocks, links }: LinkedFile): number =>
  estimatedBlockingRecall(blocks, links);
