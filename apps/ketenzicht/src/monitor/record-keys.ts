import type { KeyObject } from 'node:crypto';
import { columnsBuilder, type NotificationColumns, type Period } from '@ketenzicht/register';
import type { Tx } from '../storage/database.ts';
import { keyedHash } from '../storage/keys.ts';
import { countableNotifications } from '../storage/notifications.ts';

/**
 * The notifications of a period with a key per person that is the same in every edition: a keyed hash of the person
 * under a secret of the installation, of which 32 bits are kept. A notification without a person has a key of its own.
 */
export async function columnsWithRecordKeys(
  tx: Tx,
  { from, until }: Period,
  secret: KeyObject,
): Promise<{ readonly columns: NotificationColumns; readonly recordKeys: Uint32Array }> {
  const builder = columnsBuilder();
  const whose: string[] = [];
  const days = { from: `${from}-01-01`, until: `${until}-12-31` };
  for await (const notification of countableNotifications(tx, days)) {
    builder.add(notification);
    whose.push(notification.person ?? `notification ${notification.id}`);
  }
  const columns = builder.finish();
  const recordKeys = new Uint32Array(columns.persons);
  const done = new Uint8Array(columns.persons);
  whose.forEach((name, row) => {
    const person = columns.person[row] ?? 0;
    if (done[person] === 1) return;
    done[person] = 1;
    recordKeys[person] = keyedHash(secret, name).readUInt32BE(0);
  });
  return { columns, recordKeys };
}
