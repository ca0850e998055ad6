import { createHash } from 'node:crypto';
import {
  contradictions,
  entryProblems,
  investigates,
  isMissing,
  type Notification,
  type NotifierGroup,
  type Problem,
} from '@ketenzicht/register';
import { dateOf, type Role } from '@ketenzicht/rulebook';
import { scopeOf } from '../signals/perform.ts';
import { newReference } from '../signals/reference.ts';
import type { Viewer } from '../signals/view.ts';
import type { Tx } from '../storage/database.ts';
import { sealIdentity, type VictimIdentity } from '../storage/notification-identity.ts';
import {
  insertNotifications,
  loadNotification,
  type NotificationChannel,
  requestHashOfNotification,
} from '../storage/notifications.ts';
import type { RegistryContext } from './context.ts';

/** Who may notify: whoever meets victims, and the keeper of the register for those without an account. */
export const notifierRoles: readonly Role[] = [
  'comensha',
  'avim',
  'kmar',
  'nla',
  'zoco',
  'shelter',
  'coa',
  'ind',
  'nidos',
  'youthCare',
];

/** What is notified. The register gives it a number, and a victim of its own until somebody knows better. */
export type NotifiedFacts = Omit<Notification, 'id' | 'person'>;

export interface NotifyRequest {
  readonly viewer: Viewer;
  readonly facts: NotifiedFacts;
  /** Who the victim is; only on a ground that allows it. */
  readonly identity?: VictimIdentity;
  /** The victim, when the chain knows that earlier notifications were about the same one. */
  readonly person?: string;
  readonly channel: NotificationChannel;
  /** A UUID of the sender: the same request again changes nothing. */
  readonly idempotencyKey: string;
  /** The number it gets, when something refers to it already; else the register gives one. */
  readonly number?: string;
}

export type NotifyOutcome =
  | { readonly kind: 'stored'; readonly id: string; readonly number: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The key was used for something else. */
  | { readonly kind: 'keyReused' };

/** Notifies a victim to the register, on behalf of the viewer's organisation. */
export function notify(context: RegistryContext, request: NotifyRequest): Promise<NotifyOutcome> {
  return context.database.inScope(scopeOf(request.viewer), (tx) => notifyWithin(tx, context, request));
}

/** Like `notify`, in a transaction that holds more, such as the step in a victim track that reports it. */
export async function notifyWithin(
  tx: Tx,
  { clock }: Pick<RegistryContext, 'clock'>,
  request: NotifyRequest,
): Promise<NotifyOutcome> {
  const { viewer, identity, channel, idempotencyKey: id } = request;
  const facts = {
    ...settled(request.facts),
    id: request.number ?? newNumber(),
    person: request.person ?? id,
  };
  const problems = [
    ...contradictions(facts, dateOf(clock())),
    ...entryProblems(facts, { names: hasNames(identity) }),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  const requestHash = hashOf(request);
  const added = await insertNotifications(tx, [
    { id, organisation: viewer.organisation.id, recordedAt: clock(), channel, facts, requestHash },
  ]);
  if (added.has(id)) {
    if (identity !== undefined && hasNames(identity)) await sealIdentity(tx, id, identity);
    return { kind: 'stored', id, number: facts.id };
  }
  const [known, before] = [await loadNotification(tx, id), await requestHashOfNotification(tx, id)];
  return known !== undefined && before !== undefined && requestHash.equals(before)
    ? { kind: 'stored', id, number: known.facts.id }
    : { kind: 'keyReused' };
}

/** A number that no notification has: as short and safe to speak as the reference of a dossier. */
export const newNumber = (): string => newReference().replace('KZ', 'CM');

const hasNames = (identity: VictimIdentity | undefined): boolean =>
  identity !== undefined && Object.values(identity).some((value) => value !== undefined && value !== '');

function hashOf({ facts, identity, person }: NotifyRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([facts, identity ?? null, person ?? null]))
    .digest();
}

/** What follows from who notifies: consent is not asked of investigators, and their unit is the police's only. */
function settled(facts: NotifiedFacts): NotifiedFacts {
  const group = isMissing(facts.notifierGroup) ? undefined : facts.notifierGroup;
  return {
    ...facts,
    ...(group !== undefined && investigates(group) && isMissing(facts.consent)
      ? { consent: 'notApplicable' as const }
      : {}),
    ...(group !== 'police' && isMissing(facts.policeUnit) ? { policeUnit: 'notApplicable' as const } : {}),
  };
}

/** The group of notifiers to which an organisation of the chain belongs, by its role. */
export function groupOf({ role }: Viewer['organisation']): NotifierGroup {
  switch (role) {
    case 'avim':
      return 'police';
    case 'kmar':
      return 'kmar';
    case 'nla':
      return 'nla';
    case 'zoco':
      return 'zoco';
    default:
      return 'other';
  }
}
