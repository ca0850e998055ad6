import type { Database } from './database.ts';
import type { OutboxMessage } from './journal.ts';

export interface QueuedMessage extends OutboxMessage {
  readonly id: number;
  readonly createdAt: string;
  /** How often sending has been tried before. */
  readonly attempts: number;
}

const system = { kind: 'system' } as const;

/**
 * Sends messages that are due, the oldest first, at most `limit`. A message is removed once `send` has
 * resolved and tried again later, with growing pauses, when it rejects. The receiver must bear a message
 * twice: it is sent again when the program dies between sending and removing. Several senders share the
 * work. Returns how many were sent.
 */
export async function sendOutbox(
  db: Database,
  limit: number,
  send: (message: QueuedMessage) => Promise<void>,
): Promise<number> {
  return db.inScope(system, async ({ sql }) => {
    const messages = await sql<QueuedMessage[]>`
      select id::double precision as id, topic, body, created_at, attempts
      from outbox
      where due_at <= now()
      order by id
      limit ${limit}
      for update skip locked`;
    let sent = 0;
    for (const message of messages) {
      const failure = await send(message).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
      );
      if (failure === undefined) {
        await sql`delete from outbox where id = ${message.id}`;
        sent += 1;
      } else {
        await sql`
          update outbox
          set attempts = attempts + 1, failure = ${failure},
            due_at = now() + least(interval '1 hour', interval '5 seconds' * power(2, attempts))
          where id = ${message.id}`;
      }
    }
    return sent;
  });
}

/** Throws away messages written before the moment that nobody receives. Returns how many. */
export async function purgeOutbox(db: Database, before: string): Promise<number> {
  return db.inScope(system, async ({ sql }) => {
    const { count } = await sql`delete from outbox where created_at < ${before}`;
    return count;
  });
}
