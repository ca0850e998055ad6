import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { plainCell } from '../../intake/encoded-file.ts';
import { splitRow, tableFile } from '../../intake/table-file.ts';
import { CommandFailure } from '../failure.ts';

/** Records, the group of each and the names of the groups. */
export interface NamedGroups {
  readonly groups: Int32Array;
  readonly names: ReadonlyMap<number, string>;
  readonly idOf: (record: number) => string;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Writes a CSV file with every record and its group, ordered by group and record. */
export async function writeClusters(path: string, idName: string, named: NamedGroups): Promise<void> {
  const { groups, names, idOf } = named;
  const rows = Array.from(groups, (group, record) => ({ id: idOf(record), cluster: names.get(group) ?? '' }));
  rows.sort((one, other) => compare(one.cluster, other.cluster) || compare(one.id, other.id));
  const out = createWriteStream(path);
  const opened = once(out, 'open').catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be written.`);
  });
  await opened;
  out.write(`${plainCell(idName)},cluster\n`);
  for (let from = 0; from < rows.length; from += 10_000) {
    const lines = rows
      .slice(from, from + 10_000)
      .map(({ id, cluster }) => `${plainCell(id)},${plainCell(cluster)}\n`);
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}

const decoder = new TextDecoder();

/** The groups that an earlier run wrote: for a record the name of its group. */
export async function readPrevious(path: string): Promise<(id: string) => string | undefined> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure(2, `The file ${path} cannot be read.`);
  });
  const { starts, separator } = tableFile(bytes);
  const names = new Map<string, string>();
  const bounds = new Int32Array(4);
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const cells = splitRow(bytes, separator, starts[row] ?? 0, starts[row + 1] ?? 0, bounds);
    const text = (at: number) => decoder.decode(bytes.subarray(bounds[2 * at], bounds[2 * at + 1]));
    if (cells >= 2) names.set(text(0), text(1));
  }
  return (id) => names.get(id);
}
