import {
  type AssignmentReason,
  cellOf,
  type Decision,
  type FieldName,
  fieldNames,
  fields,
  gapsOf,
  type Notification,
} from '@ketenzicht/register';
import type { IsoInstant } from '@ketenzicht/rulebook';
import type { Tx } from './database.ts';
import type { StoredNotification } from './notifications.ts';

/** What happened to a notification after it was recorded. */
export type NotificationEvent =
  | { readonly type: 'decided'; readonly decision: Decision }
  /** `before` holds the answers that were changed, as cells of an exchanged file. */
  | { readonly type: 'amended'; readonly before: Readonly<Record<string, string>> }
  | {
      readonly type: 'assigned';
      readonly from: string;
      readonly to: string;
      readonly reason: AssignmentReason;
    }
  | { readonly type: 'erased' };

export interface RecordedNotificationEvent {
  readonly version: number;
  readonly recordedAt: IsoInstant;
  readonly organisation?: string;
  readonly member?: string;
  readonly event: NotificationEvent;
}

/** Who changes something, and when. */
export interface Change {
  readonly at: IsoInstant;
}

const actorOf = ({ scope }: Tx) =>
  'organisation' in scope
    ? { organisation: scope.organisation, member: scope.user }
    : { organisation: null, member: null };

async function addEvent(tx: Tx, id: string, version: number, event: NotificationEvent, at: IsoInstant) {
  const { type, ...body } = event;
  const { organisation, member } = actorOf(tx);
  await tx.sql`
    insert into notification_event (notification, version, type, recorded_at, organisation, member, body)
    values (${id}, ${version}, ${type}, ${at}, ${organisation}, ${member}, ${JSON.stringify(body)}::text::jsonb)`;
}

/** Records a decision of the desk about a loaded and locked notification. */
export async function recordDecision(
  tx: Tx,
  { id, version }: StoredNotification,
  decision: Decision,
  { at }: Change,
): Promise<void> {
  await tx.sql`update notification set decision = ${decision}, version = ${version + 1} where id = ${id}`;
  await addEvent(tx, id, version + 1, { type: 'decided', decision }, at);
}

/**
 * Assigns a loaded and locked notification to a victim. That is all that merging and splitting is: events
 * that name the victim before and after, so that it can be undone by assigning back.
 */
export async function assignPerson(
  tx: Tx,
  { id, version, facts }: StoredNotification,
  to: string,
  reason: AssignmentReason,
  { at }: Change,
): Promise<void> {
  await tx.sql`update notification set person_id = ${to}, version = ${version + 1} where id = ${id}`;
  await addEvent(tx, id, version + 1, { type: 'assigned', from: facts.person ?? '', to, reason }, at);
}

/** Replaces answers of a loaded and locked notification. What stood there is kept in the event. */
export async function amendNotification(
  tx: Tx,
  { id, version, facts, decision }: StoredNotification,
  amended: Notification,
  { at }: Change,
): Promise<void> {
  const changed = amendable.filter((name) => cellOf(facts[name]) !== cellOf(amended[name]));
  const columns = Object.fromEntries(changed.map((name) => [fields[name].column, cellOf(amended[name])]));
  const before = Object.fromEntries(changed.map((name) => [fields[name].column, cellOf(facts[name])]));
  const looked = decision === 'asked' ? null : (decision ?? null);
  await tx.sql`
    update notification
    set ${tx.sql({ ...columns, gaps: [...gapsOf(amended)], decision: looked, version: version + 1 })}
    where id = ${id}`;
  await addEvent(tx, id, version + 1, { type: 'amended', before }, at);
}

/** Records that who the victim of a loaded and locked notification is, was erased. */
export async function recordErasure(
  tx: Tx,
  { id, version }: StoredNotification,
  { at }: Change,
): Promise<void> {
  await tx.sql`update notification set version = ${version + 1} where id = ${id}`;
  await addEvent(tx, id, version + 1, { type: 'erased' }, at);
}

/** What names a notification and ties it to a victim does not change by an amendment. */
const amendable: readonly FieldName[] = fieldNames.filter(
  (name) => !['id', 'person', 'birthDate', 'source'].includes(name),
);

/** What happened to a notification, in order, as far as the scope reaches it. */
export async function eventsOfNotification(
  { sql }: Tx,
  id: string,
): Promise<readonly RecordedNotificationEvent[]> {
  const rows = await sql<
    {
      version: number;
      recordedAt: IsoInstant;
      organisation: string | null;
      member: string | null;
      event: NotificationEvent;
    }[]
  >`
    select version, recorded_at, organisation, member, body || jsonb_build_object('type', type) as event
    from notification_event where notification = ${id} order by version`;
  return rows.map(({ organisation, member, ...rest }) => ({
    ...rest,
    ...(organisation === null ? {} : { organisation }),
    ...(member === null ? {} : { member }),
  }));
}
