import {
  cellOf,
  type Decision,
  type FieldName,
  fieldNames,
  fields,
  type Gap,
  gapsOf,
  type Notification,
  rowReader,
} from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import { isUuid, type Nullable, withoutNulls } from './row.ts';

/** How a notification came in. */
export type NotificationChannel = 'page' | 'api' | 'csv' | 'chain' | 'demo';

/** A notification to be stored. Its date of birth is left out: that belongs to the sealed identity. */
export interface NewNotification {
  readonly id: string;
  readonly organisation: string;
  readonly recordedAt: IsoInstant;
  readonly channel: NotificationChannel;
  readonly facts: Notification & { readonly person: string };
  readonly requestHash?: Uint8Array;
  readonly decision?: Decision;
}

/** A notification as it is stored, with what the desk knows of it. */
export interface StoredNotification {
  readonly id: string;
  readonly organisation: string;
  readonly version: number;
  readonly recordedAt: IsoInstant;
  readonly channel: NotificationChannel;
  readonly gaps: readonly Gap[];
  readonly decision?: Decision;
  readonly facts: Notification;
}

/** The fields that are stored among the facts. */
const stored = fieldNames.filter((name) => name !== 'birthDate');

const readCells = rowReader({ columns: stored, today: '9999-12-31' });

/** Answers as columns of the database, as an exchanged file writes them; what is empty is left out. */
function columnsOf(facts: Notification): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const name of stored) {
    const cell = cellOf(facts[name]);
    if (cell !== '') columns[fields[name].column] = cell;
  }
  return columns;
}

/** What a column holds that was left out. */
const emptyColumns = JSON.stringify(
  Object.fromEntries(stored.filter((name) => name !== 'reportDate').map((name) => [fields[name].column, ''])),
);

/** The facts of a row. What cannot be read was damaged since it was stored. */
export function factsOf(row: Readonly<Record<string, unknown>>): Notification {
  const read = readCells(stored.map((name) => String(row[camel(name)] ?? '')));
  if (!read.ok) throw new Error('A stored notification cannot be read');
  return read.notification;
}

const camelNames = new Map(
  fieldNames.map((name) => [
    name,
    fields[name].column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  ]),
);
const camel = (name: FieldName): string => camelNames.get(name) ?? name;

/**
 * Stores notifications and answers the ids of those that were new. One whose number the organisation used
 * before is left as it is.
 */
export async function insertNotifications(
  { sql }: Tx,
  all: readonly NewNotification[],
): Promise<ReadonlySet<string>> {
  const rows = all.map(({ id, organisation, recordedAt, channel, facts, requestHash, decision }) => ({
    id,
    organisation,
    version: 1,
    recorded_at: recordedAt,
    channel,
    request_hash: requestHash && `\\x${Buffer.from(requestHash).toString('hex')}`,
    gaps: gapsOf(facts),
    decision,
    ...columnsOf(facts),
  }));
  const inserted = await sql<{ id: string }[]>`
    insert into notification
    select r.* from json_populate_recordset(
      json_populate_record(null::notification, ${emptyColumns}::text::json),
      ${JSON.stringify(rows)}::text::json) r
    on conflict do nothing
    returning id`;
  return new Set(inserted.map(({ id }) => id));
}

type Row = Nullable<Omit<StoredNotification, 'facts'>> & Readonly<Record<string, unknown>>;

function storedOf(row: Row): StoredNotification {
  const { id, organisation, version, recordedAt, channel, gaps, decision } = withoutNulls(row);
  return {
    id,
    organisation,
    version,
    recordedAt,
    channel,
    gaps,
    ...(decision === undefined ? {} : { decision }),
    facts: factsOf(row),
  };
}

/** One notification, as far as the scope reaches it; locked against other changes when that is asked. */
export async function loadNotification(
  { sql }: Tx,
  id: string,
  lock?: 'lock',
): Promise<StoredNotification | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await sql<Row[]>`
    select *, report_date::text as report_date from notification where id = ${id}
    ${lock === undefined ? sql`` : sql`for update`}`;
  return row && storedOf(row);
}

/** The hash of the request that entered a notification; undefined when the scope reaches no such. */
export async function requestHashOfNotification({ sql }: Tx, id: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ requestHash: Uint8Array | null }[]>`
    select request_hash from notification where id = ${id}`;
  return row?.requestHash ?? undefined;
}

/** Lists of the desk. */
export type Queue = 'incoming' | 'incomplete' | 'emm' | 'letters' | 'own' | 'all';

export interface QueuePage {
  readonly rows: readonly StoredNotification[];
  /** Place of the last row, when there are more. */
  readonly next?: QueuePlace;
}

export interface QueuePlace {
  readonly recordedAt: IsoInstant;
  readonly id: string;
}

function conditionOf({ sql, scope }: Tx, queue: Queue) {
  switch (queue) {
    case 'incoming':
      return sql`n.source = 'notifier' and n.decision is null`;
    case 'incomplete':
      return sql`n.source = 'notifier' and n.gaps <> '{}' and n.decision = 'asked'`;
    case 'emm':
      return sql`n.source = 'emm' and n.decision is null and not exists (
        select from notification other
        where other.person_id = n.person_id and other.source = 'notifier'
          and extract(year from other.report_date) = extract(year from n.report_date))`;
    case 'letters':
      return sql`n.source = 'om_letter' and n.decision is null`;
    case 'own':
      return sql`n.organisation = ${'organisation' in scope ? scope.organisation : ''}`;
    case 'all':
      return sql`true`;
  }
}

/** One page of a list, the latest first. */
export async function queuePage(
  tx: Tx,
  asked: { readonly queue: Queue; readonly after?: QueuePlace; readonly limit: number },
): Promise<QueuePage> {
  const { sql } = tx;
  const { queue, after, limit } = asked;
  const rows = await sql<Row[]>`
    select n.*, n.report_date::text as report_date from notification n
    where ${conditionOf(tx, queue)}
      ${after === undefined ? sql`` : sql`and (n.recorded_at, n.id) < (${after.recordedAt}, ${after.id})`}
    order by n.recorded_at desc, n.id desc
    limit ${limit + 1}`;
  const page = rows.slice(0, limit).map(storedOf);
  const last = page.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: page, next: { recordedAt: last.recordedAt, id: last.id } }
    : { rows: page };
}

/** How many rows a list has; counts no further than `upTo`. */
export async function queueCount(tx: Tx, queue: Queue, upTo: number): Promise<number> {
  const [row] = await tx.sql<{ count: number }[]>`
    select count(*)::integer as count
    from (select from notification n where ${conditionOf(tx, queue)} limit ${upTo}) counted`;
  return row?.count ?? 0;
}

/** Other notifications of the same victim. */
export async function notificationsOfPerson(
  { sql }: Tx,
  person: string,
): Promise<readonly StoredNotification[]> {
  const rows = await sql<Row[]>`
    select *, report_date::text as report_date from notification
    where person_id = ${person} order by notification.report_date, id limit 200`;
  return rows.map(storedOf);
}

/** Whether the register is empty. */
export async function hasNotifications({ sql }: Tx): Promise<boolean> {
  const [row] = await sql`select 1 from notification limit 1`;
  return row !== undefined;
}

/** Everything that may be counted, in portions, so that a million rows never lie in memory as objects. */
export async function* countableNotifications(
  { sql }: Tx,
  period: { readonly from: string; readonly until: string },
): AsyncGenerator<Notification> {
  const rows = sql<Readonly<Record<string, unknown>>[]>`
    select *, id as notification_id, report_date::text as report_date from monitor_notification
    where report_date between ${period.from} and ${period.until}
    order by id`;
  for await (const portion of rows.cursor(5_000)) {
    for (const row of portion) yield factsOf(row);
  }
}
