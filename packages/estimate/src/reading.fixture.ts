import type { CaptureTable } from './capture-table.ts';
import { type PublishedTable, publishedTables } from './published-tables.fixture.ts';
import { readHistories } from './read-histories.ts';

/** A table from the text of a file; a test with a bad file fails here. */
export function tableOf(csv: string): CaptureTable {
  const read = readHistories(csv);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.table;
}

export const published = (name: PublishedTable): CaptureTable => tableOf(publishedTables[name]);

/** The result of steps that give way, without waiting for anybody. */
export function finished<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
