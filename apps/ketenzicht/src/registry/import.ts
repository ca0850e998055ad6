import { randomUUID } from 'node:crypto';
import {
  type CsvFlaw,
  csvSplitter,
  type FactsMapping,
  fields,
  type Notification,
  problemTexts,
  type RowResult,
  readHeader,
  rowReader,
} from '@ketenzicht/register';
import { dateOf, type Text } from '@ketenzicht/rulebook';
import type { Database, Tx } from '../storage/database.ts';
import { insertNotifications, type NotificationChannel } from '../storage/notifications.ts';

/** Why a row was not taken in. */
export interface RejectedRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Column of the register; absent when the whole row is meant. */
  readonly column?: string;
  readonly reason: Text;
}

export type ImportOutcome =
  /** The file itself cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: Text }
  | {
      readonly kind: 'read';
      readonly accepted: number;
      readonly rejectedRows: number;
      /** 0 when nothing was kept: a dry run, or a rejected row without `partial`. */
      readonly stored: number;
    };

export interface ImportRequest {
  readonly database: Database;
  /** The file, in pieces of any size. */
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** In whose name the rows stand. */
  readonly organisation: string;
  readonly channel: NotificationChannel;
  readonly now: string;
  readonly mapping?: FactsMapping;
  /** Reads and checks everything, also against what is stored, and keeps nothing. */
  readonly dryRun: boolean;
  /** Keeps good rows although others are rejected. */
  readonly partial: boolean;
  /** Is told every rejected row as soon as it is found, so that no list of them grows. */
  readonly onRejected: (row: RejectedRow) => void;
}

/** Rows that are written in one statement. */
const batch = 2_000;

/**
 * Takes in a file of notifications of any length, in memory that does not grow with it: bytes are decoded,
 * split, checked and stored while they stream in, in one transaction that is kept or undone at the end.
 * A number that occurs twice, or was stored before, is rejected by the database.
 */
export async function importNotifications(request: ImportRequest): Promise<ImportOutcome> {
  const { database, dryRun, partial } = request;
  const read = { accepted: 0, rejectedRows: 0, reason: undefined as Text | undefined };
  try {
    await database.inScope({ kind: 'system' }, async (tx) => {
      await takeIn(tx, request, read);
      const keeps = !dryRun && read.reason === undefined && (partial || read.rejectedRows === 0);
      if (!keeps) throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    if (read.reason !== undefined) return { kind: 'unreadable', reason: read.reason };
    return { kind: 'read', accepted: read.accepted, rejectedRows: read.rejectedRows, stored: 0 };
  }
  return { kind: 'read', accepted: read.accepted, rejectedRows: read.rejectedRows, stored: read.accepted };
}

/** Undoes the transaction. */
class Undone extends Error {}

interface Read {
  accepted: number;
  rejectedRows: number;
  reason: Text | undefined;
}

interface Waiting {
  readonly line: number;
  readonly id: string;
  readonly facts: Notification & { readonly person: string };
}

async function takeIn(tx: Tx, request: ImportRequest, read: Read): Promise<void> {
  const { organisation, channel, now, mapping, onRejected } = request;
  const today = dateOf(now);
  let parse: ((cells: readonly string[]) => RowResult) | undefined;
  let waiting: Waiting[] = [];
  const reject = (line: number, problems: readonly { field?: keyof Notification; reason: Text }[]) => {
    read.rejectedRows += 1;
    for (const { field, reason } of problems) {
      onRejected({ line, reason, ...(field === undefined ? {} : { column: fields[field].column }) });
    }
  };
  const begin = (cells: readonly string[]) => {
    const header = readHeader(cells, mapping);
    if (!header.ok) read.reason = header.reason;
    else parse = rowReader({ columns: header.columns, today, ...(mapping === undefined ? {} : { mapping }) });
  };
  const splitter = csvSplitter({
    row: ({ line, cells }) => {
      if (read.reason !== undefined) return;
      if (parse === undefined) return begin(cells);
      const result = parse(cells);
      if (!result.ok) return reject(line, result.problems);
      const id = randomUUID();
      const person = result.notification.person;
      const facts = {
        ...result.notification,
        person: person === undefined ? id : `${organisation}:${person}`,
      };
      waiting.push({ line, id, facts });
    },
    flaw: (line: number, flaw: CsvFlaw) => {
      if (read.reason === undefined) reject(line, [{ reason: problemTexts[flaw] }]);
    },
  });
  let writing = Promise.resolve();
  const write = async (rows: readonly Waiting[]) => {
    const added = await insertNotifications(
      tx,
      rows.map(({ id, facts }) => ({ id, organisation, recordedAt: now, channel, facts })),
    );
    read.accepted += added.size;
    for (const { id, line } of rows) {
      if (!added.has(id)) reject(line, [{ field: 'id', reason: problemTexts.duplicate }]);
    }
  };
  /* While the database works on one portion, the next is read. */
  const store = async (until: number) => {
    while (waiting.length > until) {
      const rows = waiting.slice(0, batch);
      waiting = waiting.slice(batch);
      await writing;
      writing = write(rows);
    }
  };
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  for await (const piece of request.bytes) {
    splitter.push(decoder.decode(piece, { stream: true }));
    if (read.reason !== undefined) break;
    await store(batch - 1);
  }
  splitter.push(decoder.decode());
  splitter.end();
  await store(0);
  await writing;
  if (parse === undefined) read.reason ??= problemTexts.empty;
}
