import type { AssignmentReason, LinkageJudgement, LinkageReason } from '@ketenzicht/register';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import type { Tx } from '../storage/database.ts';
import {
  automaticFrom,
  comparedCount,
  joinedWith,
  judgeProposal,
  keepMerge,
  loadProposal,
  type NotificationPair,
  type ProposalList,
  proposalCount,
  proposalPage,
  type StoredProposal,
  setAutomaticFrom,
  undoneMerge,
} from '../storage/linkage.ts';
import { assignPerson } from '../storage/notification-changes.ts';
import { areApart, keepApart, liftApart } from '../storage/notification-identity.ts';
import {
  loadNotification,
  notificationsOfPerson,
  type StoredNotification,
} from '../storage/notifications.ts';
import type { RegistryContext } from './context.ts';
import { type Explanation, linkageSteps } from './linkage-steps.ts';
import { type NotificationView, readNotification } from './read.ts';

/** What became of a judgement. */
export type JudgementOutcome =
  | { readonly kind: 'done' }
  /** There is no such pair for this viewer. */
  | { readonly kind: 'absent' }
  /** Somebody else judged since the viewer looked. */
  | { readonly kind: 'conflict' }
  /** Somebody judged that two of the notifications that would come together are about different persons. */
  | { readonly kind: 'apart' };

/** A pair in a list: which notifications, and how probable. Nobody is named. */
export interface ListedPair extends Omit<StoredProposal, 'steps'> {
  readonly notifications: readonly [StoredNotification, StoredNotification];
}

/** What the page of linkage shows. */
export interface LinkageView {
  readonly list: ProposalList;
  readonly counts: Readonly<Record<ProposalList, number>>;
  readonly pairs: readonly ListedPair[];
  readonly page: number;
  readonly more: boolean;
  /** Notifications with a name, which can be compared. */
  readonly comparable: number;
  readonly automaticFrom?: number;
}

/** A pair to be judged, side by side, with why it is proposed. */
export interface ReviewedPair extends Omit<StoredProposal, 'steps'> {
  readonly steps: Explanation;
  readonly sides: readonly [NotificationView, NotificationView];
}

const pageSize = 25;
const countedUpTo = 500;

/** One page of pairs. */
export function readLinkage(
  { database }: RegistryContext,
  viewer: Viewer,
  { list, page }: { readonly list: ProposalList; readonly page: number },
): Promise<LinkageView> {
  return database.inScope(scopeOf(viewer), async (tx) => {
    const from = await automaticFrom(tx);
    const proposals = await proposalPage(tx, { list, offset: page * pageSize, limit: pageSize + 1 });
    const pairs: ListedPair[] = [];
    for (const { steps: _, ...proposal } of proposals.slice(0, pageSize)) {
      const one = await loadNotification(tx, proposal.one);
      const other = await loadNotification(tx, proposal.other);
      if (one !== undefined && other !== undefined) pairs.push({ ...proposal, notifications: [one, other] });
    }
    return {
      list,
      page,
      pairs,
      more: proposals.length > pageSize,
      counts: {
        open: await proposalCount(tx, 'open', countedUpTo),
        unsure: await proposalCount(tx, 'unsure', countedUpTo),
        judged: await proposalCount(tx, 'judged', countedUpTo),
      },
      comparable: await comparedCount(tx),
      ...(from === undefined ? {} : { automaticFrom: from }),
    };
  });
}

/** A pair side by side. Looking at who the two are is logged, like every look. */
export async function readPair(
  context: RegistryContext,
  viewer: Viewer,
  pair: NotificationPair,
  traceId: string,
): Promise<ReviewedPair | undefined> {
  if (viewer.role !== 'comensha') return undefined;
  const proposal = await context.database.inScope(scopeOf(viewer), (tx) => loadProposal(tx, pair));
  if (proposal === undefined) return undefined;
  const one = await readNotification(context, viewer, proposal.one, traceId);
  const other = await readNotification(context, viewer, proposal.other, traceId);
  if (one === undefined || other === undefined) return undefined;
  return { ...proposal, steps: linkageSteps.parse(proposal.steps), sides: [one, other] };
}

/** Judges a pair that is open. The same person: all notifications of the two victims come together. */
export function judge(
  context: RegistryContext,
  viewer: Viewer,
  judged: NotificationPair & {
    readonly version: number;
    readonly judgement: LinkageJudgement;
    readonly reason: LinkageReason;
  },
): Promise<JudgementOutcome> {
  return judging(context, viewer, judged, async (tx, proposal) => {
    const { judgement, reason } = judged;
    const at = context.clock();
    if (judgement === 'same' && !(await merge(tx, proposal, 'reviewed', at))) return { kind: 'apart' };
    if (judgement === 'different') await keepApart(tx, [proposal.one, proposal.other], at);
    await judgeProposal(tx, proposal, { outcome: judgement, reason }, at);
    return { kind: 'done' };
  });
}

/**
 * Undoes what was judged of a pair. What was merged comes apart exactly as it was; notifications that came in since
 * and were joined with a part go where that part goes.
 */
export function undo(
  context: RegistryContext,
  viewer: Viewer,
  judged: NotificationPair & { readonly version: number },
): Promise<JudgementOutcome> {
  return judging(context, viewer, judged, async (tx, proposal) => {
    const at = context.clock();
    if (proposal.outcome === 'different') await liftApart(tx, [proposal.one, proposal.other]);
    await judgeProposal(tx, proposal, undefined, at);
    const merged = await undoneMerge(tx, proposal, at);
    if (merged === undefined) return { kind: 'done' };
    const moved = new Set(merged.moved);
    for (let reached = [...moved]; reached.length > 0; ) {
      const joined = await joinedWith(tx, reached);
      reached = [];
      for (const id of joined) {
        const later = moved.has(id) ? undefined : await loadNotification(tx, id);
        if (later === undefined || later.recordedAt <= merged.recordedAt) continue;
        moved.add(id);
        reached.push(id);
      }
    }
    for (const id of [...moved].sort()) {
      const one = await loadNotification(tx, id, 'lock');
      if (one?.facts.person === merged.toPerson)
        await assignPerson(tx, one, merged.fromPerson, 'unmerged', { at });
    }
    return { kind: 'done' };
  });
}

/** Sets from which probability pairs are joined without somebody looking; undefined: never. */
export async function setThreshold(
  { database, clock }: RegistryContext,
  viewer: Viewer,
  probability: number | undefined,
): Promise<void> {
  await database.inScope(scopeOf(viewer), (tx) => setAutomaticFrom(tx, probability, clock()));
}

/** Joins a pair above the threshold, by the program; false when it was judged meanwhile or may not be. */
export function joinAutomatically(context: RegistryContext, pair: NotificationPair): Promise<boolean> {
  return context.database.inScope({ kind: 'system' }, async (tx) => {
    const at = context.clock();
    const proposal = await loadProposal(tx, pair, 'lock');
    if (proposal === undefined || proposal.outcome !== undefined) return false;
    if (!(await merge(tx, proposal, 'linked', at))) return false;
    await judgeProposal(tx, proposal, { outcome: 'automatic', reason: 'aboveThreshold' }, at);
    return true;
  });
}

async function judging(
  { database }: RegistryContext,
  viewer: Viewer,
  { one, other, version }: NotificationPair & { readonly version: number },
  work: (tx: Tx, proposal: StoredProposal) => Promise<JudgementOutcome>,
): Promise<JudgementOutcome> {
  if (viewer.role !== 'comensha') return { kind: 'absent' };
  return database.inScope(scopeOf(viewer), async (tx) => {
    const proposal = await loadProposal(tx, { one, other }, 'lock');
    if (proposal === undefined) return { kind: 'absent' };
    return proposal.version === version ? work(tx, proposal) : { kind: 'conflict' };
  });
}

/** Brings two victims together under the one that was notified first; false when somebody judged otherwise. */
async function merge(
  tx: Tx,
  { one, other }: NotificationPair,
  reason: AssignmentReason,
  at: string,
): Promise<boolean> {
  const a = await loadNotification(tx, one, 'lock');
  const b = await loadNotification(tx, other, 'lock');
  const [personA, personB] = [a?.facts.person, b?.facts.person];
  if (personA === undefined || personB === undefined) return false;
  if (personA === personB) return true;
  const groupA = await notificationsOfPerson(tx, personA);
  const groupB = await notificationsOfPerson(tx, personB);
  const ids = (group: readonly StoredNotification[]) => group.map(({ id }) => id);
  if (await areApart(tx, ids(groupA), ids(groupB))) return false;
  const firstIsA = (groupA[0]?.recordedAt ?? '') <= (groupB[0]?.recordedAt ?? '');
  const [toPerson, fromPerson, moved] = firstIsA
    ? [personA, personB, ids(groupB)]
    : [personB, personA, ids(groupA)];
  for (const id of moved) {
    const notification = await loadNotification(tx, id, 'lock');
    if (notification !== undefined) await assignPerson(tx, notification, toPerson, reason, { at });
  }
  await keepMerge(tx, { one, other, fromPerson, toPerson, moved }, at);
  return true;
}
