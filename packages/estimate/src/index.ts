export type { Advice } from './advice.ts';
export { roughly } from './advice.ts';
export { type CaptureTable, mapLists, observed, supportOf } from './capture-table.ts';
export { type Coverage, coverage, type KnownPopulation } from './coverage.ts';
export {
  type Estimation,
  type EstimationOptions,
  type EstimationProgress,
  estimate,
  estimation,
  estimationDefaults,
  methodVersion,
} from './estimation.ts';
export {
  type Estimate,
  intervalTitles,
  isEstimate,
  type ModelName,
  type ModelResult,
  modelNames,
  modelTitles,
  type Refusal,
} from './model-result.ts';
export { type HistoriesProblem, type HistoriesReading, mostLists, readHistories } from './read-histories.ts';
export type { KnownTruth, PathStep, Variant } from './sensitivity.ts';
export {
  type StratifiedEstimation,
  type StratifiedModel,
  type Stratum,
  stratifiedEstimation,
  stratifiedModels,
} from './strata.ts';
export type { Text } from './text.ts';
