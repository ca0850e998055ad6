import { columnsBuilder, type NotificationColumns, type Period } from '@ketenzicht/register';
import type { Tx } from '../storage/database.ts';
import { countableNotifications } from '../storage/notifications.ts';

/** The notifications of a period from the register, straight into columns. */
export async function columnsFromRegister(tx: Tx, { from, until }: Period): Promise<NotificationColumns> {
  const builder = columnsBuilder();
  const days = { from: `${from}-01-01`, until: `${until}-12-31` };
  for await (const notification of countableNotifications(tx, days)) builder.add(notification);
  return builder.finish();
}
