import {
  columnsBuilder,
  csvSplitter,
  fields,
  isMissing,
  type Notification,
  type NotificationColumns,
  problemTexts,
  type RowResult,
  readHeader,
  rowReader,
} from '@ketenzicht/register';
import type { IsoDate, Text } from '@ketenzicht/rulebook';
import type { RejectedRow } from '../registry/import.ts';

export type FactsOutcome =
  | { readonly kind: 'unreadable'; readonly reason: Text }
  | {
      readonly kind: 'read';
      readonly columns: NotificationColumns;
      readonly rejectedRows: number;
      /** Whether the file names persons, or rows were brought together by equal keys. */
      readonly linkedBy: 'person' | 'equalKeys';
    };

/**
 * Reads a file of facts straight into columns, piece by piece, so that a million rows never lie in memory as
 * objects. Every rejected row is told as it is found.
 */
export async function readFacts(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { today, onRejected }: { readonly today: IsoDate; readonly onRejected: (row: RejectedRow) => void },
): Promise<FactsOutcome> {
  const builder = columnsBuilder();
  let parse: ((cells: readonly string[]) => RowResult) | undefined;
  let unreadable: Text | undefined;
  let rejectedRows = 0;
  let linkedBy: 'person' | 'equalKeys' = 'person';
  const splitter = csvSplitter({
    row: ({ line, cells }) => {
      if (unreadable !== undefined) return;
      if (parse === undefined) {
        const header = readHeader(cells);
        if (!header.ok) {
          unreadable = header.reason;
          return;
        }
        parse = rowReader({ columns: header.columns, today });
        if (!header.columns.includes('person')) linkedBy = 'equalKeys';
        return;
      }
      const result = parse(cells);
      if (result.ok) {
        builder.add(linkedBy === 'person' ? result.notification : withEqualKeys(result.notification));
        return;
      }
      rejectedRows += 1;
      for (const { field, reason } of result.problems) {
        onRejected({ line, reason, ...(field && { column: fields[field].column }) });
      }
    },
    flaw: (line, flaw) => {
      rejectedRows += 1;
      onRejected({ line, reason: problemTexts[flaw] });
    },
  });
  const decoder = new TextDecoder('utf-8');
  for await (const piece of bytes) {
    splitter.push(decoder.decode(piece, { stream: true }));
    if (unreadable !== undefined) return { kind: 'unreadable', reason: unreadable };
  }
  splitter.push(decoder.decode());
  splitter.end();
  if (unreadable !== undefined) return { kind: 'unreadable', reason: unreadable };
  if (parse === undefined) {
    return { kind: 'unreadable', reason: { nl: 'Het bestand is leeg.', en: 'The file is empty.' } };
  }
  return { kind: 'read', columns: builder.finish(), rejectedRows, linkedBy };
}

/**
 * A file that names no persons is linked by equal date of birth, sex and nationality, when all three are known; any
 * other row is a victim of its own. Two people can share these, and one person can be written down in two ways.
 */
function withEqualKeys(one: Notification): Notification {
  const keys = [one.birthDate, one.sex, one.nationality];
  return keys.some(isMissing) ? one : { ...one, person: keys.join(' ') };
}
