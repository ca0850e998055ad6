import { z } from 'zod';
import type { QueuedMessage } from '../storage/outbox.ts';

/** A CloudEvent by the NL GOV profile for CloudEvents, in structured JSON. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The same when it is sent again, so that the receiver can tell. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The dossier, by its random id. */
  readonly subject: string;
  /** When it was recorded. */
  readonly time: string;
  /** Where who is allowed to can read on; there is no payload. */
  readonly dataref: string;
  /** Place in the journal of the dossier: events can arrive out of order. */
  readonly sequence: string;
}

const body = z.object({ subject: z.uuid(), sequence: z.int(), time: z.iso.datetime() });

/** A message of the outbox as a CloudEvent. Nothing in it tells anything about a person. */
export function cloudEventOf(
  { topic, body: written }: Pick<QueuedMessage, 'topic' | 'body'>,
  from: { readonly source: string; readonly baseUrl: string },
): CloudEvent {
  const { subject, sequence, time } = body.parse(written);
  return {
    specversion: '1.0',
    id: `${subject}-${sequence}`,
    source: from.source,
    type: topic,
    subject,
    time,
    dataref: `${from.baseUrl}/v1/signalen/${subject}`,
    sequence: String(sequence),
  };
}

/** How long a receiver may take over one event, in milliseconds. */
const patience = 5_000;

/** Sends messages to a receiver by HTTP POST; rejects when it does not say that it took one. */
export function eventSender(options: {
  readonly url: string;
  readonly source: string;
  readonly baseUrl: string;
}): (message: QueuedMessage) => Promise<void> {
  return async (message) => {
    const response = await fetch(options.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/cloudevents+json; charset=UTF-8' },
      body: JSON.stringify(cloudEventOf(message, options)),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    if (!response.ok)
      throw Object.assign(new Error('The receiver did not take it'), { name: `Http${response.status}` });
  };
}
