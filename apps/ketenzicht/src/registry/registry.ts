import type { Viewer } from '../signals/view.ts';
import type { QueuePage } from '../storage/notifications.ts';
import type { RegistryContext } from './context.ts';
import { readQueue } from './desk.ts';
import { type NotifyOutcome, type NotifyRequest, notify } from './notify.ts';
import { type NotificationView, readNotification } from './read.ts';

/** What others than the desk can do with the register; pages and API are given this. */
export interface RegistryApplication {
  readonly notify: (request: NotifyRequest) => Promise<NotifyOutcome>;
  readonly notification: (
    viewer: Viewer,
    id: string,
    traceId: string,
  ) => Promise<NotificationView | undefined>;
  /** The notifications of the viewer's organisation, after the one with this id. */
  readonly own: (viewer: Viewer, after?: string) => Promise<QueuePage>;
}

export function registryApplication(context: RegistryContext): RegistryApplication {
  return {
    notify: (request) => notify(context, request),
    notification: (viewer, id, traceId) => readNotification(context, viewer, id, traceId),
    own: (viewer, after) => readQueue(context, viewer, 'own', after),
  };
}
