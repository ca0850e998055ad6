import type { Text } from '@ketenzicht/rulebook';
import { gateMessages } from '../gate/messages.ts';
import { scopeOf } from '../signals/perform.ts';
import type { Viewer } from '../signals/view.ts';
import { recordAccess } from '../storage/access-log.ts';
import type { Tx } from '../storage/database.ts';
import { eventsOfNotification, type RecordedNotificationEvent } from '../storage/notification-changes.ts';
import { openIdentity, sealedIdentityOf, type VictimIdentity } from '../storage/notification-identity.ts';
import {
  loadNotification,
  notificationsOfPerson,
  type StoredNotification,
} from '../storage/notifications.ts';
import type { RegistryContext } from './context.ts';
import { identityForRegistration, identitySchema, mayOpenIdentity } from './identity-gate.ts';

/** Who the victim is, or why that is not shown. */
export type ShownIdentity =
  | { readonly kind: 'shown'; readonly identity: VictimIdentity }
  | { readonly kind: 'withheld'; readonly reason: Text }
  /** Notified without a name, or erased. */
  | { readonly kind: 'none' };

/** Everything the page of one notification shows. */
export interface NotificationView extends StoredNotification {
  readonly identity: ShownIdentity;
  readonly events: readonly RecordedNotificationEvent[];
  /** Other notifications of the same victim. */
  readonly others: readonly StoredNotification[];
}

/**
 * One notification as the viewer may see it. Facts are for the organisation that entered them and for the
 * keeper of the register; who the victim is, is judged by the disclosure rules, and every look is logged.
 */
export function readNotification(
  context: RegistryContext,
  viewer: Viewer,
  id: string,
  traceId: string,
): Promise<NotificationView | undefined> {
  return context.database.inScope(scopeOf(viewer), async (tx) => {
    const one = await loadNotification(tx, id);
    if (one === undefined) return undefined;
    const related = await notificationsOfPerson(tx, one.facts.person ?? '');
    return {
      ...one,
      identity: await discloseIdentity(tx, context, viewer, one, traceId),
      events: await eventsOfNotification(tx, id),
      others: related.filter((other) => other.id !== id),
    };
  });
}

/** The door to who a victim of the register is: the gate for signals, for this one category. */
async function discloseIdentity(
  tx: Tx,
  { rules, clock }: RegistryContext,
  viewer: Viewer,
  one: StoredNotification,
  traceId: string,
): Promise<ShownIdentity> {
  const sealed = await sealedIdentityOf(tx, one.id);
  if (sealed === undefined) return { kind: 'none' };
  const answer = mayOpenIdentity({ rules, clock }, viewer.role);
  const { user, role, organisation } = viewer;
  const line = {
    ...identityForRegistration,
    dossier: one.id,
    subject: sealed.subject,
    user,
    role,
    organisation: organisation.id,
    traceId,
  };
  if (!answer.allowed) {
    await recordAccess(tx, [{ ...line, outcome: 'withheld' }]);
    return { kind: 'withheld', reason: gateMessages.noRule };
  }
  await recordAccess(tx, [{ ...line, outcome: 'shown', rule: answer.rule, basis: answer.basis }]);
  return { kind: 'shown', identity: identitySchema.parse(openIdentity(tx, sealed)) };
}
