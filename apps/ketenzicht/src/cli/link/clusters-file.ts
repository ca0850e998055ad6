import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A record and the group it is in. */
export interface ClusterRow {
  readonly id: string;
  readonly cluster: string;
}

const cell = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Writes a CSV file with every record and its group, ordered by group and record. */
export async function writeClusters(path: string, idName: string, rows: ClusterRow[]): Promise<void> {
  rows.sort((one, other) => compare(one.cluster, other.cluster) || compare(one.id, other.id));
  const out = createWriteStream(path);
  out.write(`${cell(idName)},cluster\n`);
  for (let from = 0; from < rows.length; from += 10_000) {
    const lines = rows.slice(from, from + 10_000).map(({ id, cluster }) => `${cell(id)},${cell(cluster)}\n`);
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
