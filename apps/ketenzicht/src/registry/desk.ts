import { randomUUID } from 'node:crypto';
import {
  type AssignmentReason,
  contradictions,
  type Decision,
  deskDecisions,
  entryProblems,
  type Notification,
  type Problem,
} from '@ketenzicht/register';
import { dateOf } from '@ketenzicht/rulebook';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import type { Tx } from '../storage/database.ts';
import {
  amendNotification,
  assignPerson,
  recordDecision,
  recordErasure,
} from '../storage/notification-changes.ts';
import { keepApart, possibleDuplicates, removeIdentity } from '../storage/notification-identity.ts';
import {
  loadNotification,
  notificationsOfPerson,
  type Queue,
  type QueuePage,
  queueCount,
  queuePage,
  type StoredNotification,
} from '../storage/notifications.ts';
import type { RegistryContext } from './context.ts';

/** What became of a change. */
export type ChangeOutcome =
  | { readonly kind: 'done' }
  /** There is no such notification for this viewer, or this is not theirs to do. */
  | { readonly kind: 'absent' }
  /** Somebody else changed it since the viewer looked. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Rows on one page of a list. */
const pageSize = 25;
/** Lists are counted no further than this. */
const countedUpTo = 500;
/** Possible duplicates that are shown at once. */
const pairsShown = 50;

/** One page of a list of the register. */
export function readQueue(
  { database }: RegistryContext,
  viewer: Viewer,
  queue: Queue,
  /** Id of the last notification of the page before. */
  after?: string,
): Promise<QueuePage> {
  return database.inScope(scopeOf(viewer), async (tx) => {
    const last = after === undefined ? undefined : await loadNotification(tx, after);
    return queuePage(tx, { queue, limit: pageSize, ...(last === undefined ? {} : { after: last }) });
  });
}

/** How many rows wait in each list of the desk, counted up to 500. */
export type QueueCounts = Readonly<
  Record<'incoming' | 'incomplete' | 'emm' | 'letters' | 'duplicates', number>
>;

export function countQueues({ database }: RegistryContext, viewer: Viewer): Promise<QueueCounts> {
  return database.inScope(scopeOf(viewer), async (tx) => ({
    incoming: await queueCount(tx, 'incoming', countedUpTo),
    incomplete: await queueCount(tx, 'incomplete', countedUpTo),
    emm: await queueCount(tx, 'emm', countedUpTo),
    letters: await queueCount(tx, 'letters', countedUpTo),
    duplicates: (await possibleDuplicates(tx, countedUpTo)).length,
  }));
}

/** Two notifications that may be about one person. */
export interface PossibleDuplicate {
  readonly one: StoredNotification;
  readonly other: StoredNotification;
  /** What is equal. */
  readonly kinds: readonly ('person' | 'phone')[];
}

/** Possible duplicates by equal keys that nobody has judged yet. */
export function readDuplicates(
  { database }: RegistryContext,
  viewer: Viewer,
): Promise<readonly PossibleDuplicate[]> {
  return database.inScope(scopeOf(viewer), async (tx) => {
    const found: PossibleDuplicate[] = [];
    for (const { one, other, kinds } of await possibleDuplicates(tx, pairsShown)) {
      const [first, second] = [await loadNotification(tx, one), await loadNotification(tx, other)];
      if (first !== undefined && second !== undefined) found.push({ one: first, other: second, kinds });
    }
    return found;
  });
}

/** Records a decision of the desk. Only of the source that the decision is for. */
export function decide(
  context: RegistryContext,
  viewer: Viewer,
  change: { readonly id: string; readonly version: number; readonly decision: Decision },
): Promise<ChangeOutcome> {
  return changing(context, viewer, change, async (tx, one) => {
    if (viewer.role !== 'comensha' || deskDecisions[change.decision].for !== one.facts.source) {
      return { kind: 'absent' };
    }
    await recordDecision(tx, one, change.decision, { at: context.clock() });
    return { kind: 'done' };
  });
}

/** Completes or corrects the answers of a notification: by who entered it, or by the keeper of the register. */
export function amend(
  context: RegistryContext,
  viewer: Viewer,
  change: { readonly id: string; readonly version: number; readonly facts: Notification },
): Promise<ChangeOutcome> {
  return changing(context, viewer, change, async (tx, one) => {
    const amended = { ...change.facts, id: one.facts.id, source: one.facts.source };
    const problems = [
      ...contradictions(amended, dateOf(context.clock())),
      ...(one.facts.source === 'notifier' ? entryProblems(amended, { names: false }) : []),
    ];
    if (problems.length > 0) return { kind: 'refused', problems };
    await amendNotification(tx, one, amended, { at: context.clock() });
    return { kind: 'done' };
  });
}

/**
 * Takes the other notification to be about the victim of the first. It is an event that names the victim
 * before and after, so that it can be undone.
 */
export function sameVictim(
  context: RegistryContext,
  viewer: Viewer,
  pair: { readonly one: string; readonly other: string; readonly reason: AssignmentReason },
): Promise<ChangeOutcome> {
  if (viewer.role !== 'comensha') return Promise.resolve({ kind: 'absent' });
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const keeper = await loadNotification(tx, pair.one);
    const moved = await loadNotification(tx, pair.other, 'lock');
    if (keeper?.facts.person === undefined || moved === undefined) return { kind: 'absent' };
    await assignPerson(tx, moved, keeper.facts.person, pair.reason, { at: context.clock() });
    return { kind: 'done' };
  });
}

/** Gives a notification a victim of its own again, and does not propose it for the earlier one any more. */
export function splitVictim(
  context: RegistryContext,
  viewer: Viewer,
  change: { readonly id: string; readonly version: number },
): Promise<ChangeOutcome> {
  return changing(context, viewer, change, async (tx, one) => {
    if (viewer.role !== 'comensha') return { kind: 'absent' };
    const at = context.clock();
    const related = await notificationsOfPerson(tx, one.facts.person ?? '');
    await assignPerson(tx, one, randomUUID(), 'apart', { at });
    for (const { id } of related) if (id !== one.id) await keepApart(tx, [one.id, id], at);
    return { kind: 'done' };
  });
}

/**
 * Erases who the victim of a notification is, for good: name, date of birth and phone number with their key.
 * The facts stay and go on counting, because they identify nobody.
 */
export function eraseIdentity(
  context: RegistryContext,
  viewer: Viewer,
  change: { readonly id: string; readonly version: number },
): Promise<ChangeOutcome> {
  return changing(context, viewer, change, async (tx, one) => {
    if (viewer.role !== 'comensha') return { kind: 'absent' };
    await removeIdentity(tx, one.id);
    await recordErasure(tx, one, { at: context.clock() });
    return { kind: 'done' };
  });
}

/** Keeps that two notifications are about different persons. */
export function differentVictims(
  { database, clock }: RegistryContext,
  viewer: Viewer,
  pair: { readonly one: string; readonly other: string },
): Promise<ChangeOutcome> {
  if (viewer.role !== 'comensha') return Promise.resolve({ kind: 'absent' });
  return database.inScope(scopeOf(viewer), async (tx) => {
    const known = [await loadNotification(tx, pair.one), await loadNotification(tx, pair.other)];
    if (known.includes(undefined)) return { kind: 'absent' };
    await keepApart(tx, [pair.one, pair.other], clock());
    return { kind: 'done' };
  });
}

async function changing(
  { database }: RegistryContext,
  viewer: Viewer,
  { id, version }: { readonly id: string; readonly version: number },
  work: (tx: Tx, one: StoredNotification) => Promise<ChangeOutcome>,
): Promise<ChangeOutcome> {
  return database.inScope(scopeOf(viewer), async (tx) => {
    const one = await loadNotification(tx, id, 'lock');
    if (one === undefined) return { kind: 'absent' };
    return one.version === version ? work(tx, one) : { kind: 'conflict' };
  });
}
