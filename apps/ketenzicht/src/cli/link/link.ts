import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { groupNames } from '@ketenzicht/linkage';
import type { TableFile } from '../../intake/table-file.ts';
import { CommandFailure } from '../failure.ts';
import { closedTable } from './closed-table.ts';
import { readPrevious, writeClusters } from './clusters-file.ts';
import { type Columns, readColumns } from './columns-file.ts';
import { encodingColumn, linkEncodedFile } from './link-encoded.ts';
import { estimatedRecall, type Judgement, judge, type LinkedFile, linkStore } from './link-file.ts';
import { type Records, readRecords } from './read-records.ts';

/** What `ketenzicht link --json` prints. */
interface Outcome extends Partial<Judgement>, Costs {
  readonly records: number;
  /** Which column was compared as what. */
  readonly columns: Readonly<Record<string, string>>;
  readonly threshold: number;
  readonly pairsCompared: number;
  readonly clusters: number;
  /** Pairs of records in one cluster. */
  readonly linkedPairs: number;
  readonly estimatedBlockingRecall: number;
}

/** `ketenzicht link FILE.csv`: which records are of the same person. */
export async function link(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      columns: { type: 'string' },
      truth: { type: 'string' },
      threshold: { type: 'string', default: '0.95' },
      out: { type: 'string' },
      previous: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new CommandFailure(2, 'Name one CSV file. See --help.');
  const threshold = Number(values.threshold);
  if (!(threshold > 0 && threshold < 1))
    throw new CommandFailure(2, '--threshold must be a probability between 0 and 1, such as 0.95.');
  const previous = values.previous === undefined ? undefined : await readPrevious(values.previous);
  const file = await openTable(path);
  const truth = values.truth === undefined ? undefined : file.header.indexOf(values.truth);
  if (truth === -1) throw new CommandFailure(2, `The file has no column "${values.truth}".`);
  if (file.header.includes(encodingColumn)) {
    const found = await linkEncodedFile(file, { threshold, truth, out: values.out, previous });
    const { precision, recall, f1 } = found;
    const outcome = { ...found, ...costs() };
    const judged = precision !== undefined && recall !== undefined && f1 !== undefined;
    console.log(
      values.json
        ? JSON.stringify(outcome, null, 2)
        : [
            `${found.records} encoded records, ${found.clusters} persons; ${found.pairsCompared} pairs compared.`,
            ...(judged ? [judgedInWords(precision, recall, f1)] : []),
            costsInWords(outcome),
          ].join('\n'),
    );
    return 0;
  }
  const columns = await readColumns(values.columns, file.header, values.truth);
  const records = await readRecords(file, columns, truth);
  const linked = await linkStore(records.store, threshold, truth !== undefined);
  if (values.out !== undefined) {
    const names = groupNames({ groups: linked.groups, idOf: records.idOf, ...(previous && { previous }) });
    const idName = columns.id === undefined ? 'line' : (file.header[columns.id] ?? 'id');
    await writeClusters(values.out, idName, { groups: linked.groups, names, idOf: records.idOf });
  }
  const outcome = outcomeOf(linked, records, columns, threshold);
  console.log(values.json ? JSON.stringify(outcome, null, 2) : inWords(outcome));
  return 0;
}

async function openTable(path: string): Promise<TableFile> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const file = closedTable(shared, path);
  if (file.starts.length < 2) throw new CommandFailure(1, `The file ${path} has no rows below its header.`);
  return file;
}

function outcomeOf(linked: LinkedFile, records: Records, columns: Columns, threshold: number): Outcome {
  const sizes = new Map<number, number>();
  for (const group of linked.groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let linkedPairs = 0;
  for (const size of sizes.values()) linkedPairs += (size * (size - 1)) / 2;
  const judgement = records.persons === undefined ? {} : judge(linked, records.persons);
  return {
    records: linked.groups.length,
    columns: Object.fromEntries(columns.fields.map(({ name, role }) => [name, role])),
    threshold,
    pairsCompared: linked.pairsCompared,
    clusters: sizes.size,
    linkedPairs,
    estimatedBlockingRecall: estimatedRecall(linked),
    ...judgement,
    ...costs(),
  };
}

/** What the run took so far. */
interface Costs {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMemoryMb: number;
}

function costs(): Costs {
  const { user, system } = process.cpuUsage();
  return {
    seconds: rounded(process.uptime(), 3),
    cpuSeconds: rounded((user + system) / 1e6, 3),
    peakMemoryMb: rounded(process.resourceUsage().maxRSS / 1024, 1),
  };
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const judgedInWords = (precision: number, recall: number, f1: number): string =>
  `Precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(4)}.`;

const costsInWords = ({ seconds, peakMemoryMb }: Costs): string =>
  `${seconds} seconds, at most ${peakMemoryMb} MB.`;

function inWords(outcome: Outcome): string {
  const { precision, recall, f1, blockingRecall } = outcome;
  const judged = precision !== undefined && recall !== undefined && f1 !== undefined;
  return [
    `${outcome.records} records, ${outcome.clusters} persons; ${outcome.pairsCompared} pairs compared.`,
    `The pairs compared hold about ${percent(outcome.estimatedBlockingRecall)} of all pairs of one person.`,
    ...(judged ? [judgedInWords(precision, recall, f1)] : []),
    ...(blockingRecall === undefined ? [] : [`Of the true pairs ${percent(blockingRecall)} were compared.`]),
    costsInWords(outcome),
  ].join('\n');
}
