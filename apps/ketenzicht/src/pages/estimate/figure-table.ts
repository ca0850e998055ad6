import {
  type Estimation,
  intervalTitles,
  isEstimate,
  type ModelName,
  type ModelResult,
  modelNames,
  modelTitles,
  stratifiedModels,
} from '@ketenzicht/estimate';
import type { Language } from '@ketenzicht/rulebook';
import type { EstimateData, EstimateResult } from '../../estimation/question.ts';
import { say, type Words } from '../../face/messages/catalogue.ts';
import { estimateMessages as m } from '../../face/messages/estimate.ts';
import { type CsvCell, csvOf } from '../csv.ts';

interface FigureColumn {
  readonly key: string;
  readonly label: Words;
  readonly numeric?: boolean;
  readonly decimals?: number;
}

/** Figures as they stand in the table on the page and in its CSV file. */
export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** The parts of an estimate that can be downloaded, by file name. */
export const figureFiles = ['modellen', 'overlap', 'drempel', 'bekend', 'varianten', 'groepen'] as const;
export type FigureFile = (typeof figureFiles)[number];

const resultColumns: readonly FigureColumn[] = [
  { key: 'model', label: m.model },
  { key: 'estimate', label: m.estimate, numeric: true },
  { key: 'lower', label: m.lower, numeric: true },
  { key: 'upper', label: m.upper, numeric: true },
  { key: 'interval', label: m.intervalKind },
  { key: 'checks', label: m.checks },
];

/** What the checks said, in words. */
export function checksOf(result: ModelResult, lang: Language): string {
  if (!isEstimate(result)) return `${say(m.refused, lang)}: ${result.reason[lang]} ${result.remedy[lang]}`;
  const { reason } = result;
  const state = say(result.status === 'ok' ? m.ok : m.notConverged, lang);
  return reason === undefined ? state : `${state}: ${reason[lang]}`;
}

const resultCells = (title: string, result: ModelResult, lang: Language): CsvCell[] =>
  isEstimate(result)
    ? [
        title,
        result.estimate,
        result.lower,
        result.upper ?? say(m.noUpper, lang),
        intervalTitles[result.interval][lang],
        checksOf(result, lang),
      ]
    : [title, undefined, undefined, undefined, undefined, checksOf(result, lang)];

const resultsOf = (models: Estimation['models'], lang: Language): CsvCell[][] =>
  modelNames.flatMap((name) => {
    const result = models[name];
    return result === undefined ? [] : [resultCells(modelTitles[name][lang], result, lang)];
  });

const before = (cells: readonly CsvCell[], rows: readonly CsvCell[][]): CsvCell[][] =>
  rows.map((row) => [...cells, ...row]);

/** The rows of histories, the largest first. */
export function historyRows(data: EstimateData): { readonly mask: number; readonly count: number }[] {
  return [...data.whole.histories].sort((a, b) => b.count - a.count || a.mask - b.mask);
}

const namesIn = (data: EstimateData, mask: number): string =>
  data.whole.lists.filter((_, list) => (mask >> list) & 1).join(' + ');

const stratifiedTitles: Readonly<Record<(typeof stratifiedModels)[number], Words>> = {
  independence: modelTitles.independence,
  sparse: modelTitles.sparse,
  covariate: m.covariate,
};

/** The table of one part of an estimate; undefined when the estimate has no such part. */
export function figureTable(
  part: FigureFile,
  data: EstimateData,
  { whole, strata }: EstimateResult,
  lang: Language,
): FigureTable | undefined {
  const { sensitivity } = whole;
  switch (part) {
    case 'modellen':
      return { columns: resultColumns, rows: resultsOf(whole.models, lang) };
    case 'overlap':
      return {
        columns: [
          { key: 'lists', label: m.lists },
          { key: 'persons', label: m.persons, numeric: true },
        ],
        rows: historyRows(data).map(({ mask, count }) => [namesIn(data, mask), count]),
      };
    case 'drempel':
      return {
        columns: [
          { key: 'above', label: m.above, numeric: true, decimals: 6 },
          { key: 'upTo', label: m.upTo, numeric: true, decimals: 6 },
          ...resultColumns.filter(({ key }) => key !== 'checks'),
          { key: 'pairs', label: m.pairs },
        ],
        rows: sensitivity.threshold.map(({ from, to, estimate, lower, upper, selected }) => [
          from,
          to,
          modelTitles.sparse[lang],
          estimate,
          lower,
          upper,
          intervalTitles['Wald on the log scale'][lang],
          selected.join(', ') || say(m.noPairs, lang),
        ]),
      };
    case 'bekend':
      return {
        columns: [
          { key: 'list', label: m.list },
          { key: 'truth', label: m.truth, numeric: true },
          { key: 'seen', label: m.seen, numeric: true },
          ...resultColumns,
        ],
        rows: sensitivity.leaveOneListOut.flatMap(({ list, truth, observed, models }) =>
          before([list, truth, observed], resultsOf(models, lang)),
        ),
      };
    case 'varianten':
      return {
        columns: [
          { key: 'variant', label: m.variant },
          { key: 'seen', label: m.seen, numeric: true },
          ...resultColumns,
        ],
        rows: sensitivity.variants.flatMap(({ label, observed, models }) =>
          before([label[lang], observed], resultsOf(models, lang)),
        ),
      };
    case 'groepen': {
      if (strata === undefined) return undefined;
      const groups = [
        ...strata.strata.map(({ name, observed, models }) => ({ title: name[lang], observed, models })),
        { title: say(m.total, lang), observed: whole.data.observed, models: strata.total },
      ];
      return {
        columns: [
          { key: 'group', label: m.group },
          { key: 'seen', label: m.seen, numeric: true },
          ...resultColumns,
        ],
        rows: groups.flatMap(({ title, observed, models }) =>
          before(
            [title, observed],
            stratifiedModels.map((name) =>
              resultCells(say(stratifiedTitles[name], lang), models[name], lang),
            ),
          ),
        ),
      };
    }
  }
}

/** A table as CSV; every row says with which seed and version it was made. */
export function figureCsv(
  { columns, rows }: FigureTable,
  { seed, version }: Estimation,
  lang: Language,
): string {
  const header = [...columns.map(({ label }) => say(label, lang)), say(m.seed, lang), say(m.method, lang)];
  return csvOf(
    header,
    rows.map((row) => [...row, seed, version]),
  );
}

/** The four models of a name, for drawings. */
export const namedResults = (
  models: Estimation['models'],
): { readonly name: ModelName; readonly result: ModelResult; readonly series: number }[] =>
  modelNames.flatMap((name, series) => {
    const result = models[name];
    return result === undefined ? [] : [{ name, result, series }];
  });
