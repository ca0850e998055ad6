import {
  allPairs,
  type CaptureTable,
  mapLists,
  mergeLists,
  observed,
  pairName,
  withCounts,
  withoutList,
} from './capture-table.ts';
import { listTotals } from './independence.ts';
import type { ModelName, ModelResult } from './model-result.ts';
import {
  graphicalResult,
  independenceResult,
  latentClassResult,
  type ModelOptions,
  personsOverlapping,
  type Steps,
  sparseResult,
  waldInterval,
} from './models.ts';
import { existenceRefusal } from './refusals.ts';
import { thresholdPath } from './stepwise.ts';
import type { Text } from './text.ts';

/** A stretch of thresholds with the same stepwise model. */
export interface PathStep {
  /** The stretch begins above `from` and ends at `to`. */
  readonly from: number;
  readonly to: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly selected: readonly string[];
}

/** The stepwise estimate at every threshold; empty when the model with main effects has none. */
export function pathOf(table: CaptureTable, options: ModelOptions): PathStep[] {
  if (existenceRefusal(table, [], options.level) !== undefined) return [];
  return thresholdPath(table, options).map(({ from, to, model }) => ({
    from,
    to,
    estimate: model.estimate,
    ...waldInterval(model, options.level),
    selected: model.pairs.map(({ pair }) => options.nameOf(pair)),
  }));
}

/** What the models say about a number that is known: the persons of one list, from the other lists. */
export interface KnownTruth {
  readonly list: string;
  readonly truth: number;
  /** How many of them are on another list as well. */
  readonly observed: number;
  readonly models: Readonly<Record<ModelName, ModelResult>>;
}

/** Leaves out lists that nobody is on: within one list others can be empty. */
function withoutEmptyLists(table: CaptureTable): CaptureTable {
  const totals = listTotals(table);
  const kept = table.lists.filter((_, list) => (totals[list] ?? 0) > 0);
  const to = table.lists.map((name) => Math.max(kept.indexOf(name), 0));
  return mapLists(table, kept, to);
}

/** How a table with other lists than the one that was asked about is worked on. */
const optionsFor = (table: CaptureTable, options: ModelOptions): ModelOptions => ({
  ...options,
  pairs: allPairs(table.lists.length),
  nameOf: (pair) => pairName(table, pair),
});

/** Leaves out every list in turn and holds the models against the persons who are known to be on it. */
export function* leaveOneListOut(table: CaptureTable, options: ModelOptions): Steps<KnownTruth[]> {
  const found: KnownTruth[] = [];
  for (const [list, name] of table.lists.entries()) {
    const { table: rest, truth, observed } = withoutList(table, list);
    const smaller = withoutEmptyLists(rest);
    const its = optionsFor(smaller, options);
    found.push({
      list: name,
      truth,
      observed,
      models: {
        independence: independenceResult(smaller, its.level),
        sparse: yield* sparseResult(smaller, its),
        graphical: graphicalResult(smaller, its.level),
        latentClass: yield* latentClassResult(smaller, its),
      },
    });
  }
  return found;
}

/** The quick models on data that were changed in one way. */
export interface Variant {
  readonly kind: 'mergeLists' | 'dropRareHistories' | 'falsePositivesEverywhere' | 'falsePositivesOnOneList';
  readonly label: Text;
  readonly observed: number;
  readonly models: Readonly<Record<'independence' | 'sparse', ModelResult>>;
}

function* variant(
  table: CaptureTable,
  options: ModelOptions,
  kind: Variant['kind'],
  label: Text,
): Steps<Variant> {
  const its = { ...optionsFor(table, options), bootstrap: 0 };
  return {
    kind,
    label,
    observed: observed(table),
    models: { independence: independenceResult(table, its.level), sparse: yield* sparseResult(table, its) },
  };
}

/** Every two lists taken as one: what they would say if they were one notifier. */
export function* mergedLists(table: CaptureTable, options: ModelOptions): Steps<Variant[]> {
  if (table.lists.length < 3) return [];
  const found: Variant[] = [];
  for (const pair of allPairs(table.lists.length)) {
    const [a, b] = pair.map((list) => table.lists[list] ?? '');
    const label = { nl: `${a} en ${b} als één lijst`, en: `${a} and ${b} as one list` };
    found.push(yield* variant(mergeLists(table, pair), options, 'mergeLists', label));
  }
  return found;
}

/** Overlapping histories with few persons may be mistakes of linkage; here they count for nothing. */
export function* withoutRareHistories(table: CaptureTable, options: ModelOptions): Steps<Variant[]> {
  const found: Variant[] = [];
  for (const most of [1, 2]) {
    const counts = table.counts.map((persons, mask) =>
      persons <= most && (mask & (mask - 1)) !== 0 ? 0 : persons,
    );
    const label = {
      nl: `zonder overlappen van hoogstens ${most}`,
      en: `without overlaps of at most ${most}`,
    };
    found.push(yield* variant(withCounts(table, counts), options, 'dropRareHistories', label));
  }
  return found;
}

/** Shares of the registered who may turn out not to be victims. */
const falsePositiveShares = [0.05, 0.1, 0.2];

/**
 * Size is registered minus false positives plus the unseen (000, lines 3376-3380).
 * False positives may be spread over all histories, or be only among persons whom one list saw.
 */
export function* withFalsePositives(table: CaptureTable, options: ModelOptions): Steps<Variant[]> {
  const found: Variant[] = [];
  const persons = observed(table);
  const single = persons - personsOverlapping(table);
  for (const share of falsePositiveShares) {
    const percent = Math.round(share * 100);
    found.push(
      yield* variant(
        withCounts(
          table,
          table.counts.map((here) => here * (1 - share)),
        ),
        options,
        'falsePositivesEverywhere',
        {
          nl: `${percent}% ten onrechte geteld, overal evenveel`,
          en: `${percent}% wrongly counted, evenly everywhere`,
        },
      ),
    );
    if (share * persons >= single) continue;
    const kept = 1 - (share * persons) / single;
    const counts = table.counts.map((here, mask) => ((mask & (mask - 1)) === 0 ? here * kept : here));
    found.push(
      yield* variant(withCounts(table, counts), options, 'falsePositivesOnOneList', {
        nl: `${percent}% ten onrechte geteld, alleen wie op één lijst staat`,
        en: `${percent}% wrongly counted, only among those on one list`,
      }),
    );
  }
  return found;
}
