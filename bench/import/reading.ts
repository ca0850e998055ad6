import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { csvSplitter, factsHeader, factsRow, readHeader, rowReader } from '@ketenzicht/register';
import { scaledCaseload } from '@ketenzicht/synthesis';

/** Writes notifications of an invented caseload to a file; gives how many. */
export function writeFacts(file: string, victims: number): number {
  const target = openSync(file, 'w');
  let rows = 0;
  let waiting = `${factsHeader}\n`;
  for (const one of scaledCaseload({ seed: 11, victims })) {
    waiting += `${factsRow(one)}\n`;
    rows += 1;
    if (waiting.length > 1_000_000) {
      writeSync(target, waiting);
      waiting = '';
    }
  }
  writeSync(target, waiting);
  closeSync(target);
  return rows;
}

export interface Reading {
  readonly rows: number;
  readonly rejected: number;
  readonly bytes: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Memory of the whole process, at its highest after the first and the last tenth. */
  readonly rssMB: readonly [number, number];
}

/** Reads a file so many times over as one stream, checks every row and keeps nothing. */
export async function readFacts(file: string, times: number): Promise<Reading> {
  let parse: ReturnType<typeof rowReader> | undefined;
  let [rows, rejected, bytes] = [0, 0, 0];
  const rss: number[] = [];
  const splitter = csvSplitter({
    row: ({ cells }) => {
      if (parse === undefined) {
        const header = readHeader(cells);
        if (!header.ok) throw new Error(header.reason.en);
        parse = rowReader({ columns: header.columns, today: '2026-01-01' });
      } else if (parse(cells).ok) rows += 1;
      else rejected += 1;
    },
    flaw: () => {
      rejected += 1;
    },
  });
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < times; time += 1) {
    for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
      splitter.push(String(piece));
      bytes += String(piece).length;
    }
    rss.push(process.memoryUsage().rss / 1e6);
  }
  splitter.end();
  const cpu = process.cpuUsage(before);
  return {
    rows,
    rejected,
    bytes,
    wallMs: performance.now() - started,
    cpuMs: (cpu.user + cpu.system) / 1_000,
    rssMB: [rss[0] ?? 0, rss.at(-1) ?? 0],
  };
}
