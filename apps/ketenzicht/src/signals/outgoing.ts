import type { Recorded, SignalEvent } from '@ketenzicht/chain';
import type { OutboxMessage } from '../storage/journal.ts';

/**
 * What the world outside may hear of events: that something of a kind happened to a dossier. The dossier
 * is named by its random id; nothing else of the event goes out. See NL GOV profile for CloudEvents.
 */
export function messagesFor(dossier: string, events: readonly Recorded<SignalEvent>[]): OutboxMessage[] {
  return events.map(({ sequence, recordedAt, event }) => ({
    topic: `nl.ketenzicht.signaal.${event.type.toLowerCase()}.v1`,
    body: { subject: dossier, sequence, time: recordedAt },
  }));
}
