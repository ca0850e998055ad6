import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  blockingRecall,
  cluster,
  mergeLinks,
  type Preparation,
  pairwiseQuality,
  prepare,
  scorer,
  weightOf,
  weightsOf,
} from '@ketenzicht/linkage';
import { CommandFailure } from '../failure.ts';
import { writeClusters } from './clusters-file.ts';
import { readColumns } from './columns-file.ts';
import { type Records, readRecords } from './read-records.ts';
import { scoreAll } from './score-in-threads.ts';
import { type TableFile, tableFile } from './table-file.ts';

/** What `ketenzicht link --json` prints. */
interface Outcome {
  readonly records: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly threshold: number;
  readonly pairsCompared: number;
  readonly clusters: number;
  readonly linkedPairs: number;
  readonly expectedBlockingRecall: number;
  readonly truePairs?: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly blockingRecall?: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number;
}

/** `ketenzicht link FILE.csv`: which records are of the same person. */
export async function link(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      columns: { type: 'string' },
      truth: { type: 'string' },
      threshold: { type: 'string', default: '0.9' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one CSV file. See --help.');
  const threshold = Number(values.threshold);
  if (!(threshold > 0 && threshold < 1))
    throw new CommandFailure(2, '--threshold must be a probability between 0 and 1, such as 0.9.');
  const file = await openTable(path);
  const truth = values.truth === undefined ? undefined : file.header.indexOf(values.truth);
  if (truth === -1) throw new CommandFailure(2, `The file has no column "${values.truth}".`);
  const columns = await readColumns(values.columns, file.header, values.truth);
  const records = readRecords(file, columns, truth);
  const { preparation, groups, pairs } = await linkAll(records, threshold);
  const idName = columns.id === undefined ? 'line' : (file.header[columns.id] ?? 'id');
  const clusters = namesOfGroups(groups, records.idOf);
  if (values.out !== undefined) {
    const rows = Array.from(groups, (group, record) => ({
      id: records.idOf(record),
      cluster: clusters.get(group) ?? '',
    }));
    await writeClusters(values.out, idName, rows);
  }
  const quality = pairwiseQuality(groups, records.persons ?? new Int32Array(groups.length));
  const { user, system } = process.cpuUsage();
  const outcome: Outcome = {
    records: groups.length,
    columns: Object.fromEntries(columns.fields.map(({ name, role }) => [name, role])),
    threshold,
    pairsCompared: pairs,
    clusters: clusters.size,
    linkedPairs: pairwiseQuality(groups, new Int32Array(groups.length).fill(1)).linkedPairs,
    expectedBlockingRecall: preparation.plan.expectedRecall,
    ...(records.persons === undefined
      ? {}
      : {
          truePairs: quality.truePairs,
          precision: quality.precision,
          recall: quality.recall,
          f1: quality.f1,
          blockingRecall: blockingRecall(preparation.blocks, records.persons),
        }),
    seconds: round(process.uptime(), 3),
    cpuSeconds: round((user + system) / 1e6, 3),
    peakMemoryMb: round(process.resourceUsage().maxRSS / 1024, 1),
  };
  console.log(values.json ? JSON.stringify(outcome, null, 2) : inWords(outcome));
  return 0;
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

async function openTable(path: string): Promise<TableFile> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  const file = tableFile(bytes);
  if (file.starts.length < 2) throw new CommandFailure(1, `The file ${path} has no rows below its header.`);
  return file;
}

interface LinkedFile {
  readonly preparation: Preparation;
  readonly groups: Int32Array;
  readonly pairs: number;
}

async function linkAll({ store }: Records, threshold: number): Promise<LinkedFile> {
  const preparation = prepare(store);
  const { blocks, model } = preparation;
  const weights = weightsOf(store, model);
  const scored = await scoreAll({ store, blocks, weights }, weightOf(threshold));
  const links = mergeLinks(scored.map((part) => part.links));
  const { evidence } = scorer(store, weights);
  const groups = cluster({ records: store.size, links, evidence });
  return { preparation, groups, pairs: scored.reduce((sum, { pairs }) => sum + pairs, 0) };
}

/** The name of a group is the first identification of its records in the order of the alphabet. */
function namesOfGroups(groups: Int32Array, idOf: (record: number) => string): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const [record, group] of groups.entries()) {
    const id = idOf(record);
    const present = names.get(group);
    if (present === undefined || id < present) names.set(group, id);
  }
  return names;
}

function inWords(outcome: Outcome): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const { precision, recall, f1, blockingRecall: found } = outcome;
  return [
    `${outcome.records} records, ${outcome.clusters} persons (${outcome.pairsCompared} pairs compared).`,
    ...(precision === undefined || recall === undefined || f1 === undefined || found === undefined
      ? []
      : [
          `Precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(4)}; blocking found ${percent(found)} of the true pairs.`,
        ]),
    `${outcome.seconds} seconds, at most ${outcome.peakMemoryMb} MB.`,
  ].join('\n');
}
